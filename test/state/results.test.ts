import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { directionId, importId, rowKey, ruleId } from '../../src/core/model';
import type { KeptResults, Store } from '../../src/state/persist';
import { makeOpenSession, savedFrom } from '../../src/state/openSession';
import { inputsOf, rowsOf, type Inputs } from '../../src/state/results/inputsOf';
import { packRows, unpackRows } from '../../src/state/results/packRows';
import type { Bench } from '../../src/worker/client';
import type { JobKind } from '../../src/worker/protocol';
import { aShortCall, aTab, deafBench, freshName, onPage, storeNamed, tableOf, threeRows, type Tab } from './anApp';
import { topicCall, topicRows } from './threeTopics';

afterEach(() => { vi.restoreAllMocks(); });

/** A program that keeps results at once. */
function anIdleTab(name: string, over: Parameters<typeof aTab>[0] = {}) {
  let rows: unknown = null;
  let look: () => void = () => undefined;
  const open = async (): Promise<Store> => {
    const store = await storeNamed(name);
    return {
      ...store,
      async saveResults(...given) {
        const { allRows } = tab.session();
        await store.saveResults(...given);
        rows = allRows;
        look();
      },
    };
  };
  const tab = aTab({ openStore: open, whenIdle: (run) => { setTimeout(run); }, ...over });
  /** Waits until the results on screen are kept. */
  const written = (): Promise<void> => new Promise((resolve) => {
    look = () => { if (rows === tab.session().allRows) resolve(); };
    look();
  });
  return { tab, written };
}

/** A bench that counts its jobs. */
function countingBench(): { readonly bench: Bench; readonly jobs: JobKind[] } {
  const real = onPage();
  const jobs: JobKind[] = [];
  return { jobs, bench: { onPage: true, run: (job, listener) => { jobs.push(job.kind); return real.run(job, listener); } } };
}

/** Three rows imported, whose results are kept. */
async function kept(name: string): Promise<Tab> {
  const { tab, written } = anIdleTab(name);
  await tab.importRows();
  await written();
  await tab.saved();
  return tab;
}

/** What waits for the page to be idle, until it is told that it is. */
function idleWhenTold() {
  const waiting: (() => void)[] = [];
  return { whenIdle: (run: () => void): void => void waiting.push(run), run: (): void => { for (const one of waiting.splice(0)) one(); } };
}

/** The results that a store keeps beside a session. */
const keptIn = async (store: Store, id: string): Promise<KeptResults | null> => (await store.loadKept(id))?.results ?? null;

/** What is on screen at the first moment after a reload, and what the worker was asked until then. */
async function reloaded(name: string, over: Parameters<typeof aTab>[0] = {}) {
  const { bench, hold } = deafBench();
  const release = hold('triage');
  const tab = aTab({ openStore: () => storeNamed(name), bench, ...over });
  const opened = tab.actions.restore();
  return { tab, opened, release };
}

