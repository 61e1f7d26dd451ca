import { directionReader } from '../call/parseDirection';
import type { Call, FieldKey, Mapping, RawTable } from '../model';
import { columnOf } from './columns';
import { bareHeader, matchHeader, weakRank } from './matchHeader';
import { parseCodes } from './values/codes';

/** How many rows are looked at to judge a column by its values. */
const sampled = 2000;

type Draft = Partial<Record<FieldKey, number[]>>;

/**
 * Which columns feed which field, by header; where a header alone does not tell, by the column's values:
 * 研究方向 is the declared direction only where most cells name one of the call's; 申请代码1 also gives the
 * acceptance code where most cells hold the call's and no column is called 受理代码; an ID that looks like
 * identity numbers is one. A column that is not understood is in no list.
 */
export function suggestMapping(table: RawTable, call: Call): Mapping {
  const draft: Draft = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates(table)) {
    if (taken.has(column) || (draft[field] !== undefined && !columnOf(field).repeats)) continue;
    (draft[field] ??= []).push(column);
    taken.add(column);
  }
  for (const feeding of Object.values(draft)) feeding.sort((one, other) => one - other);
  if (draft.direction === undefined) takeDirection(table, call, draft);
  if (draft.acceptanceCode === undefined) takeAcceptanceCode(table, call, draft);
  return draft;
}

/** Every header's possible fields, strongest claim first, then left to right. */
function candidates(table: RawTable): readonly { readonly field: FieldKey; readonly column: number; readonly rank: number }[] {
  return table.header
    .flatMap((header, column) => matchHeader(header).map(({ field, rank }) => ({ field, column, rank: rank + fitRank(table, field, rank, column) })))
    .toSorted((one, other) => one.rank - other.rank || one.column - other.column);
}

/** `ID` can be the proposal's or the person's: values that look like identity numbers speak for the person. */
function fitRank(table: RawTable, field: FieldKey, rank: number, column: number): number {
  if (rank < weakRank || field !== 'applicantId') return 0;
  return share(table, column, (cell) => /^\d{17}[\dXx]$/.test(cell)) > 0.5 ? -10 : 10;
}

function takeDirection(table: RawTable, call: Call, draft: Draft): void {
  const read = directionReader(call);
  const column = table.header.findIndex((header) => bareHeader(header) === '研究方向');
  if (column === -1) return;
  if (share(table, column, (cell) => read(cell).directions.length > 0) > 0.5) draft.direction = [column];
}

function takeAcceptanceCode(table: RawTable, call: Call, draft: Draft): void {
  const wanted = call.codes?.acceptance.toUpperCase();
  const column = table.header.findIndex((header) => bareHeader(header) === '申请代码1');
  if (wanted === undefined || column === -1) return;
  if (share(table, column, (cell) => parseCodes(cell)[0] === wanted, 'all') > 0.5) draft.acceptanceCode = [column];
}

/** The share of the column's filled (or of all) cells that satisfy a test, over an even sample of the rows. */
function share(table: RawTable, column: number, test: (cell: string) => boolean, of: 'filled' | 'all' = 'filled'): number {
  const step = Math.max(1, Math.floor(table.rows.length / sampled));
  let counted = 0;
  let good = 0;
  for (let row = 0; row < table.rows.length; row += step) {
    const cell = (table.rows[row]?.[column] ?? '').trim();
    if (cell !== '' || of === 'all') counted += 1;
    if (cell !== '' && test(cell)) good += 1;
  }
  return counted === 0 ? 0 : good / counted;
}
