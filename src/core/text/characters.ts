/** What a UTF-16 unit of normalised text is to the tokeniser. */
export const enum Kind {
  /** A Han character: a token of its own. */
  Han = 1,
  /** A letter, digit or mark of any other script: part of a word. */
  Word = 2,
  /** A space, hyphen or apostrophe: parts tokens, but a phrase may run across it. */
  Joint = 3,
  /** Any other sign: no phrase runs across it. */
  Break = 4,
  /** Half of a character beyond the basic plane. */
  Surrogate = 5,
}

const han = /^\p{Script=Han}$/u;
const word = /^[\p{L}\p{N}\p{M}]$/u;
const joint = /^[ \-‐‑‒–'’·‧・_]$/u;

/** The kind of a whole character (one code point). */
export function kindOfCharacter(character: string): Kind {
  if (han.test(character)) return Kind.Han;
  if (word.test(character)) return Kind.Word;
  return joint.test(character) ? Kind.Joint : Kind.Break;
}

const known = new Uint8Array(0x10000);

/** The kind of one UTF-16 unit; looked up once for each unit and remembered. */
export function kindOf(unit: number): Kind {
  const kind = known[unit] as Kind | 0;
  return kind === 0 ? learnKind(unit) : kind;
}

function learnKind(unit: number): Kind {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? Kind.Surrogate : kindOfCharacter(String.fromCharCode(unit));
  known[unit] = kind;
  return kind;
}

/**
 * Radicals of the block U+2E80 that Unicode's compatibility forms leave alone, as PDF readers put them
 * in place of the simplified characters they look like.
 */
export const lookAlikeRadicals: ReadonlyMap<string, string> = new Map(Object.entries({
  '⺟': '母', '⺠': '民', '⺪': '疋', '⺫': '目', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝',
  '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马',
  '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟',
}));
