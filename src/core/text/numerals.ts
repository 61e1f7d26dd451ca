/** Digits in their plain and their banker's form. */
const digits: ReadonlyMap<string, number> = new Map(
  [['〇', 0], ['○', 0], ['两', 2], ...['零一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'].flatMap((row) => Array.from(row, (sign, value) => [sign, value] as const))],
);
const scales: ReadonlyMap<string, number> = new Map([['十', 10], ['拾', 10], ['百', 100], ['佰', 100], ['千', 1000], ['仟', 1000]]);
const groups: ReadonlyMap<string, number> = new Map([['万', 1e4], ['亿', 1e8]]);

/** The signs that numbers are written with, for the inside of a bracket expression. */
export const numeralSigns = [...digits.keys(), ...scales.keys()].join('');

/** A whole number in Chinese signs: `三`, `十二`, `两百`, `三千零五`, `一百二十万`, sign by sign `二〇二五`; undefined for other text. */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let group = 0;
  let last: number | undefined;
  for (const sign of text) {
    const digit = digits.get(sign);
    const scale = scales.get(sign);
    const power = groups.get(sign);
    if (digit !== undefined) last = last === undefined || last === 0 ? digit : last * 10 + digit;
    else if (scale !== undefined) {
      group += Math.max(1, last ?? 1) * scale;
      last = undefined;
    } else if (power !== undefined) {
      total += (group + (last ?? 0)) * power;
      group = 0;
      last = undefined;
    } else return undefined;
  }
  return total + group + (last ?? 0);
}
