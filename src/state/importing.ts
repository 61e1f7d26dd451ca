import { fieldKeys, importId, type FieldKey, type ImportId, type Issue, type Mapping, type ReadChoices } from '../core/model';
import { checkMapping, type Wanted } from '../core/tables/checkMapping';
import { columnOf } from '../core/tables/columns';
import { say } from '../core/words';
import type { Ticket } from '../worker/client';
import type { TablePreview, TriagedRow } from '../worker/protocol';
import { freshView, type Importing, type OpenSession } from './appState';
import type { AppContext } from './context';
import { makeOpenSession } from './openSession';

interface Source {
  readonly file: string;
  readonly importId: ImportId;
  /** What a person chose in place of the program's guesses. */
  choices: ReadChoices;
  /** How it could be read last. */
  preview?: TablePreview;
}

/** Refusals that another encoding, delimiter, header or sheet may put right. */
const mayHelp = /^tables\.(?:read\.|decode\.(?:big5|unknown|notThis|empty)|book\.(?:empty|noSheet))/;
/** Without these a table of proposals is of no use. */
const needed: readonly Wanted[] = ['number', 'text'];

/** What keeps a mapping from being confirmed: columns that are needed and missing, and single fields fed by several columns. */
export function mappingProblems(mapping: Mapping, file: string): readonly Issue[] {
  const doubled = fieldKeys.filter((field) => (mapping[field]?.length ?? 0) > 1 && !columnOf(field).repeats);
  return [...checkMapping(mapping, { file }, needed), ...doubled.map((field): Issue => ({
    level: 'error', place: { file }, message: say('page.mappingDoubled', { count: mapping[field]?.length ?? 0, field: columnOf(field).header }),
  }))];
}

/** Gives one column of the file to one field (or to none), and takes it from every other. */
export function mapColumn(mapping: Mapping, column: number, field: FieldKey | null): Mapping {
  const rest = Object.entries(mapping)
    .map(([key, columns]) => [key, columns.filter((index) => index !== column)] as const)
    .filter(([, columns]) => columns.length > 0);
  const without: Mapping = Object.fromEntries(rest);
  if (field === null) return without;
  return { ...without, [field]: [...(without[field] ?? []), column].sort((a, b) => a - b) };
}

/** Read a file, let a person confirm the mapping, compute, and only then open it in place of what was open. */
export function importActions(context: AppContext, adopt: (session: OpenSession) => void) {
  const { store, bench } = context;
  let source: Source | null = null;
  let running: Ticket<'read'> | Ticket<'triage'> | null = null;

  /** Progress that was under way when its import was cancelled must not bring the box back. */
  function show(of: Source, importing: Importing): void {
    if (source === of) store.setState({ importing });
  }

  /** `bytes` the first time; then the worker has them. */
  async function read(bytes?: Uint8Array): Promise<void> {
    if (source === null) return;
    const current = source;
    const { file, choices } = current;
    store.setState({ importing: { stage: 'reading', file, progress: null }, notice: null });
    const ticket = bench.run<'read'>(
      { kind: 'read', file, importId: current.importId, choices, call: store.getState().call, ...(bytes === undefined ? {} : { bytes }) },
      { progress: (progress) => show(current, { stage: 'reading', file, progress }) },
    );
    running = ticket;
    const end = await ticket.ended;
    if (source !== current) return;
    if (end.state === 'cancelled') store.setState({ importing: null });
    else if (end.state === 'failed') {
      const { preview } = current;
      const again = end.issues.some(({ message }) => mayHelp.test(message.key)) ? { again: choices, ...(preview === undefined ? {} : { preview }) } : {};
      store.setState({ importing: { stage: 'failed', file, issues: end.issues, ...again } });
    } else {
      const preview = end.result;
      current.preview = preview;
      store.setState({ importing: { stage: 'mapping', preview, mapping: preview.mapping, problems: mappingProblems(preview.mapping, file) } });
    }
  }

  function forget(): void {
    if (source !== null && store.getState().session?.table.id !== source.importId) bench.run<'drop'>({ kind: 'drop', importId: source.importId });
    source = null;
  }

  return {
    /** Starts the import of a file's bytes. */
    async importBytes(file: string, bytes: Uint8Array): Promise<void> {
      running?.cancel();
      forget();
      source = { file, importId: importId(context.newId()), choices: {} };
      await read(bytes);
    },
    /** Reads the same file anew with a guess changed by hand; another sheet or delimiter has its own header. */
    async readAgain(change: ReadChoices): Promise<void> {
      if (source === null) return;
      const { headerLine, ...others } = source.choices;
      const keepsHeader = headerLine !== undefined && change.sheet === undefined && change.delimiter === undefined;
      source.choices = { ...others, ...(keepsHeader ? { headerLine } : {}), ...change };
      await read();
    },
    mapColumn(column: number, field: FieldKey | null): void {
      const { importing } = store.getState();
      if (importing?.stage !== 'mapping') return;
      const mapping = mapColumn(importing.mapping, column, field);
      store.setState({ importing: { ...importing, mapping, problems: mappingProblems(mapping, importing.preview.file) } });
    },
    cancelImport(): void {
      running?.cancel();
      forget();
      store.setState({ importing: null });
    },
    async confirmImport(): Promise<void> {
      const { importing, call } = store.getState();
      if (importing?.stage !== 'mapping' || importing.problems.length > 0 || source === null) return;
      const { preview, mapping } = importing;
      const { file, encoding, delimiter, header } = preview;
      const current = source;
      store.setState({ importing: { stage: 'triaging', file, progress: null } });
      const rows: TriagedRow[] = [];
      const ticket = bench.run<'triage'>({ kind: 'triage', importId: preview.importId, mapping, call, labels: [] }, {
        progress: (progress) => show(current, { stage: 'triaging', file, progress }),
        part: (part) => rows.push(...part.rows),
      });
      running = ticket;
      const end = await ticket.ended;
      if (source !== current) return;
      running = null;
      if (end.state === 'cancelled') return store.setState({ importing: null });
      if (end.state === 'failed') return store.setState({ importing: { stage: 'failed', file, issues: end.issues } });
      source = null;
      adopt(makeOpenSession({
        id: context.newId(),
        table: { kind: 'proposals', id: preview.importId, file, at: context.now(), asOf: null, encoding, delimiter, header, mapping, keys: null },
        sides: [], rows, summary: end.result, readIssues: preview.issues, events: [],
      }));
      store.setState({ importing: null, view: { ...freshView, active: rows[0]?.key ?? null } });
    },
  };
}
