import { foldPlural, foldSpelling, stem } from './stem';

/** Token codes from here on are words; below are Han characters (their UTF-16 unit); 0 is a break. */
export const firstWord = 0x10000;

/** Gives each word a number, the same for singular and plural, British and American spelling, in order of first sight. */
export class Lexicon {
  private readonly codes = new Map<string, number>();
  private readonly folded = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly stems: string[] = [];

  /** The token code of a word of normalised text. */
  code(word: string): number {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    const spelt = foldSpelling(word);
    const form = foldPlural(spelt);
    const code = this.folded.get(form) ?? firstWord + this.words.length;
    if (code === firstWord + this.words.length) {
      this.folded.set(form, code);
      this.words.push(form);
      this.stems.push(stem(spelt));
    }
    this.codes.set(word, code);
    return code;
  }

  /** The word of a token code ≥ `firstWord`, plural folded; '' for a code that was never given. */
  word(code: number): string {
    return this.words[code - firstWord] ?? '';
  }

  /** Its Porter stem. */
  stem(code: number): string {
    return this.stems[code - firstWord] ?? '';
  }
}
