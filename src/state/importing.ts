import { fieldKeys, importId, type FieldKey, type Issue, type Mapping, type ReadChoices, type ReturnedColumns, type SideKind } from '../core/model';
import { checkMapping, type Wanted } from '../core/tables/checkMapping';
import { columnOf } from '../core/tables/columns';
import { tableSpecs } from '../core/tables/kinds';
import { recognisePlain } from '../core/returns';
import { emptyFold } from '../core/session';
import { say } from '../core/words';
import type { TablePreview } from '../worker/protocol';
import { freshView, type OpenSession } from './appState';
import type { AppContext } from './context';
import type { ImportDesk, WaitingFile } from './importDesk';
import type { Preferences } from './preferences';
import { inTurns, nextTurn } from './nextTurn';
import { openSessionSteps } from './openSession';
import { looksNewer, returnedColumns } from './recognising';
import { sameMapping } from './sameTable';
import { isWorkspace } from './workspace/readWorkspace';

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

interface Needs {
  readonly adopt: (session: OpenSession) => void;
  readonly preferences: Pick<Preferences, 'mapping' | 'keepMapping'>;
  /** Shows what a sheet that came back changes. */
  readonly reviewSheet: (preview: TablePreview, columns: ReturnedColumns | null) => Promise<void>;
  /** Opens a workspace file that has come under another name. */
  readonly openWorkspace: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Takes a table that goes with the open list for what it is. */
  readonly offerList: (kind: SideKind, preview: TablePreview, choices: ReadChoices) => void;
}

