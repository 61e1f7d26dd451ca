import { plainText } from './text';

/** A number or a label before a code, or its name: `1.F0601 2.F0603`, `申请代码1：F0601`, `人工智能基础 F0601`. */
const besides = /^(?:\d{1,2}[.、):]|[^A-Z\d]*代码|\p{Script=Han})/u;
const shaped = /(?<![A-Z\d])[A-Z]\d{2,}(?![A-Z\d])/g;
const level = /^([一二三四])级(?:代码|学科)?[::]?/;

/**
 * The application codes of a cell: half width, upper case, in order, repeats kept. `一级：C05，二级：C0501` is one code,
 * the deepest, where each level extends the one above (the form asks for one code and shows its levels). A name after
 * a code (`F0601 人工智能基础`) is dropped; what does not look like a code stays as it is, for the rule to judge.
 */
export function parseCodes(cell: string): readonly string[] {
  if (cell === '') return [];
  const codes: string[] = [];
  let levelled = false;
  for (const part of plainText(cell.replace(/[\n①-⑳]/g, ';')).toUpperCase().split(/[;,、|/]|(?<=\d) (?=[A-Z]\d)/)) {
    const bare = part.replace(/\([^()]*\)|\[[^[\]]*\]/g, (remark) => (/^.[A-Z]\d{2,}.$/.test(remark) && /^\P{N}*$/u.test(part.replace(remark, '')) ? ` ${remark.slice(1, -1)} ` : '')).trim();
    const mark = level.exec(bare);
    const rest = bare.slice(mark?.[0].length ?? 0).trim();
    const among = mark === null && besides.test(rest) ? (rest.match(shaped) ?? []) : [];
    codes.push(...among.slice(0, -1));
    const code = among.at(-1) ?? withoutName(rest);
    if (code === '') continue;
    const above = codes.at(-1);
    if (mark !== null && mark[1] !== '一' && levelled && above !== undefined && code.startsWith(above)) codes.pop();
    codes.push(code);
    levelled = mark !== null;
  }
  return codes;
}

const withoutName = (part: string): string => /^([A-Z]\d+)[\s.::-]*\p{Script=Han}.*$/u.exec(part)?.[1] ?? part;
