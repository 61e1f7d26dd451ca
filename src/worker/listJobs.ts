import type { ImportId, ListName, OfficeList, OfficeLists, RawTable, Issue } from '../core/model';
import { bindList } from '../core/tables/bindList';
import { rowsPerPart, type BoundList, type HeldList } from './protocol';
import { withProgress, type JobStep } from './steps';

/** Lists that were bound, by their import: a list is bound once. */
export type BoundLists = Map<ImportId, { readonly list: OfficeList; readonly issues: readonly Issue[] }>;

/** The office's lists as the checks take them, bound from the tables that are held; those that are wanted no more are forgotten. */
export function* bindLists(
  wanted: readonly HeldList[], bound: BoundLists, tableOf: (id: ImportId) => RawTable,
): Generator<JobStep, { readonly lists: OfficeLists; readonly told: readonly BoundList[] }, void> {
  const ids = new Set(wanted.map(({ importId }) => importId));
  for (const id of bound.keys()) if (!ids.has(id)) bound.delete(id);
  const lists: Partial<Record<ListName, OfficeList>> = {};
  const told: BoundList[] = [];
  for (const { importId, name, mapping, asOf } of wanted) {
    const made = bound.get(importId) ?? (yield* withProgress(bindList(name, tableOf(importId), mapping, asOf)));
    bound.set(importId, made);
    lists[name] = made.list;
    told.push({ importId, name, rows: made.list.rows.length, issues: made.issues });
  }
  return { lists, told };
}

/** The rows of a table, in parts. */
export function* cellParts({ rows, lines }: RawTable): Generator<JobStep, void, void> {
  for (let from = 0; from < rows.length; from += rowsPerPart) {
    yield { part: { cells: rows.slice(from, from + rowsPerPart), lines: lines.slice(from, from + rowsPerPart) } };
  }
}
