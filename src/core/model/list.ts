import type { CalendarDate, Parsed, WallTime } from './proposal';

/**
 * The lists that the office keeps and the checks look things up in: 在研项目 · 上年获资助 · 同年申请 · 依托单位名单 ·
 * 单位项目清单 · 处罚名单 · 已资助项目.
 */
export const listNames = ['ongoing', 'awarded', 'same-year', 'hosts', 'host-lists', 'penalties', 'funded'] as const;
export type ListName = (typeof listNames)[number];

/** Keys of the columns that lists have; each list has some of them, core/tables/kinds/lists.ts says which. `subject` is 姓名 or 单位 in one column. */
export const listFields = [
  'grant', 'number', 'plan', 'category', 'subtype', 'name', 'personId', 'institution', 'subject', 'role', 'year', 'from', 'to', 'period', 'host',
  'aliases', 'parent', 'submittedAt', 'title', 'abstract',
] as const;
export type ListField = (typeof listFields)[number];

/** Fields that may be quoted. */
export type ShownListField = Exclude<ListField, 'personId'>;

/** One row of an office's list; dates that the list has no column for are blank. */
export interface ListRow {
  /** The line of the file as a spreadsheet counts. */
  readonly line: number;
  /** Trimmed text of every mapped field that is not blank. */
  readonly cells: Readonly<Partial<Record<ListField, string>>>;
  readonly year: Parsed<number>;
  readonly from: Parsed<CalendarDate>;
  readonly to: Parsed<CalendarDate>;
  readonly submittedAt: Parsed<WallTime>;
}

/** A list as it was imported. */
export interface OfficeList {
  readonly name: ListName;
  readonly file: string;
  /** The day (`YYYY-MM-DD`) whose state it gives, where a person has said so. */
  readonly asOf: string | null;
  readonly headers: Readonly<Partial<Record<ListField, string>>>;
  readonly rows: readonly ListRow[];
}

/** The lists at hand; a check whose list is not here cannot run. */
export type OfficeLists = Readonly<Partial<Record<ListName, OfficeList>>>;
