import { importId, type ImportedSide, type ImportId, type Issue, type Mapping, type ReadChoices, type SideKind } from '../core/model';
import { carryExperts } from '../core/tables/carryExperts';
import { checkNeeds } from '../core/tables/checkMapping';
import { tableSpecs } from '../core/tables/kinds';
import { mapByHeader } from '../core/tables/mapByHeader';
import type { TableSpec } from '../core/tables/tableSpec';
import { say } from '../core/words';
import type { Ticket } from '../worker/client';
import type { TablePreview } from '../worker/protocol';
import type { Listing } from './appState';
import type { AppContext } from './context';
import { isListName, isListOf, type ListKeeper } from './listKeeper';
import type { SideHolder } from './sideHolder';

/** The columns of a table beside the proposals. */
function specOf(kind: SideKind): TableSpec {
  const spec = tableSpecs.find(({ id }) => id === kind);
  if (spec === undefined) throw new Error(`no table is called ${kind}`);
  return spec;
}

/** What keeps a list's mapping from being confirmed: needed columns that are missing, and single fields fed by several columns. */
export function listProblems(list: SideKind, mapping: Mapping<string>, file: string): readonly Issue[] {
  const spec = specOf(list);
  const doubled = spec.columns.filter(({ key, repeats }) => !repeats && (mapping[key]?.length ?? 0) > 1);
  return [...checkNeeds(spec, mapping, { file }), ...doubled.map(({ key, header }): Issue => ({
    level: 'error', place: { file }, message: say('page.mappingDoubled', { count: mapping[key]?.length ?? 0, field: header }),
  }))];
}

/** Gives one column to one field (or to none), and takes it from every other. */
function withColumn(mapping: Mapping<string>, column: number, field: string | null): Mapping<string> {
  const without = Object.fromEntries(Object.entries(mapping).map(([key, columns = []]) => [key, columns.filter((one) => one !== column)] as const).filter(([, columns]) => columns.length > 0));
  return field === null ? without : { ...without, [field]: [...(without[field] ?? []), column].toSorted((one, other) => one - other) };
}

interface Needs {
  readonly lists: ListKeeper;
  readonly holder: SideHolder;
  /** Goes on with the next of several files. */
  readonly takeNext: () => Promise<void>;
}

