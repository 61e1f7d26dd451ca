import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importId, rowKey } from '../../src/core/model';
import type { ImportedProposals, ImportedSide, ImportedTable, SavedSession, SessionEvent } from '../../src/core/model';
import { decide, foldEvents, savedVersion, toSaved } from '../../src/core/session';
import { write as inWords } from '../../src/core/words';
import { openStore } from '../../src/state/persist';
import type { Store, Stored } from '../../src/state/persist';
import { openDatabase, schemaSteps } from '../../src/state/persist/database';
import { StoreProblem } from '../../src/state/persist/failures';
import { anEvent, contextOf, ids, row } from '../core/session/logs';

let opened: Store[] = [];
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  opened = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const store of opened) store.close();
});

/** A store whose clock goes one on at every change. */
async function aStore(options: Parameters<typeof openStore>[0] = {}): Promise<Store> {
  let time = 0;
  const store = await openStore({ now: () => ++time, ...options });
  opened.push(store);
  return store;
}

const aTable = (id: string, rows = 3): ImportedProposals => ({
  kind: 'proposals', asOf: null, keys: null, id: importId(id), file: `${id}.csv`, at: '2024-04-20 09:00:00', encoding: 'utf-8', delimiter: ',', header: ['编号', '名称'],
  rows: Array.from({ length: rows }, (_none, i) => [String(i), `题目${i}`]), lines: Array.from({ length: rows }, (_none, i) => i + 2), mapping: { title: [1] },
});
const aList = (id: string, rows = 3): ImportedSide => ({ ...aTable(id, rows), kind: 'ongoing', asOf: '2024-04-20', mapping: { name: [1] } });
const aSession = (id: string, imports: ImportedTable[] = [], events: SessionEvent[] = []): SavedSession =>
  toSaved({ id, call: { id: 'call', hash: 'h1' }, imports, events });
const anAct = (clock: number, replica = 'a'): SessionEvent => anEvent(clock, replica, `${replica}${clock}`, `s${replica}${clock}`, 'decide', clock, { decision: 'accept' });

function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`${stored.failure}: ${stored.issues.map(({ message }) => inWords(message, 'en')).join(' ')}`);
  return stored.value;
}
const failureOf = (stored: Stored<unknown>) => (stored.ok ? null : [stored.failure, stored.issues[0]?.message.key]);

const kinds = [['on disk', () => aStore()], ['in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  return aStore();
}]] as const;

