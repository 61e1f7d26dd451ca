import { afterEach, describe, expect, it, vi } from 'vitest';
import { directionId, importId, rowKey, ruleId } from '../../src/core/model';
import type { Store } from '../../src/state/persist';
import { makeOpenSession } from '../../src/state/openSession';
import { inputsOf, type Inputs } from '../../src/state/results/inputsOf';
import { packRows, unpackRows } from '../../src/state/results/packRows';
import type { Bench } from '../../src/worker/client';
import type { JobKind } from '../../src/worker/protocol';
import { aShortCall, aTab, deafBench, freshName, onPage, storeNamed, threeRows, type Tab } from './anApp';
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
      async (store, id) => { const found = await store.loadResults(id); if (found !== null) await store.saveResults(id, { ...found, parts: found.parts.map((part) => ({ ...part, rest: part.rest.slice(1) })) }); },
      async (store, id) => { const found = await store.loadResults(id); if (found !== null) await store.saveResults(id, { ...found, parts: found.parts.map((part) => ({ ...part, totals: part.totals.slice(1) })) }); },
      async (store, id) => { const found = await store.loadResults(id); if (found !== null) await store.saveResults(id, { ...found, parts: [] }); },
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

  it('go when a table of theirs is written anew', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
    const loaded = await store.load(id);
    if (!loaded.ok) throw new Error('the session is gone');
    await store.appendEvents(id, []);
    expect(await store.loadResults(id)).not.toBeNull();
    await store.saveSession(loaded.value);
    expect(await store.loadResults(id)).toBeNull();
    store.close();
  });

  it('make room for what cannot be made again', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
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
    expect(await store.loadResults(id)).toBeNull();
    // Nothing is left to be let go: now it is said.
    isFull = true;
    expect(await store.appendEvents(id, [])).toMatchObject({ ok: false, failure: 'quota' });
    // Results that find no room are none, and harm nothing.
    await store.saveResults(id, { inputs: 'any', summary: tab.session().summary, parts: [{ rest: new Uint8Array(), ends: new Uint32Array(), directions: new Uint16Array(), totals: new Float64Array(), wan: new Float64Array() }] });
    isFull = false;
    expect(await store.loadResults(id)).toBeNull();
    expect(await store.load(id)).toMatchObject({ ok: true, issues: [] });
    store.close();
  });

  it('go with their session, and never come to one that is gone', async () => {
    const name = freshName();
    const tab = await kept(name);
    const { id } = tab.session();
    const store = await storeNamed(name);
    const found = await store.loadResults(id);
    if (found === null) throw new Error('nothing was kept');
    await tab.actions.removeSession(id);
    expect(await store.loadResults(id)).toBeNull();
    await store.saveResults(id, found);
    expect(await store.loadResults(id)).toBeNull();
    store.close();
  });
});

