import type { Brand, ImportId } from './brand';

/** An expert's own key, `<import id>:<line>`: never 专家编号, which can be blank, damaged or double. */
export type ExpertKey = Brand<string, 'ExpertKey'>;

export const expertKey = (importId: ImportId, line: number): ExpertKey => `${importId}:${line}` as ExpertKey;

/** Keys of the columns of the experts' table; core/tables/experts has their headers. */
export const expertFields = [
  'id', 'name', 'personId', 'employer', 'title', 'fields', 'keywords', 'codes', 'works', 'avoidUnits', 'avoidPeople', 'minLoad', 'maxLoad', 'panel',
] as const;
export type ExpertField = (typeof expertFields)[number];

/** Keys of the columns of the works' table: one work a row. */
export const workFields = ['expertId', 'expertName', 'title', 'abstract'] as const;
export type WorkField = (typeof workFields)[number];

/** Keys of the columns of the relations' table: one relation a row. */
export const relationFields = ['expertId', 'expertName', 'person', 'kind', 'years'] as const;
export type RelationField = (typeof relationFields)[number];

/** What an expert has published: what its affinity to proposals is read from first. */
export interface ExpertWork {
  readonly title: string;
  /** '' where the table has none. */
  readonly abstract: string;
}

/** One row of the experts' table, with the works of the works' table. */
export interface Expert {
  readonly key: ExpertKey;
  /** The line of the file as a spreadsheet counts. */
  readonly line: number;
  /** Trimmed text of every mapped field that is not blank; several columns that feed one field are joined by `；`. */
  readonly cells: Readonly<Partial<Record<ExpertField, string>>>;
  /** 专家编号 as typed; '' where the file has none. */
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly fields: readonly string[];
  readonly keywords: readonly string[];
  /** Upper case, in the file's order. */
  readonly codes: readonly string[];
  readonly works: readonly ExpertWork[];
  /** 回避单位 and 回避人员: with whom the expert declares a conflict. */
  readonly avoidUnits: readonly string[];
  readonly avoidPeople: readonly string[];
  /** Fewest and most proposals; null where the cell is blank, cannot be read as a whole number, or contradicts the other. */
  readonly minLoad: number | null;
  readonly maxLoad: number | null;
  /** The panel the file names, or ''. */
  readonly panel: string;
}

/** 师生 · 合作 · 亲属 · 同事 · 利益 */
export const relationKinds = ['teacher', 'coauthor', 'relative', 'colleague', 'interest'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** The years in which a relation held; `to` null: it still does (2019至今). */
export interface YearSpan {
  readonly from: number;
  readonly to: number | null;
}

/** One row of the relations' table: whom an expert is related to, and how. */
export interface Relationship {
  readonly line: number;
  /** The expert it speaks of. */
  readonly expert: ExpertKey;
  /** The other person, as typed: a name, perhaps with the institution in brackets. */
  readonly person: string;
  /** null: a kind that is not one of the five; `kindText` has it as typed. */
  readonly kind: RelationKind | null;
  readonly kindText: string;
  /** null where the cell is blank or cannot be read; `yearsText` has it as typed. */
  readonly years: YearSpan | null;
  readonly yearsText: string;
}
