import { importId, type ChangedRow, type DiffRow, type ImportedProposals, type RowKey } from '../core/model';
import { say } from '../core/words';
import type { TablePreview } from '../worker/protocol';
import { tell, type AppContext } from './context';
import { holdTable } from './holdTable';
import type { ImportDesk } from './importDesk';
import { mappingProblems } from './importing';
import type { Preferences } from './preferences';
import { recompute } from './recompute';
import type { TableSwitch } from './tableSwitch';

/** Rows that the box of columns shows. */
const previewRows = 8;

interface Needs {
  readonly preferences: Pick<Preferences, 'keepMapping'>;
  /** Goes on with the next of several files. */
  readonly takeNext: () => Promise<void>;
}

/** The open list in another form: a newer version of it, seen as a difference first, or its columns mapped anew. */
export function reimportActions(context: AppContext, desk: ImportDesk, { adoptTable }: TableSwitch, { preferences, takeNext }: Needs) {
  const { store, bench, newId, now } = context;

  return {
    /** Shows what the file on the desk would change in the open list; nothing happens yet. */
    async compareImport(): Promise<void> {
      const { importing, session } = store.getState();
      const { source } = desk;
      if (importing?.stage !== 'mapping' || importing.problems.length > 0 || source === null || session === null) return;
      const { preview, mapping } = importing;
      store.setState({ importing: { stage: 'comparing', file: preview.file, progress: null } });
      const changed: ChangedRow[] = [];
      const added: DiffRow[] = [];
      const gone: DiffRow[] = [];
      const decided = new Set<RowKey>([...session.fold.state.judgements].filter(([, { decision }]) => decision !== null).map(([key]) => key));
      const earlier = session.versions.toReversed();
      for (const version of earlier) await holdTable(bench, version);
      const letGo = (): void => { for (const { id } of earlier) bench.run<'drop'>({ kind: 'drop', importId: id }); };
      if (desk.source !== source) return letGo();
      const ticket = bench.run<'compare'>({
        kind: 'compare', older: { importId: session.table.id, mapping: session.table.mapping }, newer: { importId: preview.importId, mapping },
        earlier: earlier.map((version) => ({ importId: version.id, mapping: version.mapping })), decided,
      }, {
        progress: (progress) => desk.show(source, { stage: 'comparing', file: preview.file, progress }),
        part: (part) => {
          changed.push(...part.changed);
          added.push(...part.added);
          gone.push(...part.gone);
        },
      });
      desk.running = ticket;
      const end = await ticket.ended;
      letGo();
      if (desk.source !== source) return;
      if (end.state === 'done') store.setState({ importing: { stage: 'diff', preview, mapping, summary: end.result, rows: { changed, added, gone } } });
      else store.setState({ importing: end.state === 'cancelled' ? null : { stage: 'failed', file: preview.file, issues: end.issues } });
    },
    /** From the difference back to the columns. */
    backToMapping(): void {
      const { importing } = store.getState();
      if (importing?.stage !== 'diff') return;
      const { preview, mapping } = importing;
      store.setState({ importing: { stage: 'mapping', preview, mapping, problems: mappingProblems(mapping, preview.file), newer: true } });
    },
    /** Goes on with the newer version: decisions, tags and panels stay with their rows. */
    async adoptNewer(): Promise<void> {
      const { importing } = store.getState();
      const { source } = desk;
      if (importing?.stage !== 'diff' || source === null) return;
      const { preview, mapping, summary: { changed, added, gone, again } } = importing;
      preferences.keepMapping(preview.header, mapping);
      const made = await desk.compute(source, preview, mapping, true);
      if (made === null) return;
      desk.source = null;
      store.setState({ importing: null });
      adoptTable(made, made.summary, preview.issues, again);
      tell(store, say('import.adopted', { changed, added, gone, again: again.length }));
      await takeNext();
    },
    /** Opens the box of columns for the list that is open. */
    remap(): void {
      const { session, importing } = store.getState();
      if (session === null || importing !== null) return;
      const { table, rows } = session;
      const preview: TablePreview = {
        importId: importId(newId()), file: table.file, kind: 'proposals', encoding: table.encoding, delimiter: table.delimiter, header: table.header, mapping: table.mapping,
        rowCount: rows.length, firstRows: rows.slice(0, previewRows).map(({ raw }) => raw), issues: [],
        reading: { headerLine: 0, sheet: '', sheets: [], top: [] },
      };
      store.setState({ importing: { stage: 'mapping', preview, mapping: table.mapping, problems: mappingProblems(table.mapping, table.file), newer: false, remap: true } });
    },
    /** Computes the open list anew with its columns as they are now mapped: one step of undo, every judgement stays. */
    async confirmRemap(): Promise<void> {
      const { importing, session } = store.getState();
      if (importing?.stage !== 'mapping' || importing.remap !== true || importing.problems.length > 0 || session === null) return;
      const { preview: { importId: id, file }, mapping } = importing;
      if (JSON.stringify(mapping) === JSON.stringify(session.table.mapping)) return store.setState({ importing: null });
      preferences.keepMapping(session.table.header, mapping);
      const { allRows } = session;
      const table: ImportedProposals = {
        ...session.table, id, mapping, at: now(), keys: allRows.map(({ key }) => key), rows: allRows.map(({ raw }) => raw), lines: allRows.map(({ line }) => line),
      };
      const source = { file, importId: id, choices: {} };
      desk.source = source;
      store.setState({ importing: { stage: 'triaging', file, progress: null } });
      const { end, ...made } = await recompute(context, table, (progress) => desk.show(source, { stage: 'triaging', file, progress }), (ticket) => { desk.running = ticket; });
      if (desk.source !== source) return;
      desk.source = null;
      store.setState({ importing: end.state === 'failed' ? { stage: 'failed', file, issues: end.issues } : null });
      if (end.state !== 'done') return;
      adoptTable(made, end.result, [], []);
      tell(store, say('import.remapped'));
    },
  };
}
