import type { FormatId, ReportId, ReviewSheetId } from '../core/reports';

/** Which proposals: all in file order, or those on the screen (or the selected of them) in the order shown. */
export const rowChoices = ['all', 'shown', 'selected'] as const;
export type RowChoice = (typeof rowChoices)[number];

/** What a person wants to have exported. */
export interface ExportWish {
  readonly reports: readonly ReportId[];
  /** Sheets of the review; they are left out where there is none. */
  readonly review: readonly ReviewSheetId[];
  readonly format: FormatId;
  readonly rows: RowChoice;
  /** Columns by report; a report that is absent has all of its columns. */
  readonly columns: Readonly<Partial<Record<ReportId, readonly string[]>>>;
  /** Identity numbers and birth dates too. */
  readonly secrets: boolean;
}

/** What the button `export` gives: the secretary's sheet of all proposals as CSV. */
export const plainWish: ExportWish = { reports: ['triage'], review: [], format: 'csv', rows: 'all', columns: {}, secrets: false };
