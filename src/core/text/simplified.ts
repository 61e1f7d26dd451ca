import lexicon from '../../../data/lexicon/traditional.json';

const simple: ReadonlyMap<string, string> = new Map(lexicon.pairs.flatMap(([traditional = '', plain = '']) =>
  Array.from(traditional, (sign, at) => [sign, plain[at] ?? sign] as const)));
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu');

/** Text whose traditional signs, as far as forms use them (`研究員`, `東湖大學`), are written as their simplified ones; as long as the source. */
export const simplified = (text: string): string => text.replace(traditional, (sign) => simple.get(sign) ?? sign);