describe('results that were kept', () => {
  it('are on screen before the worker has made them anew, and are the same', async () => {
    const name = freshName();
    const before = await kept(name);
    const { tab, opened, release } = await reloaded(name);
    await opened;
    expect(tab.session().allRows).toEqual(before.session().allRows);
    expect(tab.session().summary).toEqual(before.session().summary);
    const [row] = tab.session().rows;
    if (row === undefined) throw new Error('a row is wanted');
    // What rests on the worker's results waits for them.
    const explained = tab.actions.explain(row);
    expect(tab.state().warming).toBe(true);
    tab.actions.decide('accept', [row.key]);
    expect(tab.session().fold.state.judgements.get(row.key)?.decision).toBe('accept');
    release();
    expect((await explained).length).toBeGreaterThan(0);
    expect((await tab.until(({ warming }) => warming === false)).session?.allRows).toEqual(before.session().allRows);
  });

  it('stay in order where a session is left and opened again before the worker is done', async () => {
    const name = freshName();
    const before = await kept(name);
    const { tab, opened, release } = await reloaded(name);
    await opened;
    const { id } = tab.session();
    await tab.until(({ warming }) => warming !== false);
    tab.actions.closeSession();
    expect(tab.state().warming).toBe(false);
    await tab.actions.openSession(id);
    expect(tab.session().allRows).toEqual(before.session().allRows);
    release();
    const [row] = tab.session().rows;
    if (row === undefined) throw new Error('a row is wanted');
    expect((await tab.actions.explain(row)).length).toBeGreaterThan(0);
    expect((await tab.until(({ warming }) => warming === false)).session?.allRows).toEqual(before.session().allRows);
    // The worker has each row once.
    await tab.actions.exportSheet();
    expect(tab.downloads[0]?.[1].trim().split('\r\n')).toHaveLength(4);
  });

  it('are computed anew where the call or the program is another', async () => {
    const name = freshName();
    await kept(name);
    for (const over of [{ call: { ...aShortCall(), hash: 'another' } }, { build: 'another' }]) {
      const { tab, opened, release } = await reloaded(name, over);
      let isOpen = false;
      void opened.then(() => { isOpen = true; });
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      expect([isOpen, tab.state().session]).toEqual([false, null]);
      release();
      await opened;
      expect(tab.session().rows).toHaveLength(3);
    }
  });

  it('are those of the directions that were learnt from, and of none else', async () => {
    const name = freshName();
    const { tab: first, written } = anIdleTab(name, { call: topicCall });
    await first.importRows(topicRows);
    const unlearnt = first.session().allRows;
    const key = unlearnt[1]?.key ?? rowKey(importId('none'), 2);
    first.actions.confirmDirection(directionId('C7'), [key]);
    await first.until(({ session }) => session?.labels.length === 1);
    const learnt = first.session().allRows;
    await written();
    await first.saved();
    expect(JSON.stringify(learnt)).not.toBe(JSON.stringify(unlearnt));

    const { tab, opened, release } = await reloaded(name, { call: topicCall });
    await opened;
    expect([tab.session().labels, tab.session().allRows]).toEqual([[[key, 'C7']], learnt]);
    release();
    await tab.until(({ warming }) => warming === false);
    // The worker has learnt the same: what is taken back leaves no trace.
    tab.actions.undo();
    await tab.until(({ session }) => session?.labels.length === 0);
    expect(tab.session().allRows).toEqual(unlearnt);
    await tab.saved();

    // That tab kept no results: the ones that are there are of a direction that is confirmed no more.
    const { bench, jobs } = countingBench();
    const later = aTab({ openStore: () => storeNamed(name), bench, call: topicCall });
    await later.actions.restore();
    expect(jobs).toContain('triage');
    expect([later.state().warming, later.session().labels, later.session().allRows]).toEqual([false, [], unlearnt]);
  });

  it('that are damaged are no results', async () => {
    const damages: readonly ((store: Store, id: string) => Promise<void>)[] = [
      async (store, id) => { const found = await keptIn(store, id); if (found !== null) await store.saveResults(id, { ...found, parts: found.parts.map((part) => ({ ...part, rest: { ...part.rest, bytes: part.rest.bytes.slice(1) } })) }); },
      async (store, id) => { const found = await keptIn(store, id); if (found !== null) await store.saveResults(id, { ...found, parts: found.parts.map((part) => ({ ...part, totals: part.totals.slice(1) })) }); },
      async (store, id) => { const found = await keptIn(store, id); if (found !== null) await store.saveResults(id, { ...found, parts: [] }); },
    ];
    for (const damage of damages) {
      const name = freshName();
      const before = await kept(name);
      const store = await storeNamed(name);
      await damage(store, before.session().id);
      store.close();
      const after = aTab({ openStore: () => storeNamed(name) });
      await after.actions.restore();
      expect(after.session().allRows).toEqual(before.session().allRows);
      expect(after.state().notice).toBeNull();
    }
  });

  it('have the cells of the table, which is read later: what is saved meanwhile is whole, carried keys too', async () => {
    const name = freshName();
    const { tab: before, written } = anIdleTab(name);
    await before.importRows();
    const [first, second, third] = threeRows;
    await before.actions.importBytes('清单2.csv', tableOf([{ ...third }, { ...second }, { ...first, title: '微分方程的机器学习求解（修订）' }]));
    await before.actions.compareImport();
    await before.actions.adoptNewer();
    expect(before.session().table.keys).toHaveLength(3);
    await written();
    await before.saved();
    const { tab, opened, release } = await reloaded(name);
    await opened;
    expect(tab.session().table).toEqual(before.session().table);
    expect(savedFrom(tab.session(), tab.state().call)).toEqual(savedFrom(before.session(), before.state().call));
    release();
    await tab.until(({ warming }) => warming === false);
  });

  it('give way to what can be read of a table that has suffered, and what was done meanwhile stays', async () => {
    const name = freshName();
    const before = await kept(name);
    const { id, rows: [first] } = before.session();
    if (first === undefined) throw new Error('a row is wanted');
    // One row of the three is gone.
    const database = await openDB(name);
    const [chunk] = await database.getAll('importRows') as { rows: unknown[]; lines: unknown[] }[];
    await database.put('importRows', { ...chunk, rows: chunk?.rows.slice(0, 2), lines: chunk?.lines.slice(0, 2) });
    database.close();
    const { whenIdle, run } = idleWhenTold();
    const tab = aTab({ openStore: () => storeNamed(name), whenIdle });
    await tab.actions.restore();
    expect(tab.session().rows).toHaveLength(3);
    tab.actions.decide('accept', [first.key]);
    run();
    await tab.until(({ session, restoring }) => session?.rows.length === 2 && restoring === false);
    expect(tab.session().readIssues.map(({ message }) => message.key)).toEqual(['session.store.rows']);
    expect(tab.session().fold.state.judgements.get(first.key)?.decision).toBe('accept');
    expect([tab.session().id, tab.state().warming, tab.state().saving]).toEqual([id, false, { state: 'saved' }]);
  });

  it('do not hide that their table cannot be read any more', async () => {
    const name = freshName();
    await kept(name);
    const database = await openDB(name);
    // Its rows do not go with its lines.
    const [chunk] = await database.getAll('importRows') as { lines: unknown[] }[];
    await database.put('importRows', { ...chunk, lines: chunk?.lines.slice(0, 2) });
    database.close();
    const { whenIdle, run } = idleWhenTold();
    const tab = aTab({ openStore: () => storeNamed(name), whenIdle });
    await tab.actions.restore();
    expect(tab.session().rows).toHaveLength(3);
    run();
    const { notice, session, restoring } = await tab.until((state) => state.notice !== null);
    expect([notice?.message.key, session, restoring]).toEqual(['session.saved.import', null, false]);
  });

  it('are enough to go on with where another tab has removed the session', async () => {
    const name = freshName();
    const before = await kept(name);
    const { whenIdle, run } = idleWhenTold();
    const tab = aTab({ openStore: () => storeNamed(name), whenIdle });
    await tab.actions.restore();
    await (await storeNamed(name)).remove(tab.session().id);
    run();
    await tab.until(({ warming }) => warming === false);
    const [row] = tab.session().rows;
    if (row === undefined) throw new Error('a row is wanted');
    expect((await tab.actions.explain(row)).length).toBeGreaterThan(0);
    expect(tab.session().allRows).toEqual(before.session().allRows);
  });

  it('go when a table of theirs is written anew', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
    const loaded = await store.load(id);
    if (!loaded.ok) throw new Error('the session is gone');
    await store.appendEvents(id, []);
    expect(await keptIn(store, id)).not.toBeNull();
    await store.saveSession(loaded.value);
    expect(await keptIn(store, id)).toBeNull();
    store.close();
  });

  it('make room for what cannot be made again', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
    const found = await keptIn(store, id);
    if (found === null) throw new Error('nothing was kept');
    const add = IDBObjectStore.prototype.put;
    // The disk is full while results are there.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(this: IDBObjectStore, ...given: Parameters<typeof add>) {
      if (isFull) throw new DOMException('no space', 'QuotaExceededError');
      return add.apply(this, given);
    });
    const clear = IDBObjectStore.prototype.clear;
    let isFull = true;
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function cleared(this: IDBObjectStore) {
      isFull = false;
      return clear.apply(this);
    });
    expect(await store.appendEvents(id, [])).toMatchObject({ ok: true });
    expect(await keptIn(store, id)).toBeNull();
    // Nothing is left to be let go: now it is said.
    isFull = true;
    expect(await store.appendEvents(id, [])).toMatchObject({ ok: false, failure: 'quota' });
    // Results that find no room are none, and harm nothing.
    await store.saveResults(id, found);
    isFull = false;
    expect(await keptIn(store, id)).toBeNull();
    expect(await store.load(id)).toMatchObject({ ok: true, issues: [] });
    store.close();
  });

  it('go with their session, and never come to one that is gone', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
    const found = await keptIn(store, id);
    if (found === null) throw new Error('nothing was kept');
    await tab.actions.removeSession(id);
    expect(await keptIn(store, id)).toBeNull();
    await store.saveResults(id, found);
    expect(await keptIn(store, id)).toBeNull();
    store.close();
  });
});