/** Read a file, let a person confirm the mapping, compute, and only then open it in place of what was open. */
export function importActions(
  { store, bench, newId }: AppContext, desk: ImportDesk, { adopt, preferences, reviewSheet, offerList, openWorkspace }: Needs,
) {
  /** `bytes` the first time; then the worker has them. */
  async function read(bytes?: Uint8Array): Promise<void> {
    if (desk.source === null) return;
    const current = desk.source;
    const { file, choices } = current;
    store.setState({ importing: { stage: 'reading', file, progress: null }, notice: null });
    const ticket = bench.run<'read'>(
      { kind: 'read', file, importId: current.importId, choices, call: store.getState().call, ...(bytes === undefined ? {} : { bytes }) },
      { progress: (progress) => desk.show(current, { stage: 'reading', file, progress }) },
    );
    desk.running = ticket;
    const end = await ticket.ended;
    if (desk.source !== current) return;
    if (end.state === 'cancelled') store.setState({ importing: null });
    else if (end.state === 'failed') {
      const { preview } = current;
      const again = end.issues.some(({ message }) => mayHelp.test(message.key)) ? { again: choices, ...(preview === undefined ? {} : { preview }) } : {};
      store.setState({ importing: { stage: 'failed', file, issues: end.issues, ...again } });
    } else {
      const preview = end.result;
      current.preview = preview;
      const { session, call } = store.getState();
      const returned = returnedColumns(preview, session, call);
      const plain = returned === null ? recognisePlain(preview.header, call) : null;
      if (returned !== null || (plain !== null && session !== null)) return reviewSheet(preview, returned);
      if (plain !== null) return store.setState({ importing: { stage: 'otherKind', preview, kind: plain, written: true } });
      if (preview.kind !== 'proposals' && choices.headerLine === undefined) return otherKind(preview);
      toMapping(preview);
    }
  }

  /** A person confirms the columns: as they were confirmed for the same headers before, or as they are understood. */
  function toMapping(preview: TablePreview): void {
    const { session, call } = store.getState();
    const returned = returnedColumns(preview, session, call);
    const kept = preferences.mapping(preview.header);
    const mapping = kept ?? preview.mapping;
    store.setState({
      importing: {
        stage: 'mapping', preview, mapping, problems: mappingProblems(mapping, preview.file), newer: session !== null && looksNewer({ ...preview, mapping }, session),
        remembered: kept !== null && !sameMapping(kept, preview.mapping), ...(returned === null ? {} : { returned }),
      },
    });
  }

  /** Says what a table is that holds no proposals; of several files, those with proposals go first. */
  async function otherKind(preview: TablePreview): Promise<void> {
    const [next] = desk.waiting;
    if (next !== undefined && next.postponed !== true && current !== null && current.postponed !== true) {
      desk.queue([...desk.waiting, { ...current, postponed: true }]);
      return takeNext();
    }
    const { source } = desk;
    if (store.getState().session !== null && source !== null && preview.kind !== 'proposals') {
      desk.source = null;
      store.setState({ importing: null });
      return offerList(preview.kind, preview, source.choices);
    }
    const kind = tableSpecs.find(({ id }) => id === preview.kind)?.name ?? say('tables.kind.proposals');
    store.setState({ importing: { stage: 'otherKind', preview, kind } });
  }

  /** The file on the desk as it was chosen, where several were. */
  let current: WaitingFile | null = null;

  async function takeNext(): Promise<void> {
    const [next, ...rest] = desk.waiting;
    current = next ?? null;
    desk.queue(rest);
    if (next === undefined) return;
    let bytes: Uint8Array;
    try {
      bytes = await next.load();
    } catch {
      if (current === next) store.setState({ importing: { stage: 'failed', file: next.name, issues: [{ level: 'error', message: say('import.unreadable'), place: { file: next.name } }] } });
      return;
    }
    if (current === next) await start(next.name, bytes);
  }

  async function start(file: string, bytes: Uint8Array): Promise<void> {
    desk.running?.cancel();
    desk.forget();
    if (isWorkspace(bytes)) {
      store.setState({ importing: null });
      return openWorkspace(file, bytes);
    }
    desk.source = { file, importId: importId(newId()), choices: {} };
    await read(bytes);
  }

  return {
    /** Starts the import of a file's bytes, in place of what was being imported. */
    async importBytes(file: string, bytes: Uint8Array): Promise<void> {
      desk.queue([]);
      current = null;
      await start(file, bytes);
    },
    /** Imports files one after the other; those that hold proposals come first. */
    async importFiles(files: readonly Pick<File, 'name' | 'arrayBuffer'>[]): Promise<void> {
      desk.queue(files.map((file) => ({ name: file.name, load: async () => new Uint8Array(await file.arrayBuffer()) })));
      await takeNext();
    },
    /** Leaves the file on the desk and goes on with the next of those chosen together. */
    async skipFile(): Promise<void> {
      desk.running?.cancel();
      desk.forget();
      store.setState({ importing: null });
      await takeNext();
    },
    /** Takes a table of another kind, or a sheet that came back, for proposals after all. */
    asProposals(): void {
      const { importing, listing } = store.getState();
      if (importing?.stage === 'otherKind' || importing?.stage === 'returned') toMapping(importing.preview);
      if (listing?.stage !== 'mapping') return;
      const { file, preview, choices } = listing;
      desk.source = { file, importId: preview.importId, choices, preview };
      store.setState({ listing: null });
      toMapping(preview);
    },
    /** Maps the columns as they are understood by their headers, not as they were confirmed before. */
    forgetMapping(): void {
      const { importing } = store.getState();
      if (importing?.stage !== 'mapping') return;
      const { preview } = importing;
      store.setState({ importing: { ...importing, mapping: preview.mapping, problems: mappingProblems(preview.mapping, preview.file), remembered: false } });
    },
    /** Goes on with the next file, once one is done. */
    takeNext,
    /** Reads the same file anew with a guess changed by hand; another sheet or delimiter has its own header. */
    async readAgain(change: ReadChoices): Promise<void> {
      const { source } = desk;
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
    /** Gives up the import, and all files that wait. */
    cancelImport(): void {
      desk.queue([]);
      current = null;
      desk.running?.cancel();
      desk.forget();
      store.setState({ importing: null });
    },
    /** Opens the file as a piece of work of its own; what was open stays kept. */
    async confirmImport(): Promise<void> {
      const { importing } = store.getState();
      const { source } = desk;
      if (importing?.stage !== 'mapping' || importing.problems.length > 0 || source === null) return;
      const { preview, mapping } = importing;
      preferences.keepMapping(preview.header, mapping);
      const made = await desk.compute(source, preview, mapping, false);
      if (made === null) return;
      const { head, rows, summary } = made;
      const session = await inTurns(openSessionSteps({ id: newId(), table: head, shelf: [], rows, summary, readIssues: preview.issues, fold: emptyFold }));
      await nextTurn();
      if (desk.source !== source) return;
      desk.source = null;
      adopt(session);
      store.setState({ view: { ...freshView, active: rows[0]?.key ?? null } });
      // The list is drawn, then the box goes: together they would block the page.
      await nextTurn();
      store.setState({ importing: null });
      await takeNext();
    },
  };
}
