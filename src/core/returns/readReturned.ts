import type { Call, DecisionWord, EditId, Issue, Judgement, Language, RawTable, ReturnedColumns, ReviewState, RowKey, SheetEdit, Steps } from '../model';
import { asReturned, listOf, markOf, readMark, type RowMark } from '../reports';
import { blankJudgement } from '../session';
import { say } from '../words';
import { editColumns } from './columns';
import type { ReturnContext, ReturnPool, Standing } from './editColumn';
import { rowFinder, type KnownRow } from './findRow';

/** A proposal of the open list, and the machine's first direction of it. */
export interface ReturnedRow extends KnownRow {
  readonly best: Standing['best'];
}

/** What the sheet is held against. */
export interface OpenList {
  readonly call: Call;
  readonly decisions: readonly DecisionWord[];
  readonly rows: readonly ReturnedRow[];
  readonly judgements: ReadonlyMap<RowKey, Judgement>;
  readonly assigned: ReviewState['assigned'];
  /** Null where no experts are loaded. */
  readonly pool: ReturnPool | null;
  /** The language in which a person is told of the edits. */
  readonly language: Language;
}

/** What a sheet that came back says otherwise than what stands. */
export interface ReturnedSheet {
  readonly edits: readonly SheetEdit[];
  /** Cells and rows that were left out, each with its place, and what a person should know of the sheet. */
  readonly issues: readonly Issue[];
  /** The proposals of the list that the sheet has, each once. */
  readonly rows: readonly RowKey[];
}

const rowsBetweenYields = 200;

/**
 * Compares a sheet that came back with what stands. With its mark, a cell was edited where it is not as it was written,
 * and clashes where what stands is not either; without it, every filled cell that differs was. Only edits count: what
 * people have done since on the page stays. Rows and cells that cannot be read are issues, the others are used.
 */
export function* readReturned(table: RawTable, columns: ReturnedColumns, list: OpenList): Steps<ReturnedSheet> {
  const find = rowFinder(list.rows);
  const issues: Issue[] = columns.mark === null ? [{ level: 'warning', message: say('returns.noMark'), place: { file: table.file } }] : [];
  const lines = new Map<RowKey, number>();
  const edits = new Map<string, SheetEdit | null>();
  for (const [at, cells] of table.rows.entries()) {
    if (at % rowsBetweenYields === 0) yield { stage: 'compare', done: at, total: table.rows.length };
    const line = table.lines[at] ?? at + 2;
    const cell = (column: number | null): string => (column === null ? '' : cells[column] ?? '');
    const report = (level: Issue['level'], message: Issue['message'], column: number): void =>
      void issues.push({ level, message, place: { file: table.file, line, column: table.header[column] ?? '' } });
    const mark = readMark(cell(columns.mark));
    const found = find({ number: cell(columns.number), title: cell(columns.title), mark: mark?.row });
    if ('fault' in found) {
      report('error', say(found.fault, { number: asReturned(cell(columns.number)).slice(0, 40) }), columns.number);
      continue;
    }
    const { row } = found;
    const before = lines.get(row.key);
    if (before === undefined) lines.set(row.key, line);
    else report('warning', say('returns.double', { line: before }), columns.number);
    for (const { id, columns: places } of columns.edits) {
      const column = places[0] ?? 0;
      const read = readCells(id, listOf(places.map(cell)), mark, row, list, columns.language);
      if (read === null) continue;
      if ('fault' in read) {
        // What is true of the whole sheet is said once, where it first shows.
        if (read.fault.key !== 'returns.noExperts' || !issues.some(({ message }) => message.key === read.fault.key)) report('error', read.fault, column);
        continue;
      }
      const name = `${id} ${row.key}`;
      const other = edits.get(name);
      const edit = { ...read, row: row.key, line, number: row.number, title: row.title, column: table.header[column] ?? '' } as SheetEdit;
      if (other === undefined) edits.set(name, edit);
      else if (other === null || other.after !== edit.after) {
        report('error', say('returns.conflict', { line: other?.line ?? before ?? line, other: other?.after ?? '', after: edit.after }), column);
        edits.set(name, null);
      }
    }
  }
  return { edits: [...edits.values()].filter((edit) => edit !== null), issues, rows: [...lines.keys()] };
}

const nobody: Standing['assigned'] = new Map();

type ReadEdit = Pick<SheetEdit, 'id' | 'value' | 'before' | 'after' | 'clash'>;

/** What a cell (or the cells of a list) changes; null where it was not edited or says what stands. */
function readCells<Id extends EditId>(
  id: Id, text: string, mark: RowMark | null, row: ReturnedRow, { call, decisions, judgements, assigned, pool, language }: OpenList, written: Language,
): ReadEdit | { readonly fault: Issue['message'] } | null {
  const column = editColumns[id];
  const standing: Standing = { row: row.key, judgement: judgements.get(row.key) ?? blankJudgement, best: row.best, assigned: assigned.get(row.key) ?? nobody };
  const sheet: ReturnContext = { call, decisions, language: written, pool };
  const stands = column.of(standing, sheet);
  const shown = asReturned(column.text(stands, sheet));
  const was = mark?.cells.get(id);
  if (text === shown || (was === undefined ? text === '' : markOf(text) === was)) return null;
  const read = column.read(text, standing, sheet);
  if ('fault' in read) return read;
  const told: ReturnContext = { ...sheet, language };
  const after = column.text(read.value, told);
  const before = column.text(stands, told);
  if (after === before) return null;
  return { id, value: read.value, before, after, clash: was !== undefined && markOf(shown) !== was && column.isSaid(standing) } as ReadEdit;
}
