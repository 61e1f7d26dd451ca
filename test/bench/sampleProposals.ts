import type { Call, Proposal } from '../../src/core/model';
import { proposalsOf } from '../build';
import { random } from '../quality/sampling';

/** How long each text is, about. */
export const characters = 400;

/** Texts as long as abstracts: words of two characters by Zipf's law, mixed with terms of the call and of its field. */
export function sampleProposals(call: Call, texts: number, seed: number): readonly Proposal[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const words = Array.from({ length: 6_000 }, () => String.fromCharCode(0x4e00 + Math.floor(next() ** 2 * 3_000), 0x4e00 + Math.floor(next() ** 2 * 3_000)));
  const forms = [...call.directions.flatMap(({ terms }) => terms), ...call.scopeTerms].flatMap((term) => term.forms);
  const word = (): string => {
    const draw = next();
    if (draw < 0.08) return '，';
    return draw < 0.18 ? pick(forms) : words[Math.floor(words.length ** next()) - 1]!;
  };
  const write = (length: number): string => {
    let text = '';
    while (text.length < length) text += word();
    return text;
  };
  return proposalsOf(Array.from({ length: texts }, (_, at) => ({
    number: String(at), subtype: at % 5 === 0 ? '重点支持项目' : '培育项目', title: write(20), keywords: Array.from({ length: 4 }, () => pick(forms)).join('；'), abstract: write(characters - 40),
  })));
}