describe('packed rows', () => {
  it('come back as they were, cells that say otherwise than the table and rows without text too', async () => {
    const tab = aTab();
    await tab.importRows([...threeRows, { number: ' 3152479364 ', title: '', abstract: '', keywords: '' }, { applicant: '王宁 11010119900307771X', participants: '李明 110101199003077715' }]);
    const { allRows, table: head } = tab.session();
    const source = { table: { ...head, rows: allRows.map(({ raw }) => raw), lines: allRows.map(({ line }) => line) }, call: tab.state().call };
    const [first, second] = [packRows(allRows.slice(0, 2), source), packRows(allRows.slice(2), source)];
    if (first === null || second === null) throw new Error('not packed');
    expect([...unpackRows(first, 0, source), ...unpackRows(second, 2, source)]).toEqual(allRows);
    expect(() => unpackRows(second, 3, source)).toThrow('more results than rows');
    for (const damaged of [{ ...first, ends: first.ends.slice(1) }, { ...first, rest: first.rest.slice(1) }, { ...first, wan: first.wan.slice(1) }, { ...first, directions: first.directions.map(() => 99) }]) {
      expect(() => unpackRows(damaged, 0, source)).toThrow('missing');
    }
    expect([first, second].map(({ rest }) => new TextDecoder().decode(rest)).join('')).not.toContain(source.table.rows[0]?.[1] ?? '?');
  });

  it('are made one by one, each once, when first asked for; copies and clones are whole', async () => {
    const tab = aTab();
    await tab.importRows();
    const { allRows, table: head } = tab.session();
    const source = { table: { ...head, rows: allRows.map(({ raw }) => raw), lines: allRows.map(({ line }) => line) }, call: tab.state().call };
    const packed = packRows(allRows, source);
    if (packed === null) throw new Error('not packed');
    const parse = vi.spyOn(JSON, 'parse');
    const [first, second, third] = unpackRows(packed, 0, source);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three rows are wanted');
    expect([first.key, first.raw, second.line]).toEqual([allRows[0]?.key, allRows[0]?.raw, allRows[1]?.line]);
    expect(parse).not.toHaveBeenCalled();
    expect(first.classification).toBe(first.classification);
    expect([{ ...second }, structuredClone(third)]).toEqual(allRows.slice(1));
    expect(parse).toHaveBeenCalledTimes(3);
    // A session in which nothing is said of findings is opened without looking into any row.
    const { summary, fold } = tab.session();
    const again = unpackRows(packed, 0, source);
    const opened = makeOpenSession({ id: 's', table: head, shelf: [], rows: again, summary, readIssues: [], fold });
    expect(opened.rows).toBe(again);
    expect(parse).toHaveBeenCalledTimes(3);
  });

  it('are made no sooner where a rule is switched off, and then say what counts', async () => {
    const tab = aTab();
    await tab.importRows();
    const { allRows, table: head, summary } = tab.session();
    const source = { table: { ...head, rows: allRows.map(({ raw }) => raw), lines: allRows.map(({ line }) => line) }, call: tab.state().call };
    const packed = packRows(allRows, source);
    if (packed === null) throw new Error('not packed');
    // The third row's finding.
    tab.actions.chooseRule(ruleId('duration'), { on: false });
    const { fold, rows } = tab.session();
    expect(rows[2]?.findings).not.toEqual(allRows[2]?.findings);
    const parse = vi.spyOn(JSON, 'parse');
    const opened = makeOpenSession({ id: 's', table: head, shelf: [], rows: unpackRows(packed, 0, source), summary, readIssues: [], fold });
    expect(parse).not.toHaveBeenCalled();
    expect(opened.rows).toEqual(rows);
    expect(parse).toHaveBeenCalledTimes(3);
  });
});

describe('the name of what results rest on', () => {
  const table: Inputs['table'] = { id: importId('t'), mapping: { title: [1] }, lines: [2, 3], keys: null };
  const list: Inputs['lists'][number] = { id: importId('l'), kind: 'ongoing', asOf: null, mapping: { name: [0] }, lines: [2, 3] };
  const inputs: Inputs = { build: 'b', call: { id: 'c', hash: 'h' }, table, lists: [list], labels: [[rowKey(table.id, 2), directionId('C1')]] };

  it('is the same for the same, in whatever order labels came, and another for anything else', () => {
    const other = rowKey(table.id, 3);
    const two: Inputs = { ...inputs, labels: [...inputs.labels, [other, directionId('C2')]] };
    expect(inputsOf({ ...two, labels: two.labels.toReversed() })).toBe(inputsOf(two));
    const others: readonly Inputs[] = [
      inputs, two, { ...inputs, build: 'b2' }, { ...inputs, call: { id: 'c', hash: 'h2' } }, { ...inputs, labels: [] }, { ...inputs, lists: [] },
      { ...inputs, lists: [{ ...list, asOf: '2024-04-20' }] }, { ...inputs, lists: [{ ...list, lines: [23] }] }, { ...inputs, lists: [{ ...list, id: importId('l2') }] },
      { ...inputs, table: { ...table, mapping: { title: [0] } } }, { ...inputs, table: { ...table, id: importId('t2') } }, { ...inputs, table: { ...table, lines: [23] } },
      { ...inputs, table: { ...table, lines: [2, 4] } }, { ...inputs, table: { ...table, keys: [rowKey(table.id, 7), other] } },
    ];
    expect(new Set(others.map(inputsOf)).size).toBe(others.length);
  });
});