describe.each(kinds)('a store %s', (_name, open) => {
  it('gives back what was saved', async () => {
    const store = await open();
    const session = aSession('s1', [aTable('t1'), aTable('t0')], [anAct(1), anAct(2)]);
    value(await store.saveSession(session));
    expect(await store.load('s1')).toEqual({ ok: true, value: session, issues: [] });
  });

  it('adds imports and events to a session', async () => {
    const store = await open();
    value(await store.saveSession(aSession('s1')));
    value(await store.saveImports('s1', [aTable('t2'), aTable('t1')], [anAct(2)]));
    value(await store.appendEvents('s1', [anAct(1), anAct(2)]));
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [aTable('t2'), aTable('t1')], [anAct(1), anAct(2)]));
  });

  it('writes an import in the place of the one with its id', async () => {
    const store = await open();
    value(await store.saveSession(aSession('s1', [aTable('t1', 5), aTable('t2')])));
    value(await store.saveImports('s1', [aTable('t1', 2)], []));
    expect(value(await store.load('s1')).imports).toEqual([aTable('t1', 2), aTable('t2')]);
    expect(value(await store.list())[0]?.files).toEqual(['t1.csv', 't2.csv']);
  });

  it('keeps every list that has gone with the proposals, and what is told of one in the same stroke', async () => {
    const store = await open();
    value(await store.saveSession(aSession('s1', [aTable('t1', 4500), aList('t2', 3)])));
    value(await store.saveImports('s1', [aList('t3', 2)], [anAct(1)]));
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [aTable('t1', 4500), aList('t2', 3), aList('t3', 2)], [anAct(1)]));
    expect(value(await store.list())[0]?.files).toEqual(['t1.csv']);
    value(await store.saveSession(aSession('s1', [aTable('t5')])));
    expect(value(await store.load('s1')).imports).toEqual([aTable('t1', 4500), aList('t2', 3), aList('t3', 2), aTable('t5')]);
  });

  it('keeps keys that rows have from an older import', async () => {
    const store = await open();
    const carried = { ...aTable('t2', 4500), keys: Array.from({ length: 4500 }, (_none, i) => rowKey(importId('t1'), 9000 - i)) };
    value(await store.saveSession(aSession('s1', [carried])));
    expect(value(await store.load('s1')).imports).toEqual([carried]);
  });

  it('lists sessions, the one changed last first', async () => {
    const store = await open();
    expect(value(await store.latest())).toBeNull();
    value(await store.saveSession(aSession('s1', [aTable('t1')])));
    value(await store.saveSession(aSession('s2')));
    expect(value(await store.list()).map(({ id }) => id)).toEqual(['s2', 's1']);
    value(await store.appendEvents('s1', [anAct(1)]));
    expect(value(await store.latest())).toEqual({ id: 's1', version: savedVersion, call: { id: 'call', hash: 'h1' }, files: ['t1.csv'], updatedAt: 3 });
  });

  it('removes a session and nothing of another, and does not let late events bring it back', async () => {
    const store = await open();
    value(await store.saveSession(aSession('s1', [aTable('t1')], [anAct(1)])));
    value(await store.saveSession(aSession('s11', [aTable('t1')], [anAct(1)])));
    value(await store.remove('s1'));
    expect(failureOf(await store.load('s1'))).toEqual(['missing', 'session.store.missing']);
    expect(failureOf(await store.appendEvents('s1', [anAct(2)]))).toEqual(['missing', 'session.store.missing']);
    expect(failureOf(await store.saveImports('s1', [aTable('t1')], []))).toEqual(['missing', 'session.store.missing']);
    expect(value(await store.load('s11'))).toEqual(aSession('s11', [aTable('t1')], [anAct(1)]));
    value(await store.saveSession(aSession('s1')));
    expect(value(await store.load('s1'))).toEqual(aSession('s1'));
  });
});

describe('the database', () => {
  it('is there for the next opening, in chunks of 400 rows', async () => {
    const first = await aStore();
    value(await first.saveSession(aSession('s1', [aTable('t1', 801)])));
    value(await first.saveImports('s1', [aTable('t1', 800)], []));
    first.close();
    expect(value(await (await aStore()).load('s1')).imports[0]).toEqual(aTable('t1', 800));
    const raw = await openDB('proposal-triage');
    expect((await raw.getAll('importRows')).map((record: { rows: unknown[] }) => record.rows.length)).toEqual([400, 400]);
    raw.close();
  });

  it('is written with strict durability', async () => {
    const store = await aStore();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    value(await store.saveSession(aSession('s1')));
    value(await store.appendEvents('s1', [anAct(1)]));
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options])).toEqual(Array.from({ length: 2 }, () => ['readwrite', { durability: 'strict' }]));
  });

  it('is one for two tabs: their events are united', async () => {
    const [one, two] = [await aStore(), await aStore()];
    value(await one.saveSession(aSession('s1')));
    const results = await Promise.all([one.appendEvents('s1', [anAct(1, 'a'), anAct(3, 'a')]), two.appendEvents('s1', [anAct(1, 'b')]), two.appendEvents('s1', [anAct(2, 'b')])]);
    for (const result of results) value(result);
    expect(value(await one.load('s1')).events).toEqual([anAct(1, 'a'), anAct(1, 'b'), anAct(2, 'b'), anAct(3, 'a')]);
    expect(await two.load('s1')).toEqual(await one.load('s1'));
  });

  it('never overwrites an event by another of its id that comes later in the order', async () => {
    const store = await aStore();
    value(await store.saveSession(aSession('s1', [], [anAct(1)])));
    value(await store.appendEvents('s1', [{ ...anAct(1), clock: 5 }]));
    expect(value(await store.load('s1')).events).toEqual([anAct(1)]);
  });

  it('keeps data through an upgrade of its schema', async () => {
    const first = await aStore();
    value(await first.saveSession(aSession('s1', [], [anAct(1)])));
    first.close();
    const upgraded = await openDatabase('proposal-triage', () => undefined, [...schemaSteps, (database) => {
      database.createObjectStore('later' as never);
    }]);
    if (upgraded instanceof StoreProblem) throw upgraded;
    expect([...upgraded.objectStoreNames]).toContain('later');
    expect(await upgraded.getAll('events')).toEqual([anAct(1)]);
    upgraded.close();
    const older = await aStore();
    expect([older.lasting, older.warning?.key]).toEqual([false, 'session.store.newerData']);
  });
});

