import lexicon from '../../../data/lexicon/titles.json';
import { normalise } from '../text/normalise';
import { simplified } from '../text/simplified';

/** 高级 · 中级 · 初级; `unknown` where the wording settles none of them. */
export type TitleRank = 'senior' | 'middle' | 'junior' | 'unknown';

interface Title {
  /** The title under its own name: of `Professor` and `二级教授` it is 教授. */
  readonly name: string;
  readonly rank: Exclude<TitleRank, 'unknown'>;
  /** One ladder of titles: a person stands on one rung of it. */
  readonly series: string;
}

/** Normal form without spaces, quotes, stops and hyphens, in simplified signs: `副 教 授`, `“教授”`, `Assoc. Prof.`, `副研究員` */
const fold = (text: string): string => simplified(normalise(text)).replace(/[\s.。\-·*"'“”‘’《》]/gu, '');

const properNames: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.sameTitle).flatMap(([name, forms]) => forms.map((form) => [fold(form), fold(name)] as const)),
);
const titles: ReadonlyMap<string, Title> = new Map(
  (['senior', 'middle', 'junior'] as const).flatMap((rank) =>
    Object.entries(lexicon.titles[rank]).flatMap(([series, forms]) => forms.map((form) => [fold(form), { name: properNames.get(fold(form)) ?? fold(form), rank, series }] as const))),
);
const seniorForms = [...titles].flatMap(([form, title]) => (title.rank === 'senior' ? [form] : []));
const supervisors = lexicon.supervisors.map(fold);
const roles: ReadonlySet<string> = new Set([...lexicon.roles.map(fold), ...supervisors]);
const caution: readonly string[] = lexicon.caution.map(fold);

const brackets = /[([{【〔「]([^)\]}】〕」]*)[)\]}】〕」]?/gu;
const separators = /[/\\、,;|+&:\n]|[兼和及与暨]/u;
/** What is longer is no title. */
const longestTitle = 200;
const gaps = /[\s\-–—_]+/u;

/**
 * The rank of a professional title as a cell states it. Titles are matched whole, never by a part of the wording
 * (`助理研究员` is not `研究员`); several titles, remarks in brackets and roles beside a title (博导, 院长) are understood.
 * Wordings of an institution's own (特聘, 预聘, 青年研究员, 助理教授, tenure-track) and contradictions are `unknown`.
 */
export function titleRank(cell: string): TitleRank {
  if (cell.length > longestTitle) return 'unknown';
  const text = cell.normalize('NFKC').trim();
  const remarks = Array.from(text.matchAll(brackets), (match) => fold(match[1] ?? ''));
  const main = text.replace(brackets, ' ');
  const rank = rankOfAll(main, separators, false);
  if (remarks.length === 0 || rank === 'unknown') return rank;
  return remarks.every((remark) => agrees(remark, rank)) ? rank : 'unknown';
}

/** Every title that a cell names, in brackets too, under its own name; a mere grade (正高级) is none. */
export function titlesIn(cell: string): ReadonlySet<string> {
  if (cell.length > longestTitle) return new Set();
  const parts = cell.normalize('NFKC').split(/[()[\]{}【】〔〕「」]/u).flatMap((part) => part.split(separators)).flatMap((part) => titleOf(part) ?? part.split(gaps).flatMap((one) => titleOf(one) ?? []));
  return new Set(parts.filter(({ series }) => series !== 'grade').map(({ name }) => name));
}

/** The rank of one or several titles beside one another; with `allKnown`, one that is not listed spoils the rest. */
function rankOfAll(text: string, between: RegExp, allKnown: boolean): TitleRank {
  const whole = titleOf(text);
  if (whole !== undefined) return whole.rank;
  const parts = text.split(between).filter((part) => fold(part) !== '');
  const found: Title[] = [];
  let unlisted = false;
  for (const part of parts) {
    if (roles.has(fold(part)) || step.test(fold(part))) continue;
    const title = titleOf(part) ?? (allKnown ? undefined : titlesApart(part));
    if (title !== undefined) found.push(title);
    else if (allKnown) return 'unknown';
    else unlisted = true;
  }
  const senior = found.find((title) => title.rank === 'senior');
  if (senior !== undefined) return found.some((title) => title.series === senior.series && title.rank !== 'senior') ? 'unknown' : 'senior';
  if (unlisted || found.length === 0) return 'unknown';
  return found.some((title) => title.rank === 'middle') ? 'middle' : 'junior';
}

/** Titles with nothing but a gap between them (`主任医师 教授`), as one. */
function titlesApart(text: string): Title | undefined {
  const rank = rankOfAll(text, gaps, true);
  return rank === 'unknown' ? undefined : { name: fold(text), rank, series: text };
}

/** A step of the scale, by itself. */
const step = /^(?:[一二三四五六七八九十]|\d)级(?:岗位?)?$/u;
/** A step of the scale behind a title, and the word 职称 itself: `教授二级`, `副教授职称`. */
const behind = /(?:(?:[一二三四五六七八九十]|\d)级(?:岗位?)?|职称|职务|岗位?)$/u;
/** Branches of engineering that a title may name: `高级林业工程师` is a `高级工程师`. */
const branch = /(?<=^(?:正高级|教授级高级|研究员级高级|副高级|高级|中级|初级|助理)?)(?:林业|水利|水电|测绘|地质|地矿|建筑|土木|机械|电气|电子|电力|化工|矿山|采矿|冶金|气象|环保|环境|交通|公路|铁路|轨道交通|航空|航天|船舶|通信|纺织|轻工|食品|材料|安全|质量|标准化|文物保护|计量|园林|石油|核|海洋|地震|勘察|设计|结构|广播电视)(?=工程师$)/u;
/** `中级工程师`, `正高级研究员`: a grade before a title of that grade. */
const grades: readonly (readonly [string, Title['rank']])[] = [['正高级', 'senior'], ['副高级', 'senior'], ['中级', 'middle'], ['初级', 'junior']];

/** The title that a folded wording is one spelling of. */
function listedTitle(folded: string): Title | undefined {
  const listed = titles.get(folded) ?? titles.get(folded.replace(behind, '')) ?? titles.get(folded.replace(branch, ''));
  if (listed !== undefined) return listed;
  const [grade = '', rank] = grades.find(([one]) => folded.startsWith(one)) ?? [];
  const title = rank === undefined ? undefined : titles.get(folded.slice(grade.length));
  return title?.rank === rank ? title : undefined;
}

/** A listed title, a supervisor's role before or behind it let be (`教授博导`). */
function titleOf(text: string): Title | undefined {
  const folded = fold(text);
  const listed = listedTitle(folded);
  if (listed !== undefined) return listed;
  for (const role of supervisors) {
    const rest = folded.endsWith(role) ? folded.slice(0, -role.length) : folded.startsWith(role) ? folded.slice(role.length) : '';
    const title = listedTitle(rest);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Whether what stands in brackets leaves the rank as it is: `（博导）`, `（教授级）`, `（自然科学）`, but not `（预聘）`. */
function agrees(remark: string, rank: TitleRank): boolean {
  const title = titles.get(remark);
  if (title !== undefined) return title.rank === rank;
  if (roles.has(remark)) return true;
  if (remark.startsWith('拟') || caution.some((word) => remark.includes(word))) return false;
  return rank === 'senior' || !seniorForms.some((form) => remark.includes(form));
}
