import { parseList } from './lists';
import { cellText } from './text';

/** Numbers and labels before names: `1.`, `（2）`, `③`, `合作单位1：`. */
const marks = /[①-⑳]|[(（]\d{1,2}[)）]|(?:^|(?<=[\s\u4e00-\u9fff)）]))\d{1,2}[.．、)）]\s*(?=\p{Script=Han})|(?:第[一二三]|合作|协作)?(?:研究)?单位\s*[一二三四五\d]{0,2}\s*[:：]/gu;
/** Signs and words that may part two institutions, where both sides are one. */
const parting = /\s*[/／+＋&＆·・]\s*|\s+|(?<=\p{Script=Han}[)）]?)(?:以及|[和与及暨])(?=\p{Script=Han})|\s*[-–—]+\s*(?=[^-–—]*(?:大学|研究所|研究院|医院|公司)(?:[-–—]|$))/gu;
/** Names that stand for themselves, remarks in brackets aside. */
const whole = /(?:大学|大學|学院|學院|研究所|研究院|科学院|医院|公司|集团|工厂)(?:[(（][^()（）]*[)）])?$/u;
const subject = String.raw`(?:计算机|信息|数学|数理|统计|物理|化学|化工|生命|生物|材料|机械|机电|电气|电子|自动化|人工智能|智能|软件|网络|数据|控制|通信|光电|仪器|微电子|集成电路|力学|海洋|大气|地球|环境|土木|建筑|航空|航天|能源|动力|医学|药学|基础医学|公共卫生|管理|商|经济|法|外国语|人文|心理|教育|理|工|农|未来技术|交叉|先进)`;
/** A part of an institution: a department, or a school named by its subject. */
const department = new RegExp(`^${subject}[^大]{0,14}(?:学院|學院|院|系|部|所|中心)(?:[(（][^()（）]*[)）])?$|(?:系|实验室|课题组|教研室|专业|团队)$`, 'u');
const parent = /(?:大学|大學|研究院|研究所|科学院)(?:[(（][^()（）]*[)）])?$/u;

/** What is longer is no list of institutions; looking for parts in it would take for ever. */
const longest = 2000;

/**
 * The institutions of a cell, as typed: a list as `parseList` reads it, numbered entries and such as are parted by blanks,
 * `/`, `+` or 和 too. A department beside its university (`东湖大学，计算机学院`) is one entry with it.
 */
export function parseInstitutions(cell: string): readonly string[] {
  const listed = parseList(cell);
  if (listed.length === 0 || cell.length > longest) return listed;
  const names = listed.flatMap((entry) => entry.split(marks)).map(cellText).filter((name) => /[\p{L}\p{N}]/u.test(name)).flatMap(parted);
  return names.length === 0 ? listed : together(names, cell);
}

/** An entry that names several institutions, taken apart; any other as it is. */
function parted(entry: string): readonly string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: sign } of entry.matchAll(parting)) {
    const [before, after] = [entry.slice(start, index).trim(), entry.slice(index + sign.length)];
    const next = after.split(parting)[0]?.trim() ?? '';
    if (!whole.test(before) || !whole.test(next) || department.test(next)) continue;
    names.push(before);
    start = index + sign.length;
  }
  return [...names, entry.slice(start).trim()];
}

function together(names: readonly string[], cell: string): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const from = last === undefined ? -1 : cell.indexOf(last);
    const end = cell.indexOf(name, from + (last?.length ?? 0)) + name.length;
    if (last !== undefined && department.test(name) && parent.test(last) && from >= 0 && end > from) joined[joined.length - 1] = cell.slice(from, end);
    else joined.push(name);
  }
  return joined;
}
