import type { FieldKey, Proposal } from '../model';
import { editDistance } from '../text/distance';
import { normalise } from '../text/normalise';
import { remembered } from '../text/remembered';

/** Wordings by which people say that a cell holds nothing. */
const nothing: ReadonlySet<string> = new Set([
  '无', '無', '暂无', '没有', '空', '空白', '未填', '未填写', '待填', '待填写', '待补', '待补充', '不适用', '不涉及', 'na', 'none', 'nil', 'null', 'undefined', 'nan',
]);

const longestNothing = 12;

/** Units with which a wording for nothing can begin; other plain letters and digits settle it at the first look. */
const begins: ReadonlySet<number> = new Set([...nothing].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
const saysSomething = (unit: number): boolean =>
  ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) && !begins.has(unit);

/** Text as wordings are compared: normal form without spaces, quotes, punctuation and signs. */
export const bare = remembered((text) => normalise(text).replace(/[^\p{L}\p{N}\p{M}]/gu, ''));

/** Whether what was typed says nothing: blank, a dash or other signs alone, `无`, `N/A` and the like. */
export function isBlank(text: string | undefined): boolean {
  if (text === undefined || text === '') return true;
  if (saysSomething(text.charCodeAt(0))) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return text.length <= longestNothing && nothing.has(bare(text));
}

const notChosen = /^(?:未选择?|请选择|未知|不详|待定|待确认|待选择?)$/u;

/** Whether a cell that offers a choice has none made: blank, or 未选择, 待定 and the like. */
export const isUnchosen = (text: string | undefined): boolean => isBlank(text) || notChosen.test(bare(text ?? ''));

/** A proposal's cell as typed, or undefined where it says nothing. */
export function filled(proposal: Proposal, field: FieldKey): string | undefined {
  const cell = proposal.cells[field];
  return isBlank(cell) ? undefined : cell;
}

/** The wordings (bare) that a cell offers when it says more than one thing: `重大研究计划-培育项目`, `培育项目（开放型）`. */
export const segments = (text: string): readonly string[] =>
  text.normalize('NFKC').split(/[-–—._/\\|:,;、()[\]{}【】〔〕<>《》·\s]+/u).map(bare).filter((segment) => segment !== '');

/** The text without what it holds in brackets. */
export const withoutRemarks = (text: string): string => text.normalize('NFKC').replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu, ' ');

/** Whether two bare wordings differ by at most a share of the second one's length (rounded down; Levenshtein's distance). */
export function isNear(said: string, expected: string, share: number): boolean {
  const most = Math.floor(expected.length * share);
  return Math.abs(said.length - expected.length) <= most && editDistance(said, expected) <= most;
}
