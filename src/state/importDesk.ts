import type { ImportId, Mapping, ReadChoices } from '../core/model';
import type { Ticket } from '../worker/client';
import type { TablePreview, TriagedRow, TriageSummary } from '../worker/protocol';
import type { Importing, OpenSession } from './appState';
import type { AppContext } from './context';
import { nextTurn } from './nextTurn';

/** A file that is being imported. */
export interface Source {
  readonly file: string;
  readonly importId: ImportId;
  /** What a person chose in place of the program's guesses. */
  choices: ReadChoices;
  /** How it could be read last. */
  preview?: TablePreview;
}

/** A file that waits for its turn. */
export interface WaitingFile {
  readonly name: string;
  readonly load: () => Promise<Uint8Array>;
  /** It turned out to be another kind of table, and lets proposals go first. */
  readonly postponed?: boolean;
}

/** What the steps of an import share: the one file on the desk, and the job that runs for it. */
export interface ImportDesk {
  source: Source | null;
  running: Pick<Ticket<'read'>, 'cancel'> | null;
  readonly waiting: readonly WaitingFile[];
  /** Makes these the files that wait. */
  queue(files: readonly WaitingFile[]): void;
  /** Shows a stage of this file's import; progress that was under way when it was cancelled must not bring the box back. */
  show(of: Source, importing: Importing): void;
  /** Takes the file off the desk; the worker forgets it, unless it has become the open table. */
  forget(): void;
  /** Computes the file with a mapping. Null where it was cancelled, failed (which is shown) or another file has come since. */
  compute(of: Source, preview: TablePreview, mapping: Mapping, carry: boolean): Promise<Computed | null>;
}

export interface Computed {
  readonly head: OpenSession['table'];
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
}

export function importDesk({ store, bench, now }: Pick<AppContext, 'store' | 'bench' | 'now'>): ImportDesk {
  let waiting: readonly WaitingFile[] = [];
  const desk: ImportDesk = {
    source: null,
    running: null,
    get waiting() {
      return waiting;
    },
    queue(files) {
      waiting = files;
      store.setState({ waitingFiles: files.length });
    },
    show(of, importing) {
      if (desk.source === of) store.setState({ importing });
    },
    forget() {
      const { source } = desk;
      if (source !== null && store.getState().session?.table.id !== source.importId) bench.run<'drop'>({ kind: 'drop', importId: source.importId });
      desk.source = null;
    },
    async compute(of, preview, mapping, carry) {
      const { file, encoding, delimiter, header } = preview;
      store.setState({ importing: { stage: 'triaging', file, progress: null } });
      const rows: TriagedRow[] = [];
      const ticket = bench.run<'triage'>({ kind: 'triage', importId: preview.importId, mapping, call: store.getState().call, labels: [], carry }, {
        progress: (progress) => desk.show(of, { stage: 'triaging', file, progress }),
        part: (part) => rows.push(...part.rows),
      });
      desk.running = ticket;
      const end = await ticket.ended;
      // What comes now, up to the grid, is long enough without the last message's unpacking.
      await nextTurn();
      if (desk.source !== of) return null;
      desk.running = null;
      if (end.state !== 'done') {
        store.setState({ importing: end.state === 'cancelled' ? null : { stage: 'failed', file, issues: end.issues } });
        return null;
      }
      const keys = carry ? rows.map(({ key }) => key) : null;
      return { head: { kind: 'proposals', id: preview.importId, file, at: now(), asOf: null, encoding, delimiter, header, mapping, keys }, rows, summary: end.result };
    },
  };
  return desk;
}
