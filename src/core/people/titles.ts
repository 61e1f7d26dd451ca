import lexicon from '../../../data/lexicon/titles.json';
import { normalise } from '../text/normalise';

/** 高级 · 中级 · 初级; `unknown` where the wording settles none of them. */
export type TitleRank = 'senior' | 'middle' | 'junior' | 'unknown';

interface Title {
  readonly rank: Exclude<TitleRank, 'unknown'>;
  /** One ladder of titles: a person stands on one rung of it. */
  readonly series: string;
}

/** Normal form without spaces, quotes, stops and hyphens: `副 教 授`, `“教授”`, `Assoc. Prof.` */
const fold = (text: string): string => normalise(text).replace(/[\s.。\-·*"'“”‘’《》]/gu, '');

const titles: ReadonlyMap<string, Title> = new Map(
  (['senior', 'middle', 'junior'] as const).flatMap((rank) =>
    Object.entries(lexicon.titles[rank]).flatMap(([series, forms]) => forms.map((form) => [fold(form), { rank, series }] as const))),
);
const seniorForms = [...titles].flatMap(([form, title]) => (title.rank === 'senior' ? [form] : []));
const supervisors = lexicon.supervisors.map(fold);
const roles: ReadonlySet<string> = new Set([...lexicon.roles.map(fold), ...supervisors]);
const caution: readonly string[] = lexicon.caution.map(fold);

const brackets = /[([{【〔「]([^)\]}】〕」]*)[)\]}】〕」]?/gu;
const separators = /[/\\、,;|+&:\n]|[兼和及与暨]/u;
const gaps = /[\s\-–—_]+/u;

/**
 * The rank of a professional title as a cell states it. Titles are matched whole, never by a part of the wording
 * (`助理研究员` is not `研究员`); several titles, remarks in brackets and roles beside a title (博导, 院长) are understood.
 * Wordings of an institution's own (特聘, 预聘, 青年研究员, 助理教授, tenure-track) and contradictions are `unknown`.
 */
export function titleRank(cell: string): TitleRank {
  const text = cell.normalize('NFKC').trim();
  const remarks = Array.from(text.matchAll(brackets), (match) => fold(match[1] ?? ''));
  const main = text.replace(brackets, ' ');
  const rank = rankOfAll(main, separators, false);
  if (remarks.length === 0 || rank === 'unknown') return rank;
  return remarks.every((remark) => agrees(remark, rank)) ? rank : 'unknown';
}

/** The rank of one or several titles beside one another; with `allKnown`, one that is not listed spoils the rest. */
function rankOfAll(text: string, between: RegExp, allKnown: boolean): TitleRank {
  const whole = titleOf(text);
  if (whole !== undefined) return whole.rank;
  const parts = text.split(between).filter((part) => fold(part) !== '');
  const found: Title[] = [];
  let unlisted = false;
  for (const part of parts) {
    if (roles.has(fold(part))) continue;
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
  return rank === 'unknown' ? undefined : { rank, series: text };
}

/** A listed title, a supervisor's role before or behind it let be (`教授博导`). */
function titleOf(text: string): Title | undefined {
  const folded = fold(text);
  const listed = titles.get(folded);
  if (listed !== undefined) return listed;
  for (const role of supervisors) {
    const rest = folded.endsWith(role) ? folded.slice(0, -role.length) : folded.startsWith(role) ? folded.slice(role.length) : '';
    const title = titles.get(rest);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Whether what stands in brackets leaves the rank as it is: `（博导）`, `（教授级）`, `（自然科学）`, but not `（预聘）`. */
function agrees(remark: string, rank: TitleRank): boolean {
  const title = titles.get(remark);
  if (title !== undefined) return title.rank === rank;
  if (roles.has(remark)) return true;
  if (caution.some((word) => remark.includes(word))) return false;
  return rank === 'senior' || !seniorForms.some((form) => remark.includes(form));
}
