import { importId, type ImportedSide, type Issue, type ListField, type ListName, type Mapping, type ReadChoices } from '../core/model';
import { checkNeeds } from '../core/tables/checkMapping';
import { listSpecs } from '../core/tables/kinds/lists';
import { mapByHeader } from '../core/tables/mapByHeader';
import { say } from '../core/words';
import type { Ticket } from '../worker/client';
import type { Listing } from './appState';
import type { AppContext } from './context';
import { isListOf, type ListKeeper } from './listKeeper';

/** What keeps a list's mapping from being confirmed: needed columns that are missing, and single fields fed by several columns. */
export function listProblems(list: ListName, mapping: Mapping<string>, file: string): readonly Issue[] {
  const { columns } = listSpecs[list];
  const doubled = columns.filter(({ key, repeats }) => !repeats && (mapping[key]?.length ?? 0) > 1);
  return [...checkNeeds(listSpecs[list], mapping, { file }), ...doubled.map(({ key, header }): Issue => ({
    level: 'error', place: { file }, message: say('page.mappingDoubled', { count: mapping[key]?.length ?? 0, field: header }),
  }))];
}

/** Gives one column to one field (or to none), and takes it from every other. */
function withColumn(mapping: Mapping<string>, column: number, field: ListField | null): Mapping<string> {
  const without = Object.fromEntries(Object.entries(mapping).map(([key, columns = []]) => [key, columns.filter((one) => one !== column)] as const).filter(([, columns]) => columns.length > 0));
  return field === null ? without : { ...without, [field]: [...(without[field] ?? []), column].toSorted((one, other) => one - other) };
}

/** Importing one of the office's lists: read the file, let a person confirm columns and day, and look things up in it. */
export function listingActions({ store, bench, now, newId }: AppContext, keeper: ListKeeper) {
  let running: Ticket<'read'> | Ticket<'cells'> | null = null;
  /** Counts files that were chosen or let go: one that another has overtaken comes to nothing. */
  let turn = 0;

  async function read(list: ListName, file: string, id: ReturnType<typeof importId>, choices: ReadChoices, bytes?: Uint8Array): Promise<void> {
    const reading: Listing = { list, file, stage: 'reading', progress: null };
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
    const preview = end.result;
    const mapping = mapByHeader(listSpecs[list], { header: preview.header, rows: preview.firstRows });
    store.setState({ listing: { list, file, stage: 'mapping', preview, choices, mapping, problems: listProblems(list, mapping, file), asOf: now().slice(0, 10) } });
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
    async importList(list: ListName, file: File): Promise<void> {
      forget();
      const mine = turn;
      store.setState({ listing: { list, file: file.name, stage: 'reading', progress: null } });
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (mine === turn) await read(list, file.name, importId(newId()), {}, bytes);
    },
    /** Reads the list's file anew with a guess changed by hand. */
    async readListAgain(change: ReadChoices): Promise<void> {
      const listing = mapped();
      if (listing === null) return;
      const { headerLine, ...others } = listing.choices;
      const keepsHeader = headerLine !== undefined && change.sheet === undefined && change.delimiter === undefined;
      await read(listing.list, listing.file, listing.preview.importId, { ...others, ...(keepsHeader ? { headerLine } : {}), ...change });
    },
    mapListColumn(column: number, field: ListField | null): void {
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
      forget();
      store.setState({ listing: null });
    },
    /** Takes the list into the session, in place of an older one of its name. */
    async confirmList(): Promise<void> {
      const listing = mapped();
      const { session } = store.getState();
      if (listing === null || session === null || listing.problems.length > 0) return;
      const { list: kind, preview, mapping, asOf } = listing;
      const { importId: id, file, encoding, delimiter, header } = preview;
      const rows: (readonly string[])[] = [];
      const lines: number[] = [];
      const ticket = bench.run<'cells'>({ kind: 'cells', importId: id }, { part: (part) => { rows.push(...part.cells); lines.push(...part.lines); } });
      store.setState({ listing: { list: kind, file, stage: 'reading', progress: null } });
      running = ticket;
      const end = await ticket.ended;
      if (running !== ticket) return;
      running = null;
      store.setState({ listing: end.state === 'failed' ? { list: kind, file, stage: 'failed', issues: end.issues } : null });
      if (end.state !== 'done') return;
      const side: ImportedSide = { kind, id, file, at: now(), asOf: asOf === '' ? null : asOf, encoding, delimiter, header, rows, lines, keys: null, mapping };
      keeper.holds(id);
      keeper.change({ list: kind, before: store.getState().session?.sides.find(isListOf(kind)) ?? null, after: side });
    },
    removeList(list: ListName): void {
      const before = store.getState().session?.sides.find(isListOf(list)) ?? null;
      if (before !== null) keeper.change({ list, before, after: null });
    },
    /** Takes the last change of a list back. */
    takeBackList(): void {
      const { listStep } = store.getState();
      if (listStep !== null) keeper.change({ list: listStep.list, before: listStep.after, after: listStep.before });
    },
    isSecretListField: (list: ListName, field: string): boolean => listSpecs[list].columns.some(({ key, secret }) => secret && key === field),
    /** The columns that a list has, in the office's order. */
    listColumns: (list: ListName): readonly ListField[] => listSpecs[list].columns.map(({ key }) => key),
  };
}
