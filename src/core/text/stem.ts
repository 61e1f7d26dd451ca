import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longer runs of letters are no words, and the stemmer's patterns are slow on them. */
const plain = /^[a-z]{3,30}$/;

/**
 * Singular and plural of an English word as one: Porter's steps 1a and 1c ("networks" and "network", "studies" and "study").
 * Terms are compared in this form. Whole stems would take "Transformer" for "transform".
 */
export const foldPlural = (word: string): string => (plain.test(word) ? porter.step1c(porter.step1a(word)) : word);

/** British endings and the American ones they stand for. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|able|hood)?$/, 'or$1'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/ll(ed|ing)$/, 'l$1'],
];
/** Shorter words end like this by nature. */
const shortest = 6;

/**
 * British and American spelling of an English word as one ("optimise" and "optimize"). Words that only look British are
 * changed as well ("otherwise"): texts and terms alike, so that they still meet.
 */
export function foldSpelling(word: string): string {
  if (word.length < shortest || !plain.test(word)) return word;
  const found = endings.find(([ending]) => ending.test(word));
  return found === undefined ? word : word.replace(...found);
}

/** The stem of an English word after Porter (1980); anything else as it is. The words of a text are counted in this form. */
export const stem = (word: string): string => (plain.test(word) ? porter.stem(word) : word);
