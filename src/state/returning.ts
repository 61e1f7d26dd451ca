import type { Issue, ReturnedColumns, RowKey, SheetEdit } from '../core/model';
import { applyEdits, recognisePlain } from '../core/returns';
import { say } from '../core/words';
import type { TablePreview } from '../worker/protocol';
import { actingOn } from './acting';
import { tell, type AppContext } from './context';
import type { ImportDesk, Source } from './importDesk';
import { returnedColumns } from './recognising';
import { poolRows } from './review/planOrder';

/** A sheet of the file on the desk that holds edits. */
interface EditedSheet {
  readonly preview: TablePreview;
  readonly columns: ReturnedColumns;
}

/** Sheets that were exported, edited elsewhere, and come back: their edits are shown, then made as one step. */
export function returnActions(context: AppContext, desk: ImportDesk, takeNext: () => Promise<void>) {
  const { store, bench } = context;
  const { act } = actingOn(context);

  /** Another sheet of the workbook on the desk, in place of the one that was read last; null where it cannot be read. */
  async function readSheet({ file, importId, choices }: Source, sheet: string): Promise<TablePreview | null> {
    const ticket = bench.run<'read'>({ kind: 'read', file, importId, choices: { ...choices, sheet }, call: store.getState().call });
    desk.running = ticket;
    const end = await ticket.ended;
    return end.state === 'done' ? end.result : null;
  }

  /** What one sheet changes; the worker holds it. Null where it was cancelled or failed, which is shown. */
  async function compare(source: Source, { preview: { file, importId }, columns }: EditedSheet) {
    const { session, call, language, pool } = store.getState();
    if (session === null) return null;
    const edits: SheetEdit[] = [];
    const ticket = bench.run<'returned'>({ kind: 'returned', importId, base: session.table.id, columns, call, log: session.fold.log, language, ...(pool === null ? {} : { review: poolRows(session) }) }, {
      progress: (progress) => desk.show(source, { stage: 'comparing', file, progress }),
      part: (part) => edits.push(...part.edits),
    });
    desk.running = ticket;
    const end = await ticket.ended;
    if (desk.source !== source) return null;
    if (end.state === 'done') return { ...end.result, edits };
    store.setState({ importing: end.state === 'cancelled' ? null : { stage: 'failed', file, issues: end.issues } });
    return null;
  }

  /** Holds what is on the desk against what stands, and shows what it changes: of a workbook all sheets that hold edits, unless one was chosen. */
  async function reviewSheet(preview: TablePreview, columns: ReturnedColumns | null): Promise<void> {
    const { session, call } = store.getState();
    const { source } = desk;
    if (session === null || source === null) return;
    const { file, reading } = preview;
    store.setState({ importing: { stage: 'comparing', file, progress: null } });
    const others = source.choices.sheet === undefined ? reading.sheets.filter((sheet) => sheet !== reading.sheet) : [];
    const found: (EditedSheet & { readonly sheet: string })[] = [];
    const taken = new Map<string, SheetEdit | null>();
    const issues: Issue[] = [];
    const rows = new Set<RowKey>();
    for (const sheet of [null, ...others]) {
      const one = sheet === null ? preview : await readSheet(source, sheet);
      if (desk.source !== source) return;
      const own = sheet === null ? columns : one === null ? null : returnedColumns(one, session, call);
      if (one === null || own === null) continue;
      const end = await compare(source, { preview: one, columns: own });
      if (end === null) return;
      found.push({ preview: one, columns: own, sheet: sheet ?? reading.sheet });
      const place = others.length === 0 ? file : `${file} · ${sheet ?? reading.sheet}`;
      issues.push(...end.issues.map((issue) => ({ ...issue, place: { ...issue.place, file: place } })));
      for (const row of end.rows) rows.add(row);
      for (const edit of end.edits) issues.push(...added(taken, others.length === 0 ? edit : { ...edit, column: `${sheet ?? reading.sheet} · ${edit.column}` }, place));
    }
    // What a person may do with the file next is about the sheet that was read first.
    if (others.length > 0) await readSheet(source, reading.sheet);
    if (desk.source !== source) return;
    const [first] = found;
    if (first === undefined) return store.setState({ importing: { stage: 'otherKind', preview, kind: recognisePlain(preview.header, call) ?? say('tables.kind.proposals'), written: true } });
    store.setState({
      importing: {
        stage: 'returned', preview, columns: first.columns, edits: [...taken.values()].filter((edit) => edit !== null),
        summary: { found: rows.size, missing: session.rows.length - rows.size, issues, sheets: found.length > 1 ? found.map(({ sheet }) => sheet) : [] },
      },
    });
  }

  return {
    reviewSheet,
    /** From the columns of a sheet that came back to what it changes. */
    async reviewEdits(): Promise<void> {
      const { importing } = store.getState();
      if (importing?.stage === 'mapping' && importing.returned !== undefined) await reviewSheet(importing.preview, importing.returned);
    },
    /** Makes the sheet's edits, one step of undo: all that clash with nothing, and of those that do the chosen ones. */
    async takeEdits(clashes: readonly SheetEdit[]): Promise<void> {
      const { importing } = store.getState();
      if (importing?.stage !== 'returned') return;
      const edits = importing.edits.filter((edit) => !edit.clash || clashes.includes(edit));
      act((verb) => applyEdits(verb, edits));
      desk.forget();
      store.setState({ importing: null });
      tell(store, say('returns.done', { count: edits.length }));
      await takeNext();
    },
  };
}

/** Takes an edit among those of the sheets before; where two sheets contradict one another about a proposal, neither is used. */
function added(taken: Map<string, SheetEdit | null>, edit: SheetEdit, file: string): readonly Issue[] {
  const name = `${edit.id} ${edit.row}`;
  const other = taken.get(name);
  if (other === undefined) taken.set(name, edit);
  if (other === undefined || (other !== null && other.after === edit.after)) return [];
  taken.set(name, null);
  const message = say('returns.sheetsConflict', { number: edit.number, other: other?.after ?? '', after: edit.after });
  return [{ level: 'error', message, place: { file, line: edit.line, column: edit.column } }];
}
