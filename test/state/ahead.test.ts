import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importId, type ImportedProposals, type SessionEvent } from '../../src/core/model';
import { toSaved } from '../../src/core/session';
import type { PackedRows } from '../../src/state/results/packRows';
import { openAhead, openStore, type KeptResults, type Store } from '../../src/state/persist';
import { anEvent } from '../core/session/logs';

let opened: Store[] = [];
/** The stores of the database whose keys were asked for, one after the other: a session is read by its keys. */
let asked: string[] = [];
let time = 0;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened = [];
  asked = [];
  time = 0;
  const plain = (FakeObjectStore.prototype as IDBObjectStore).getAllKeys;
  vi.spyOn(FakeObjectStore.prototype as IDBObjectStore, 'getAllKeys').mockImplementation(function getAllKeys(this: IDBObjectStore, ...how) {
    asked.push(this.name);
    return plain.apply(this, how);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const store of opened) store.close();
});

const now = (): number => ++time;
async function aStore(options: Parameters<typeof openStore>[0] = {}): Promise<Store> {
  const store = await openStore({ now, ...options });
  opened.push(store);
  return store;
}
const reads = (): number => asked.filter((store) => store === 'events').length;

const aTable = (title: string): ImportedProposals => ({
  kind: 'proposals', asOf: null, keys: null, id: importId('t'), file: 't.csv', at: '2024-04-20 09:00:00', encoding: 'utf-8', delimiter: ',', header: ['名称'], rows: [[title]], lines: [2], mapping: { title: [0] },
});
const anAct = (clock: number): SessionEvent => anEvent(clock, 'a', `a${clock}`, `s${clock}`, 'decide', clock, { decision: 'accept' });
const aSession = (id: string, title: string, events = [anAct(1)]) => toSaved({ id, call: { id: 'call', hash: 'h' }, imports: [aTable(title)], events });
const noTexts = { bytes: new Uint8Array(), ends: new Uint32Array() };
const noRows: PackedRows = { rest: noTexts, raw: { small: new Uint8Array(), size: 0, ends: new Uint32Array() }, lines: new Uint32Array(), keys: null, directions: new Uint16Array(), totals: new Float64Array(), wan: new Float64Array() };
/** Results of the session's table, of no row. */
const results = (inputs: string): KeptResults => ({ inputs, table: importId('t'), rows: 'r', summary: { floods: [] } as unknown as KeptResults['summary'], parts: [noRows] });

/** Two sessions, of which `new` was changed last; each with results. */
async function twoKept(): Promise<Store> {
  const store = await aStore();
  for (const id of ['old', 'new']) {
    await store.saveSession(aSession(id, id));
    await store.saveResults(id, results(id));
  }
  return store;
}
/** A session as it is kept with results: without the rows of their table. */
const bare = (id: string, title: string, events?: SessionEvent[]) => {
  const { imports, ...session } = aSession(id, title, events);
  return { ...session, imports: imports.map((table) => ({ ...table, rows: [], lines: [] })) };
};
const loaded = async (store: Store, id: string): Promise<unknown> => {
  const found = await store.loadKept(id);
  return found === null ? null : [found.session, found.results];
};

/** A store that has read ahead. */
async function readingAhead(ahead: string | null): Promise<Store> {
  const before = reads();
  const store = await aStore({ ahead });
  await vi.waitFor(() => expect(reads()).toBe(before + 1));
  return store;
}

describe('a session read ahead', () => {
  it.each([[null, 'new'], ['old', 'old'], ['gone', 'new']])('wanted %s: %s is given without being read again, once', async (wanted, shown) => {
    await twoKept();
    const store = await readingAhead(wanted);
    const before = reads();
    expect(await loaded(store, shown)).toEqual([bare(shown, shown), results(shown)]);
    expect(reads()).toBe(before);
    expect(await loaded(store, shown)).toEqual([bare(shown, shown), results(shown)]);
    expect(reads()).toBe(before + 1);
  });

  it('is another than is asked for: that one is read', async () => {
    await twoKept();
    const store = await readingAhead(null);
    expect(await loaded(store, 'old')).toEqual([bare('old', 'old'), results('old')]);
  });

  it('gives way to what another tab has written since', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.appendEvents('new', [anAct(2)]);
    expect(await loaded(store, 'new')).toEqual([bare('new', 'new', [anAct(1), anAct(2)]), results('new')]);
  });

  it('gives no results of a table that was written anew since', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.saveImports('new', [aTable('another title')], []);
    expect(await loaded(store, 'new')).toBeNull();
    expect(await store.load('new')).toMatchObject({ ok: true, value: { imports: [{ rows: [['another title']] }] } });
  });

  it('is missing once it was removed', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.remove('new');
    expect(await loaded(store, 'new')).toBeNull();
    expect(await store.load('new')).toMatchObject({ ok: false, failure: 'missing' });
  });

  it('where nothing is kept there is none', async () => {
    const store = await aStore({ ahead: null });
    expect(await loaded(store, 'new')).toBeNull();
    await store.saveSession(aSession('new', 'new'));
    expect(await loaded(store, 'new')).toBeNull();
    expect(await store.load('new')).toMatchObject({ ok: true, value: aSession('new', 'new') });
  });
});

describe('a session with results', () => {
  it('has the rows of all tables but that of the results, which is read by itself', async () => {
    const store = await aStore();
    const older: ImportedProposals = { ...aTable('older'), id: importId('older') };
    await store.saveSession(toSaved({ ...aSession('s', 'shown'), imports: [older, aTable('shown')] }));
    await store.saveResults('s', results('s'));
    const kept = await store.loadKept('s');
    expect(kept?.session.imports).toEqual([older, { ...aTable('shown'), rows: [], lines: [] }]);
    expect(kept?.issues).toEqual([]);
    expect(await store.loadTable('s', importId('t'))).toEqual({ ok: true, value: aTable('shown'), issues: [] });
    expect(await store.loadTable('s', importId('none'))).toEqual({ ok: true, value: null, issues: [] });
  });

  it('is told apart from one whose table is damaged, once that is read', async () => {
    const store = await aStore();
    await store.saveSession(toSaved({ ...aSession('s', 'one'), imports: [{ ...aTable('one'), rows: [['one'], ['two', 'too many']], lines: [2, 3] }] }));
    await store.saveResults('s', results('s'));
    expect((await store.loadKept('s'))?.issues).toEqual([]);
    expect(await store.loadTable('s', importId('t'))).toMatchObject({ ok: true, value: { rows: [['one']], lines: [2] }, issues: [{ message: { key: 'session.saved.row' } }] });
  });
});

describe('a store that is opened before the program is there', () => {
  it('tells the program what was lost before and after it said whom to tell', async () => {
    const open = openAhead(null, { now });
    const lost: string[] = [];
    await vi.waitFor(async () => expect(await indexedDB.databases()).toHaveLength(1));
    await deleteDB('proposal-triage');
    const store = await open((failure) => lost.push(failure));
    opened.push(store);
    expect(lost).toEqual(['closed']);
    await store.saveSession(aSession('new', 'new'));
    await deleteDB('proposal-triage');
    expect(lost).toEqual(['closed', 'closed']);
  });
});
