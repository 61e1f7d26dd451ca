/** The parts of natural that are used. Its own declarations belong to its index, which does not load in a browser. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  interface PorterStemmer {
    stem(word: string): string;
    step1a(word: string): string;
    step1c(word: string): string;
  }
  const stemmer: PorterStemmer;
  export default stemmer;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export function LevenshteinDistance(source: string, target: string, options: Readonly<Record<string, never>>): number;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  export const words: readonly string[];
}
