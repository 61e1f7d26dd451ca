import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bench } from '../../src/worker/client';
import type { Job } from '../../src/worker/protocol';
import { judgementOf } from '../../src/state/appState';
import { createPreferences } from '../../src/state/preferences';
import type { Store } from '../../src/state/persist';
import { memoryStore } from '../../src/state/persist/memoryStore';
import { sessionName } from '../../src/ui/common/sessionName';
import { aShortCall, aTab, deafBench, failing, freshName, onPage, slowly, storeNamed, tableOf, threeRows, type Tab } from './anApp';

afterEach(() => { vi.restoreAllMocks(); });

/** Judges the three rows in several ways. */
async function work(tab: Tab): Promise<void> {
  const [first, second, third] = tab.session().rows.map(({ key }) => key);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three rows are wanted');
  tab.actions.decide('accept', [first, second]);
  tab.actions.toggleTag('急', [second]);
  tab.actions.setNote('电话核对', [third]);
  tab.actions.decide('reject', [third]);
  tab.actions.undo();
  await tab.saved();
}
const judged = ({ fold, rows }: ReturnType<Tab['session']>) => rows.map(({ key }) => fold.state.judgements.get(key));

/** A second program over the store of the first, as after a reload of the page. */
const reloaded = (name: string, over: Parameters<typeof aTab>[0] = {}): Tab => aTab({ openStore: () => storeNamed(name), ...over });

