import lexicon from '../../../data/lexicon/initials.json';

// First letters of pinyin, as people type them to find a name. They are told by where a character stands in the
// browser's Chinese order, which is that of pinyin: no table of readings is needed. Over the 6,763 characters of
// GB 2312 this gives the letter that pinyin-pro 3.29.4 gives for 98.8 %; that library would weigh 448 KB.

/** The browser's Chinese order. */
const order = new Intl.Collator('zh-CN-u-co-pinyin');

/** `firsts`: the first character of each letter in that order; no reading begins with i, u or v. `readTwice`: characters of names and institutions with the letters of all their readings: any will do. */
const firsts = Object.entries(lexicon.firsts);
const readTwice: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.readTwice));

const known = new Map<string, string>();

/** The letters that a character can begin with: one for most, none for what is neither Chinese nor a letter or digit. */
function lettersOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const letters = /^[a-z0-9]$/.test(character) ? character
    : /^\p{Script=Han}$/u.test(character) ? readTwice.get(character) ?? firsts.findLast(([, first]) => order.compare(first, character) <= 0)?.[0] ?? ''
    : '';
  known.set(character, letters);
  return letters;
}

/** The first letters of a text, one entry a character; each entry lists the letters that would do. */
export const initialsOf = (text: string): readonly string[] => [...text.normalize('NFKC').toLowerCase()].map(lettersOf).filter((letters) => letters !== '');

/** Whether typed letters are the initials from one place on. */
const holdsAt = (initials: readonly string[], typed: string, from: number): boolean =>
  from + typed.length <= initials.length && [...typed].every((letter, at) => initials[from + at]?.includes(letter) === true);

/** Whether a name begins with these initials: `zw` for 张伟, `bj` for 北京大学. `typed` is in small letters. */
export const beginsWithInitials = (initials: readonly string[], typed: string): boolean => holdsAt(initials, typed, 0);

/** Whether these initials occur anywhere. */
export const hasInitials = (initials: readonly string[], typed: string): boolean => initials.some((_, from) => holdsAt(initials, typed, from));