/** Rows as a tab computed them, and the same packed. */
async function packedTab(cells = threeRows) {
  const tab = aTab();
  await tab.importRows(cells);
  const { allRows, table } = tab.session();
  const source = { table, call: tab.state().call };
  const packed = packRows(allRows, source);
  if (packed === null) throw new Error('not packed');
  return { tab, allRows, source, packed };
}

describe('packed rows', () => {
  it('come back as they were, cells that say otherwise than the table and rows without text too', async () => {
    const tab = aTab();
    const abstract = '一段长于百字的摘要，讲算子学习的误差。'.repeat(9);
    await tab.importRows([...threeRows, { number: ' 3152479364 ', title: '', abstract: '', keywords: '' }, { abstract }, { applicant: '王宁 11010119900307771X', participants: '李明 110101199003077715' }]);
    const { allRows, table: head } = tab.session();
    const source = { table: head, call: tab.state().call };
    const [first, second] = [packRows(allRows.slice(0, 2), source), packRows(allRows.slice(2), source)];
    if (first === null || second === null) throw new Error('not packed');
    expect([...unpackRows(first, source), ...unpackRows(second, source)]).toEqual(allRows);
    for (const damaged of [{ ...first, lines: first.lines.slice(1) }, { ...first, rest: { ...first.rest, ends: first.rest.ends.slice(1) } }, { ...first, rest: { ...first.rest, bytes: first.rest.bytes.slice(1) } }, { ...first, raw: { ...first.raw, small: first.raw.small.slice(1) } }, { ...first, keys: [] }, { ...first, wan: first.wan.slice(1) }, { ...first, directions: first.directions.map(() => 99) }]) {
      expect(() => unpackRows(damaged, source)).toThrow('missing');
    }
  });

  it('are made one by one, each once, when first asked for; copies and clones are whole', async () => {
    const { allRows, source, packed } = await packedTab();
    const parse = vi.spyOn(JSON, 'parse');
    const [first, second, third] = unpackRows(packed, source);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three rows are wanted');
    expect([first.key, second.line, third.wan]).toEqual([allRows[0]?.key, allRows[1]?.line, allRows[2]?.wan]);
    expect(parse).not.toHaveBeenCalled();
    expect(first.classification).toBe(first.classification);
    expect([first.findings, first.cells.title]).toEqual([allRows[0]?.findings, allRows[0]?.cells.title]);
    expect(parse).toHaveBeenCalledTimes(1);
    expect([{ ...second }, structuredClone(third)]).toEqual(allRows.slice(1));
  });

  it('are opened without looking into any of them where nothing is said of findings', async () => {
    const { tab, source, packed } = await packedTab();
    const parse = vi.spyOn(JSON, 'parse');
    const rows = unpackRows(packed, source);
    const { summary, fold, table } = tab.session();
    expect(makeOpenSession({ id: 's', table, shelf: [], rows, summary, readIssues: [], fold }).rows).toBe(rows);
    expect(parse).not.toHaveBeenCalled();
  });

  it('have what is long from the table once that is there, and until then from what was packed', async () => {
    const abstract = '一段长于百字的摘要，讲算子学习的误差。'.repeat(9);
    const { allRows, source, packed } = await packedTab([{ abstract }, { abstract: '短的摘要' }]);
    const raws = allRows.map(({ raw }) => raw);
    const asked: number[] = [];
    let isThere = false;
    const [first, second] = unpackRows(packed, source, (at) => { asked.push(at); return isThere ? raws[at] : undefined; });
    if (first === undefined || second === undefined) throw new Error('two rows are wanted');
    expect([first.cells.title, second.cells.abstract]).toEqual([allRows[0]?.cells.title, '短的摘要']);
    expect(asked).toEqual([]);
    expect([first.cells.abstract, first.raw]).toEqual([abstract, raws[0]]);
    isThere = true;
    expect(first.cells.abstract).toBe(abstract);
    expect([first.raw, second.raw]).toEqual(raws);
    expect(first.raw).toBe(raws[0]);
    expect(asked).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('are made no sooner where a rule is switched off, and then say what counts', async () => {
    const { tab, allRows, source, packed } = await packedTab();
    const { table, summary } = tab.session();
    // The third row's finding.
    tab.actions.chooseRule(ruleId('duration'), { on: false });
    const { fold, rows } = tab.session();
    expect(rows[2]?.findings).not.toEqual(allRows[2]?.findings);
    const parse = vi.spyOn(JSON, 'parse');
    const opened = makeOpenSession({ id: 's', table, shelf: [], rows: unpackRows(packed, source), summary, readIssues: [], fold });
    expect(parse).not.toHaveBeenCalled();
    expect(opened.rows).toEqual(rows);
  });
});

describe('the name of what results rest on', () => {
  const table: Inputs['table'] = { id: importId('t'), mapping: { title: [1] } };
  const list: Inputs['lists'][number] = { id: importId('l'), kind: 'ongoing', asOf: null, mapping: { name: [0] }, lines: [2, 3] };
  const inputs: Inputs = { build: 'b', call: { id: 'c', hash: 'h' }, table, lists: [list], labels: [[rowKey(table.id, 2), directionId('C1')]] };

  it('is the same for the same, in whatever order labels came, and another for anything else', () => {
    const other = rowKey(table.id, 3);
    const two: Inputs = { ...inputs, labels: [...inputs.labels, [other, directionId('C2')]] };
    expect(inputsOf({ ...two, labels: two.labels.toReversed() })).toBe(inputsOf(two));
    const others: readonly Inputs[] = [
      inputs, two, { ...inputs, build: 'b2' }, { ...inputs, call: { id: 'c', hash: 'h2' } }, { ...inputs, labels: [] }, { ...inputs, lists: [] },
      { ...inputs, lists: [{ ...list, asOf: '2024-04-20' }] }, { ...inputs, lists: [{ ...list, lines: [23] }] }, { ...inputs, lists: [{ ...list, id: importId('l2') }] },
      { ...inputs, table: { ...table, mapping: { title: [0] } } }, { ...inputs, table: { ...table, id: importId('t2') } },
    ];
    expect(new Set(others.map(inputsOf)).size).toBe(others.length);
  });

  it('tells rows apart by their lines and keys', () => {
    const id = importId('t');
    const tables = [{ lines: [2, 3], keys: null }, { lines: [23], keys: null }, { lines: [2, 4], keys: null }, { lines: [2], keys: null }, { lines: [2, 3], keys: [rowKey(id, 2), rowKey(id, 7)] }, { lines: [2, 3], keys: [rowKey(id, 7), rowKey(id, 2)] }];
    expect(new Set(tables.map(rowsOf)).size).toBe(tables.length);
    expect(rowsOf({ lines: [2, 3], keys: null })).toBe(rowsOf({ lines: [2, 3], keys: null }));
  });
});