describe('a session', () => {
  it('goes by the name that a person gives it, which the others keep theirs beside, until it is emptied or the session removed', async () => {
    const { area, map } = (() => { const kept = new Map<string, string>(); return { map: kept, area: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } as Storage }; })();
    const preferences = createPreferences(() => area);
    const [one, other] = [aTab({ preferences }), aTab({ preferences })];
    await one.importRows();
    await other.importRows();
    const [first, second] = [one.session().id, other.session().id];
    expect(sessionName(one.state())).toBe(one.session().table.file);
    one.actions.nameSession(first, '  第一批 ');
    other.actions.nameSession(second, '第二批');
    expect([sessionName(one.state()), sessionName(other.state())]).toEqual(['第一批', '第二批']);
    expect([...createPreferences(() => area).sessionNames()]).toEqual([[first, '第一批'], [second, '第二批']]);
    one.actions.nameSession(first, ' ');
    expect(sessionName(one.state())).toBe(one.session().table.file);
    await other.saved();
    await other.actions.removeSession(second);
    expect(sessionName(other.state())).toBe('');
    expect([...map.values()].join()).not.toContain('第二批');
  });

  it('is there again after the page was loaded anew: rows, findings, judgements, undo', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows();
    await work(before);
    const after = reloaded(name);
    expect(after.state().restoring).toBe(true);
    await after.actions.restore();
    expect(after.state()).toMatchObject({ restoring: false, saving: { state: 'saved' }, notice: null, view: { active: before.session().rows[0]?.key } });
    expect(after.session().id).toBe(before.session().id);
    expect(after.session().rows).toEqual(before.session().rows);
    expect(after.session().table).toEqual(before.session().table);
    expect(judged(after.session())).toEqual(judged(before.session()));
    after.actions.redo();
    expect(judged(after.session())[2]).toMatchObject({ decision: 'reject', note: '电话核对' });
  });

  it('opened last is the one that comes back; the others are listed and can be opened', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows(threeRows, '甲.csv');
    const first = before.session().id;
    await before.saved();
    await before.importRows(threeRows.slice(0, 2), '乙.csv');
    before.actions.decide('accept');
    await before.saved();
    const after = reloaded(name);
    await after.actions.restore();
    expect(after.session().table.file).toBe('乙.csv');
    expect((await after.actions.listSessions()).map(({ id, files }) => [id, files])).toEqual([[before.session().id, ['乙.csv']], [first, ['甲.csv']]]);
    await after.actions.openSession(first);
    expect(after.session()).toMatchObject({ id: first, table: { file: '甲.csv' }, fold: { log: [] } });
    expect(after.session().rows).toHaveLength(3);
    expect(await after.actions.explain(after.session().rows[2]!)).toHaveLength(5);
  });

  it('tells that the call has changed since it was kept', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows();
    await work(before);
    const same = reloaded(name);
    await same.actions.restore();
    expect(same.state().notice).toBeNull();
    const after = reloaded(name, { call: aShortCall({ hash: 'newer', rules: {} }) });
    await after.actions.restore();
    expect(after.state().notice).toEqual({ tone: 'plain', message: { key: 'page.callChanged', params: {} } });
    expect(after.session().rows.every(({ findings }) => findings.length === 0)).toBe(true);
    expect(judged(after.session())).toEqual(judged(before.session()));
    after.actions.decide('verify');
    expect(after.session().fold.log.at(-1)).toMatchObject({ callHash: 'newer' });
  });

  it('is not there in an empty browser', async () => {
    const tab = aTab();
    await tab.actions.restore();
    expect(tab.state()).toMatchObject({ session: null, restoring: false, notice: null });
    expect(await tab.actions.listSessions()).toEqual([]);
  });

  it('that is closed stays kept; the work on it is not shown any more', async () => {
    const tab = aTab();
    await tab.importRows();
    await work(tab);
    const { id } = tab.session();
    tab.actions.closeSession();
    expect(tab.state()).toMatchObject({ session: null, view: { active: null } });
    await tab.actions.openSession(id);
    expect(judged(tab.session())).toMatchObject([{ decision: 'accept' }, { tags: ['急'] }, { decision: null, note: '电话核对' }]);
  });

  it('that is removed is gone, the open one from the screen too', async () => {
    const tab = aTab();
    await tab.importRows(threeRows, '甲.csv');
    const first = tab.session().id;
    await tab.importRows(threeRows, '乙.csv');
    tab.actions.decide('accept');
    await tab.actions.removeSession(first);
    expect(tab.session().table.file).toBe('乙.csv');
    tab.actions.decide('reject');
    await tab.actions.removeSession(tab.session().id);
    expect(tab.state()).toMatchObject({ session: null, removals: 2, saving: { state: 'saved' } });
    expect(await tab.actions.listSessions()).toEqual([]);
    await tab.actions.openSession(first);
    expect(tab.state()).toMatchObject({ session: null, restoring: false, notice: { tone: 'bad', message: { key: 'session.store.missing' } } });
  });

  it('that is left at once after an act and opened again shows the act', async () => {
    const tab = aTab();
    await tab.importRows();
    const { id } = tab.session();
    tab.actions.decide('accept');
    await tab.actions.openSession(id);
    expect(judged(tab.session())[0]).toMatchObject({ decision: 'accept' });
  });

  it('that could not be written wholly and was left is whole again when it is opened, and is written then', async () => {
    const name = freshName();
    const { full, openFailing } = failing(storeNamed(name));
    full.now = false;
    const tab = aTab({ openStore: openFailing });
    await tab.importRows();
    const { id } = tab.session();
    await tab.saved();
    full.now = true;
    await work(tab);
    // Every write has been tried and refused.
    await new Promise<void>((resolve) => { setImmediate(resolve); });
    expect(tab.state().saving).toMatchObject({ state: 'failed' });
    const shown = judged(tab.session());
    tab.actions.closeSession();
    full.now = false;
    await tab.actions.openSession(id);
    expect(judged(tab.session())).toEqual(shown);
    await tab.until(({ saving }) => saving.state === 'saved');
    const after = reloaded(name);
    await after.actions.restore();
    expect(judged(after.session())).toEqual(shown);
  });

  it('that could never be written stays at hand while another is worked on: it is named, listed, opened, and written once it can be', async () => {
    const name = freshName();
    const { full, openFailing } = failing(storeNamed(name));
    const tab = aTab({ openStore: openFailing });
    await tab.importRows(threeRows, '甲.csv');
    const { id } = tab.session();
    const [first] = tab.session().rows;
    if (first === undefined) throw new Error('a row is wanted');
    tab.actions.decide('accept', [first.key]);
    await tab.until(({ saving }) => saving.state === 'failed');
    await tab.importRows(threeRows.slice(0, 2), '乙.csv');
    // There is room for this one, not for the other.
    full.spared.add(tab.session().id);
    tab.actions.decide('reject');
    await tab.until(({ saving }) => saving.state === 'failed' && saving.message.key === 'session.store.left' && saving.message.params['file'] === '甲.csv');
    expect((await tab.actions.listSessions()).map(({ files, updatedAt, isKept }) => [files, updatedAt === null, isKept])).toEqual([[['甲.csv'], true, false], [['乙.csv'], false, true]]);
    await tab.actions.openSession(id);
    expect(judged(tab.session())[0]).toMatchObject({ decision: 'accept' });
    full.now = false;
    tab.actions.retrySaving();
    await tab.until(({ saving }) => saving.state === 'saved');
    expect((await tab.actions.listSessions()).map(({ isKept }) => isKept)).toEqual([true, true]);
    const after = reloaded(name);
    await after.actions.openSession(id);
    expect(judged(after.session())[0]).toMatchObject({ decision: 'accept' });
  });
});

