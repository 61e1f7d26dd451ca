import type { Call, Language, Mapping, ReturnedColumns, RowKey } from '../model';
import { editPlaces, emptySheet, reports, withMarks, type Reviewers, type Sheet } from '../reports';
import { firstVocabulary } from '../session';
import { bareHeader } from '../tables/headerMatcher';

/** The open list, as sheets are built from it. */
export interface ListFrame {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly call: Call;
}

const languages: readonly Language[] = ['zh', 'en'];
/** As many columns of experts as a sheet may have, whether or not anybody is assigned here. */
const mostExperts: ReadonlyMap<RowKey, Reviewers> = new Map([['' as RowKey, { experts: Array.from({ length: 20 }, () => ''), remarks: '' }]]);

/**
 * Whether a header is that of a sheet which this program wrote of the open list: the report and language with which it
 * has most columns in common, with the number's column and one that may be edited. Of equal headers the last is the
 * sheet's own (a file's own columns come first). Without the mark, a single editable column other than the decision is
 * not enough: lists have notes of their own.
 */
export function recogniseReturned(header: readonly string[], frame: ListFrame): ReturnedColumns | null {
  const bare = header.map(bareHeader);
  let best: { readonly common: number; readonly columns: ReturnedColumns } | null = null;
  for (const language of languages) {
    for (const report of reports) {
      const sheet = withMarks(emptySheet(report, { ...frame, decisions: firstVocabulary.decisions, secrets: true, reviewers: mostExperts }, language), [], language);
      const common = sheet.columns.filter((column) => bare.includes(bareHeader(column.header))).length;
      const columns = columnsOf(bare, sheet, language, frame.mapping);
      if (columns !== null && (best === null || common > best.common)) best = { common, columns };
    }
  }
  return best?.columns ?? null;
}

function columnsOf(bare: readonly string[], sheet: Sheet, language: Language, { title: [title = -1] = [] }: Mapping): ReturnedColumns | null {
  const placeOf = (column: Sheet['columns'][number] | undefined): number => (column === undefined ? -1 : bare.lastIndexOf(bareHeader(column.header)));
  const number = placeOf(sheet.columns.find(({ lead }) => lead === true));
  const titled = placeOf(sheet.columns.find(({ key }) => key === 'title' || key === `column${title + 1}`));
  const mark = placeOf(sheet.columns.find(({ machine }) => machine === true));
  const edits = editPlaces(sheet).flatMap(({ id, columns }) => {
    const places = columns.map((at) => placeOf(sheet.columns[at])).filter((place) => place !== -1);
    return places.length === 0 ? [] : [{ id, columns: places }];
  });
  const telling = mark !== -1 || edits.length > 1 || edits[0]?.id === 'decision';
  return number === -1 || edits.length === 0 || !telling ? null : { language, number, title: titled === -1 ? null : titled, mark: mark === -1 ? null : mark, edits };
}