describe('a change that fails', () => {
  it('leaves nothing half, and the store works on', async () => {
    const store = await aStore();
    const session = aSession('s1', [aTable('t1')], [anAct(1)]);
    value(await store.saveSession(session));
    const cannotBeStored = { ...anAct(3), payload: { decision: () => 'accept' } } as unknown as SessionEvent;
    expect(failureOf(await store.appendEvents('s1', [anAct(2), cannotBeStored, anAct(4)]))).toEqual(['failed', 'session.store.failed']);
    expect(value(await store.load('s1'))).toEqual(session);
    value(await store.appendEvents('s1', [anAct(2)]));
    expect(value(await store.load('s1')).events).toEqual([anAct(1), anAct(2)]);
  });

  it('keeps neither a new import nor what is told of it when there is no space, and leaves the others whole', async () => {
    const store = await aStore();
    value(await store.saveSession(aSession('s1', [aTable('t1', 5000)])));
    const put = FakeObjectStore.prototype.put;
    vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
      if ((args[0] as { chunk?: number }).chunk === 1) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this as never, args) as never;
    } as never);
    expect(failureOf(await store.saveImports('s1', [aTable('t2', 6000)], [anAct(1)]))).toEqual(['quota', 'session.store.quota']);
    vi.restoreAllMocks();
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [aTable('t1', 5000)]));
  });

  it('tells that another program took over or the browser cleared the data', async () => {
    const lost: string[] = [];
    const store = await aStore({ onLost: (failure, message) => lost.push(`${failure} ${message.key}`) });
    value(await store.saveSession(aSession('s1')));
    const newer = await openDB('proposal-triage', 99);
    expect(lost).toEqual(['outdated session.store.outdated']);
    for (const result of [await store.appendEvents('s1', [anAct(1)]), await store.load('s1'), await store.list(), await store.latest(), await store.remove('s1')]) {
      expect(failureOf(result)).toEqual(['outdated', 'session.store.outdated']);
    }
    newer.close();
  });

  it('opens the database anew where the browser cleared it: the next save is of a new one', async () => {
    const lost: string[] = [];
    const store = await aStore({ onLost: (failure, message) => lost.push(`${failure} ${message.key}`) });
    value(await store.saveSession(aSession('s1', [], [anAct(1)])));
    await deleteDB('proposal-triage');
    expect(lost).toEqual(['closed session.store.closed']);
    expect(failureOf(await store.appendEvents('s1', [anAct(2)]))).toEqual(['missing', 'session.store.missing']);
    value(await store.saveSession(aSession('s1', [], [anAct(1), anAct(2)])));
    expect(value(await store.load('s1')).events.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(value(await (await aStore()).load('s1')).events).toHaveLength(2);
  });

  it('after closing is a failure, not a rejection', async () => {
    const store = await aStore();
    store.close();
    expect((await store.list()).ok).toBe(false);
    expect((await store.saveSession(aSession('s1'))).ok).toBe(false);
  });
});

describe('where the browser keeps nothing', () => {
  const cases: readonly (readonly [string, () => void, string])[] = [
    ['without IndexedDB', () => vi.stubGlobal('indexedDB', undefined), 'session.store.unavailable'],
    ['in a private window', () => vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); } }), 'session.store.unavailable'],
    ['with no space left', () => vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('full', 'QuotaExceededError'); } }), 'session.store.quota'],
  ];
  it.each(cases)('%s the store works in memory and says so', async (_case, prepare, key) => {
    prepare();
    const store = await aStore();
    expect([store.lasting, store.warning?.key]).toEqual([false, key]);
    value(await store.saveSession(aSession('s1', [aTable('t1')])));
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [aTable('t1')]));
  });

  it('does not wait for another tab that holds an older database open', async () => {
    const stubborn = await openDB('proposal-triage', 1);
    const result = await openDatabase('proposal-triage', () => undefined, [...schemaSteps, () => undefined]);
    expect(result).toMatchObject({ failure: 'blocked', sentence: { key: 'session.store.blocked' } });
    stubborn.close();
  });
});