describe('opening a session', () => {
  it('that another opening overtakes ends without a trace, even where it cannot be stopped', async () => {
    const { bench, hold } = deafBench();
    const tab = aTab({ bench });
    await tab.importRows(threeRows, '甲.csv');
    const first = tab.session().id;
    await tab.importRows(threeRows.slice(0, 1), '乙.csv');
    const second = tab.session().id;
    await tab.saved();
    const seen = new Set<string>();
    const stop = tab.app.store.subscribe(({ session }) => { if (session !== null) seen.add(session.id); });
    const triage = hold('triage');
    const slow = tab.actions.openSession(first);
    await tab.until(({ restoring }) => restoring !== false);
    const openings = [second, first, first, second].map((id) => tab.actions.openSession(id));
    triage();
    await Promise.all([slow, ...openings]);
    stop();
    expect([...seen]).toEqual([second]);
    expect(tab.state()).toMatchObject({ restoring: false, notice: null, session: { id: second, table: { file: '乙.csv' } } });
    expect(tab.session().rows).toHaveLength(1);
    await Promise.all([tab.actions.openSession(first), tab.actions.openSession(first)]);
    expect(tab.session().rows).toHaveLength(3);
  });

  it('that is overtaken is stopped in the midst of its work', async () => {
    const real = onPage();
    const ends: Promise<string>[] = [];
    const run: Bench['run'] = (job, listener) => {
      const ticket = real.run(job, listener);
      if (job.kind === 'triage') ends.push(ticket.ended.then(({ state }) => state));
      return ticket;
    };
    const tab = aTab({ bench: { onPage: true, run } });
    await tab.importRows(threeRows, '甲.csv');
    const first = tab.session().id;
    await tab.importRows(threeRows.slice(0, 1), '乙.csv');
    const second = tab.session().id;
    await tab.saved();
    slowly();
    const slow = tab.actions.openSession(first);
    await tab.until(({ restoring }) => typeof restoring === 'object');
    await Promise.all([slow, tab.actions.openSession(second)]);
    expect(tab.state()).toMatchObject({ restoring: false, notice: null, session: { id: second } });
    expect(await Promise.all(ends)).toEqual(['done', 'done', 'cancelled', 'done']);
  });

  it('that an import overtakes leaves the import', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows(threeRows, '旧.csv');
    await before.saved();
    const { bench, hold } = deafBench();
    const after = reloaded(name, { bench });
    const triage = hold('triage');
    const restoring = after.actions.restore();
    await after.actions.importBytes('新.csv', tableOf(threeRows.slice(0, 1)));
    const confirming = after.actions.confirmImport();
    triage();
    await confirming;
    expect(after.state().restoring).toBe(false);
    await restoring;
    expect(after.session().table.file).toBe('新.csv');
    after.actions.decide('accept');
    await after.saved();
    expect(await (await after.store).latest()).toMatchObject({ ok: true, value: { files: ['新.csv'] } });
  });

  it('of the last time does not begin any more where an import came first', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows(threeRows, '旧.csv');
    await before.saved();
    const real = await storeNamed(name);
    let look: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => { look = resolve; });
    const after = aTab({ openStore: async (): Promise<Store> => ({ ...real, latest: async () => {
      await gate;
      return { ok: true, value: { id: before.session().id, version: 1, call: { id: 'test', hash: 'test' }, files: [], updatedAt: 1 }, issues: [] };
    } }) });
    const restoring = after.actions.restore();
    await after.importRows(threeRows.slice(0, 1), '新.csv');
    const { session } = after.state();
    look();
    await restoring;
    expect(after.state().session).toBe(session);
  });

  it('that fails says why, and can be tried again', async () => {
    const name = freshName();
    const before = reloaded(name);
    await before.importRows();
    await before.saved();
    const real = onPage();
    const broken = { now: true };
    const bench: Bench = {
      onPage: true,
      run: (job, listener) => real.run(broken.now && job.kind === 'triage' ? { ...job, importId: 'none such' } as typeof job : job, listener),
    };
    const after = reloaded(name, { bench });
    await after.actions.restore();
    expect(after.state()).toMatchObject({ session: null, restoring: false, notice: { tone: 'bad', message: { key: 'page.broken' } } });
    broken.now = false;
    await after.actions.openSession(before.session().id);
    expect(after.session().rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('says that the store cannot tell what was open last', async () => {
    const real = await storeNamed(freshName());
    const refused = { ok: false, failure: 'closed', issues: [{ level: 'error', message: { key: 'session.store.closed', params: {} }, place: {} }] } as const;
    const tab = aTab({ openStore: async (): Promise<Store> => ({ ...real, latest: async () => refused, list: async () => refused }) });
    await tab.actions.restore();
    expect(tab.state()).toMatchObject({ restoring: false, notice: { tone: 'bad', message: { key: 'session.store.closed' } } });
    expect(await tab.actions.listSessions()).toEqual([]);
  });

  it('hands a long table back to the worker in portions, which a second opening meanwhile does not mix up', async () => {
    const many = Array.from({ length: 2001 }, (_none, at) => ({ number: String(at), title: '', keywords: '', abstract: '' }));
    const sizes: number[] = [];
    let id = '';
    let again: Promise<void> | null = null;
    const real = onPage();
    const run: Bench['run'] = (job, listener) => {
      const ticket = real.run(job, listener);
      if (job.kind !== 'hold') return ticket;
      sizes.push((job as Extract<Job, { kind: 'hold' }>).rows.length);
      again ??= tab.actions.openSession(id);
      // A worker's answer takes a turn of the event loop; a store in memory answers sooner.
      const ended = new Promise<void>((resolve) => { setImmediate(resolve); }).then(() => ticket.ended);
      return { ended, cancel: ticket.cancel };
    };
    const tab = aTab({ bench: { onPage: true, run }, openStore: async () => memoryStore(() => 0, { key: 'session.store.unavailable', params: {} }) });
    await tab.importRows(many);
    const before = tab.session();
    ({ id } = before);
    await tab.actions.openSession(id);
    await again;
    expect(sizes).toEqual([400, 400, 400, 400, 400, 1, 400, 400, 400, 400, 400, 1]);
    expect(tab.session().rows).toEqual(before.rows);
    await tab.actions.exportSheet();
    expect(tab.downloads).toHaveLength(1);
  });
});

describe('two tabs with one session', () => {
  /** Two programs over one store, the second opened after the first had imported. */
  async function twoTabs() {
    const name = freshName();
    const one = reloaded(name);
    await one.importRows();
    await one.saved();
    const two = reloaded(name);
    await two.actions.restore();
    const decided = (tab: Tab) => tab.session().rows.map(({ key }) => judgementOf(tab.session(), key).decision);
    const [first, second, third] = one.session().rows.map(({ key }) => key);
    return { name, one, two, decided, keys: [first!, second!, third!] as const };
  }
  const both = (tab: Tab, count: number) => tab.until(({ session }) => session?.fold.log.length === count);

  it('see each other’s acts, and agree whatever the order', async () => {
    const { name, one, two, decided, keys } = await twoTabs();
    one.actions.decide('accept', [keys[0], keys[1]]);
    two.actions.decide('reject', [keys[1], keys[2]]);
    await Promise.all([both(one, 4), both(two, 4)]);
    expect(decided(one)).toEqual(decided(two));
    expect(one.session().fold.state).toEqual(two.session().fold.state);
    one.actions.undo();
    await both(two, 5);
    expect(decided(two)).toEqual(decided(one));
    await Promise.all([one.saved(), two.saved()]);
    const third = reloaded(name);
    await third.actions.restore();
    expect(third.session().fold.log).toEqual(one.session().fold.log);
  });

  it('miss nothing that happens while the second is being opened', async () => {
    const { name, one, decided, keys } = await twoTabs();
    const three = reloaded(name);
    slowly();
    const opening = three.actions.restore();
    await three.until((state) => typeof state.restoring === 'object');
    one.actions.decide('accept', [keys[0]]);
    one.actions.decide('verify', [keys[2]]);
    await one.saved();
    await opening;
    await both(three, 2);
    expect(decided(three)).toEqual(['accept', null, 'verify']);
  });

  it('tell that it was removed in one of them; the other can keep it anew', async () => {
    const { one, two, decided, keys } = await twoTabs();
    two.actions.decide('accept', [keys[0]]);
    await two.saved();
    await one.actions.removeSession(one.session().id);
    await two.until(({ saving }) => saving.state === 'failed');
    expect(two.state().saving).toMatchObject({ message: { key: 'page.removedElsewhere' } });
    expect(decided(two)).toEqual(['accept', null, null]);
    two.actions.retrySaving();
    await two.saved();
    expect(two.state().saving).toEqual({ state: 'saved' });
    await one.actions.openSession(two.session().id);
    expect(decided(one)).toEqual(['accept', null, null]);
  });
});
