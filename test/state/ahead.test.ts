import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importId, type ImportedProposals, type SessionEvent } from '../../src/core/model';
import { toSaved } from '../../src/core/session';
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
const tableReads = (): number => asked.filter((store) => store === 'importRows').length;

const aTable = (title: string): ImportedProposals => ({
  kind: 'proposals', asOf: null, keys: null, id: importId('t'), file: 't.csv', at: '2024-04-20 09:00:00', encoding: 'utf-8', delimiter: ',', header: ['名称'], rows: [[title]], lines: [2], mapping: { title: [0] },
});
const anAct = (clock: number): SessionEvent => anEvent(clock, 'a', `a${clock}`, `s${clock}`, 'decide', clock, { decision: 'accept' });
const aSession = (id: string, title: string, events = [anAct(1)]) => toSaved({ id, call: { id: 'call', hash: 'h' }, imports: [aTable(title)], events });
const results = (inputs: string): KeptResults => ({ inputs, summary: { floods: [] } as unknown as KeptResults['summary'], parts: [] });
/** With a part, for results of no rows are none. */
const someResults = (inputs: string): KeptResults => ({ ...results(inputs), parts: [{ rest: new Uint8Array(), ends: new Uint32Array(), directions: new Uint16Array(), totals: new Float64Array(), wan: new Float64Array() }] });

/** Two sessions, of which `new` was changed last; each with results. */
async function twoKept(): Promise<Store> {
  const store = await aStore();
  for (const id of ['old', 'new']) {
    await store.saveSession(aSession(id, id));
    await store.saveResults(id, someResults(id));
  }
  return store;
}
const loaded = async (store: Store, id: string): Promise<unknown> => {
  const found = await store.load(id);
  return found.ok ? found.value : found.failure;
};

/** A store that has begun to read ahead. */
async function readingAhead(ahead: string | null): Promise<Store> {
  const before = tableReads();
  const store = await aStore({ ahead });
  await vi.waitFor(() => expect(tableReads()).toBe(before + 1));
  return store;
}

describe('a session read ahead', () => {
  it.each([[null, 'new'], ['old', 'old'], ['gone', 'new']])('wanted %s: %s is given without being read again, once', async (wanted, shown) => {
    await twoKept();
    const store = await readingAhead(wanted);
    const read = tableReads();
    expect(await Promise.all([loaded(store, shown), store.loadResults(shown)])).toEqual([aSession(shown, shown), someResults(shown)]);
    expect(tableReads()).toBe(read);
    expect(await Promise.all([loaded(store, shown), store.loadResults(shown)])).toEqual([aSession(shown, shown), someResults(shown)]);
    expect(tableReads()).toBe(read + 1);
  });

  it('is another than is asked for: that one is read', async () => {
    await twoKept();
    const store = await readingAhead(null);
    expect(await Promise.all([loaded(store, 'old'), store.loadResults('old')])).toEqual([aSession('old', 'old'), someResults('old')]);
  });

  it('gives way to what another tab has written since', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.appendEvents('new', [anAct(2)]);
    expect(await loaded(store, 'new')).toEqual(aSession('new', 'new', [anAct(1), anAct(2)]));
  });

  it('gives no results of a table that was written anew since', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.saveImports('new', [aTable('another title')], []);
    expect(await Promise.all([loaded(store, 'new'), store.loadResults('new')])).toEqual([aSession('new', 'another title'), null]);
  });

  it('is missing once it was removed', async () => {
    const other = await twoKept();
    const store = await readingAhead(null);
    await other.remove('new');
    expect(await Promise.all([loaded(store, 'new'), store.loadResults('new')])).toEqual(['missing', null]);
  });

  it('where nothing is kept there is none', async () => {
    const store = await aStore({ ahead: null });
    expect(await Promise.all([loaded(store, 'new'), store.loadResults('new')])).toEqual(['missing', null]);
    await store.saveSession(aSession('new', 'new'));
    expect(await loaded(store, 'new')).toEqual(aSession('new', 'new'));
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