describe('reading', () => {
  async function rawly(work: (put: (store: string, record: unknown, key?: IDBValidKey) => Promise<unknown>) => Promise<void>): Promise<void> {
    const raw = await openDB('proposal-triage');
    await work((store, record, key) => raw.put(store, record, key));
    raw.close();
  }
  const meta = { id: 's1', version: savedVersion, call: { id: 'call', hash: 'h1' }, files: [], updatedAt: 9 };

  it('leaves out a damaged record, names it, and opens the rest', async () => {
    const store = await aStore();
    value(await store.saveSession(aSession('s1', [aTable('t1', 800)], [anAct(1), anAct(2)])));
    await rawly(async (put) => {
      await put('events', { ...anAct(1), kind: 'unheard' }, ['s1', 'a1']);
      await put('importRows', { session: 's1', import: 't1', chunk: 1, rows: [], lines: [] });
    });
    const result = await store.load('s1');
    expect(value(result).events).toEqual([anAct(2)]);
    expect(value(result).imports[0]?.rows).toHaveLength(400);
    expect(result.issues.map(({ message, place }) => [message.key, place.path ?? place.file])).toEqual([
      ['session.store.rows', 't1.csv'], ['session.saved.event', '$.events[0].kind'],
    ]);
  });

  it('refuses a session that a newer program wrote, and does not write to it', async () => {
    const store = await aStore();
    await rawly(async (put) => void await put('sessions', { ...meta, version: savedVersion + 1 }));
    expect(failureOf(await store.load('s1'))).toEqual(['damaged', 'session.saved.newer']);
    expect(failureOf(await store.appendEvents('s1', [anAct(1)]))).toEqual(['outdated', 'session.store.outdated']);
    expect(failureOf(await store.saveSession(aSession('s1')))).toEqual(['outdated', 'session.store.outdated']);
  });

  it('migrates an older session and writes it back in the new form', async () => {
    const migrations = [{
      from: savedVersion - 1,
      migrate: (saved: Readonly<Record<string, unknown>>) => ({
        ...saved, events: (saved['events'] as { who: string }[]).map(({ who, ...event }) => ({ ...event, actor: who })),
      }),
    }];
    const store = await aStore({ migrations });
    const { actor: who, ...event } = anAct(1);
    await rawly(async (put) => {
      await put('sessions', { ...meta, version: savedVersion - 1 });
      await put('events', { ...event, who }, ['s1', event.id]);
    });
    expect(failureOf(await store.appendEvents('s1', [anAct(2)]))).toEqual(['failed', 'session.saved.noVersion']);
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [], [anAct(1)]));
    value(await store.appendEvents('s1', [anAct(2)]));
    expect(value(await (await aStore()).load('s1'))).toEqual(aSession('s1', [], [anAct(1), anAct(2)]));
  });

  it('brings a session of version 1 up: its table is one of proposals', async () => {
    const store = await aStore();
    await rawly(async (put) => {
      const { kind: _kind, asOf: _asOf, rows, lines, keys: _keys, ...table } = aTable('t1');
      await put('sessions', { ...meta, version: 1 });
      await put('imports', { session: 's1', id: 't1', position: 0, rowCount: rows.length, table });
      await put('importRows', { session: 's1', import: 't1', chunk: 0, rows, lines });
    });
    expect(value(await store.load('s1'))).toEqual(aSession('s1', [aTable('t1')]));
    expect(value(await store.list())).toMatchObject([{ version: savedVersion, files: ['t1.csv'] }]);
  });

  it.each([1999, 2000, 2001, 4000])('opens a bulk act of %i events whole', async (count) => {
    const store = await aStore();
    value(await store.saveSession(aSession('s1')));
    const events = decide(contextOf(foldEvents([]), ids('n')), Array.from({ length: count }, (_none, i) => row(i + 2)), 'accept');
    value(await store.appendEvents('s1', events));
    expect(value(await store.load('s1')).events).toEqual(events);
  });
});