/** Importing a table beside the proposals: read the file, let a person confirm columns and day, and use it. */
export function listingActions({ store, bench, now, newId }: AppContext, { lists, holder, takeNext }: Needs) {
  let running: Ticket<'read'> | Ticket<'cells'> | null = null;
  /** Counts files that were chosen or let go: one that another has overtaken comes to nothing. */
  let turn = 0;

  async function read(list: SideKind, file: string, id: ReturnType<typeof importId>, choices: ReadChoices, dropped: boolean, bytes?: Uint8Array): Promise<void> {
    const reading: Listing = { list, file, dropped, stage: 'reading', progress: null };
    store.setState({ listing: reading });
    const isShown = (): boolean => store.getState().listing?.stage === 'reading';
    const ticket = bench.run<'read'>({ kind: 'read', file, importId: id, choices, call: store.getState().call, ...(bytes === undefined ? {} : { bytes }) }, {
      progress: (progress) => { if (isShown()) store.setState({ listing: { ...reading, progress } }); },
    });
    running = ticket;
    const end = await ticket.ended;
    if (running !== ticket) return;
    running = null;
    if (end.state !== 'done') return store.setState({ listing: end.state === 'cancelled' ? null : { list, file, stage: 'failed', issues: end.issues } });
    toMapping(list, end.result, choices, dropped);
  }

  function toMapping(list: SideKind, preview: TablePreview, choices: ReadChoices, dropped: boolean): void {
    const { file } = preview;
    const mapping = mapByHeader(specOf(list), { header: preview.header, rows: preview.firstRows });
    store.setState({ listing: { list, file, dropped, stage: 'mapping', preview, choices, mapping, problems: listProblems(list, mapping, file), asOf: now().slice(0, 10) } });
  }

  /** The rows of a table that the worker has, complete once the job has ended. */
  function cellsOf(id: ImportId): { readonly ticket: Ticket<'cells'>; readonly rows: (readonly string[])[]; readonly lines: number[] } {
    const rows: (readonly string[])[] = [];
    const lines: number[] = [];
    return { rows, lines, ticket: bench.run<'cells'>({ kind: 'cells', importId: id }, { part: (part) => { rows.push(...part.cells); lines.push(...part.lines); } }) };
  }

  /** The mapping under way; null where there is none. */
  function mapped(): Extract<Listing, { stage: 'mapping' }> | null {
    const { listing } = store.getState();
    return listing?.stage === 'mapping' ? listing : null;
  }

  function forget(): void {
    turn += 1;
    running?.cancel();
    running = null;
    const listing = mapped();
    if (listing !== null) bench.run<'drop'>({ kind: 'drop', importId: listing.preview.importId });
  }

  return {
    async importList(list: SideKind, file: File): Promise<void> {
      forget();
      const mine = turn;
      store.setState({ listing: { list, file: file.name, stage: 'reading', progress: null } });
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (mine === turn) await read(list, file.name, importId(newId()), {}, false, bytes);
    },
    /** Reads the list's file anew with a guess changed by hand. */
    async readListAgain(change: ReadChoices): Promise<void> {
      const listing = mapped();
      if (listing === null) return;
      const { headerLine, ...others } = listing.choices;
      const keepsHeader = headerLine !== undefined && change.sheet === undefined && change.delimiter === undefined;
      await read(listing.list, listing.file, listing.preview.importId, { ...others, ...(keepsHeader ? { headerLine } : {}), ...change }, listing.dropped === true);
    },
    mapListColumn(column: number, field: string | null): void {
      const listing = mapped();
      if (listing === null) return;
      const mapping = withColumn(listing.mapping, column, field);
      store.setState({ listing: { ...listing, mapping, problems: listProblems(listing.list, mapping, listing.file) } });
    },
    setListDay(asOf: string): void {
      const listing = mapped();
      if (listing !== null) store.setState({ listing: { ...listing, asOf } });
    },
    cancelList(): void {
      const dropped = store.getState().listing?.dropped === true;
      forget();
      store.setState({ listing: null });
      if (dropped) void takeNext();
    },
    /** Takes a table that was read among other files for what it seems to be. */
    offerList(list: SideKind, preview: TablePreview, choices: ReadChoices): void {
      forget();
      toMapping(list, preview, choices, true);
    },
    /** Another table than it seemed to be, or than was asked for: its columns are understood anew. */
    chooseListKind(list: SideKind): void {
      const listing = mapped();
      if (listing !== null) toMapping(list, listing.preview, listing.choices, true);
    },
    /** Takes the list into the session, in place of an older one of its name. */
    async confirmList(): Promise<void> {
      const listing = mapped();
      const { session } = store.getState();
      if (listing === null || session === null || listing.problems.length > 0) return;
      const { list: kind, preview, mapping, asOf } = listing;
      const { importId: id, file, encoding, delimiter, header } = preview;
      const { ticket, rows, lines } = cellsOf(id);
      store.setState({ listing: { list: kind, file, stage: 'reading', progress: null } });
      running = ticket;
      const end = await ticket.ended;
      if (running !== ticket) return;
      running = null;
      store.setState({ listing: end.state === 'failed' ? { list: kind, file, stage: 'failed', issues: end.issues } : null });
      if (end.state !== 'done') return;
      const older = store.getState().session?.sides.find(isListOf(kind)) ?? null;
      // An expert who was on the older list stays the same person: limits, pins and assignments are theirs.
      const keys = kind === 'experts' && older !== null ? carryExperts(older, { id, rows, lines, keys: null, mapping }) : null;
      const side: ImportedSide = { kind, id, file, at: now(), asOf: asOf === '' || !isListName(kind) ? null : asOf, encoding, delimiter, header, rows, lines, keys, mapping };
      // What the worker has read bears the lines' own keys: where the older ones are carried over, it gets the table anew.
      if (keys === null) holder.holds(id);
      else bench.run<'drop'>({ kind: 'drop', importId: id });
      lists.change(kind, side);
      if (listing.dropped === true) {
        store.setState(({ view }) => ({ view: { ...view, page: isListName(kind) ? 'lists' : 'experts' } }));
        await takeNext();
      }
    },
    /** Takes a table as its headers say, without a question. */
    async takeList(kind: SideKind, name: string, bytes: Uint8Array): Promise<void> {
      const id = importId(newId());
      const read = await bench.run<'read'>({ kind: 'read', file: name, importId: id, choices: {}, call: store.getState().call, bytes }).ended;
      if (read.state !== 'done') return;
      const { file, encoding, delimiter, header, firstRows } = read.result;
      const { ticket, rows, lines } = cellsOf(id);
      const end = await ticket.ended;
      if (end.state !== 'done') return;
      const mapping = mapByHeader(specOf(kind), { header, rows: firstRows });
      holder.holds(id);
      lists.change(kind, { kind, id, file, at: now(), asOf: null, encoding, delimiter, header, rows, lines, keys: null, mapping });
    },
    removeList: (list: SideKind): void => lists.change(list, null),
    /** Takes the last change of a list back. */
    takeBackList: lists.takeBack,
    /** Whether a column's cells are masked: by what it was taken for, else by what its header means in any table. */
    isSecretListColumn: (list: SideKind, field: string | undefined, header: string): boolean =>
      (field !== undefined ? specOf(list).columns.some(({ key, secret }) => secret && key === field) : tableSpecs.some(({ columns, match }) => columns.some(({ key, secret }) => secret && match(header).some(({ field: known }) => known === key)))),
    /** The columns that a list has, in the office's order. */
    listColumns: (list: SideKind): readonly { readonly key: string; readonly header: string; readonly headerEn: string }[] => specOf(list).columns,
  };
}
