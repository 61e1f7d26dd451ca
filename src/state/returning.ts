import type { ReturnedColumns, SheetEdit } from '../core/model';
import { applyEdits } from '../core/returns';
import { say } from '../core/words';
import type { TablePreview } from '../worker/protocol';
import { actingOn } from './acting';
import { tell, type AppContext } from './context';
import type { ImportDesk } from './importDesk';
import { poolRows } from './review/planOrder';

/** Sheets that were exported, edited elsewhere, and come back: their edits are shown, then made as one step. */
export function returnActions(context: AppContext, desk: ImportDesk, takeNext: () => Promise<void>) {
  const { store, bench } = context;
  const { act } = actingOn(context);

  /** Holds the sheet on the desk against what stands, and shows what it changes. */
  async function reviewSheet(preview: TablePreview, columns: ReturnedColumns): Promise<void> {
    const { session, call, language, pool } = store.getState();
    const { source } = desk;
    if (session === null || source === null) return;
    const { file } = preview;
    store.setState({ importing: { stage: 'comparing', file, progress: null } });
    const edits: SheetEdit[] = [];
    const ticket = bench.run<'returned'>({ kind: 'returned', importId: preview.importId, base: session.table.id, columns, call, log: session.fold.log, language, ...(pool === null ? {} : { review: poolRows(session) }) }, {
      progress: (progress) => desk.show(source, { stage: 'comparing', file, progress }),
      part: (part) => edits.push(...part.edits),
    });
    desk.running = ticket;
    const end = await ticket.ended;
    if (desk.source !== source) return;
    if (end.state === 'done') store.setState({ importing: { stage: 'returned', preview, columns, summary: end.result, edits } });
    else store.setState({ importing: end.state === 'cancelled' ? null : { stage: 'failed', file, issues: end.issues } });
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
