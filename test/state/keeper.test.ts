import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedSession, SessionEvent } from '../../src/core/model';
import { toSaved } from '../../src/core/session';
import type { Saving } from '../../src/state/appState';
import { createKeeper, type Keeper } from '../../src/state/keeper';
import { watchOtherTabs, type News, type OtherTabs, type Store, type Stored } from '../../src/state/persist';
import { anEvent } from '../core/session/logs';

const closing: (() => void)[] = [];
afterEach(() => { for (const close of closing.splice(0)) close(); });

const anAct = (clock: number): SessionEvent => anEvent(clock, 'a', `e${clock}`, `s${clock}`, 'decide', clock, { decision: 'accept' });
const savedOf = (id: string, ...events: readonly SessionEvent[]): SavedSession => toSaved({ id, call: { id: 'c', hash: 'h' }, imports: [], events });
const done: Stored<void> = { ok: true, value: undefined, issues: [] };
const full: Stored<void> = { ok: false, failure: 'quota', issues: [{ level: 'error', message: { key: 'session.store.quota', params: {} }, place: {} }] };
const fullSaving: Saving = { state: 'failed', message: { key: 'session.store.quota', params: {} } };

/** A store that writes down what it is asked, and answers when and what the test wants. */
function aStore(lasting = true) {
  const asked: string[] = [];
  const answers: ((answer: Stored<void>) => void)[] = [];
  const wait = (what: string): Promise<Stored<void>> => new Promise((resolve) => {
    asked.push(what);
    answers.push(resolve);
  });
  const kept = (events: readonly SessionEvent[]): string => events.map(({ id }) => id).join(',');
  const never = (): never => { throw new Error('not asked here'); };
  const store: Store = {
    lasting, warning: null, saveImports: never, load: never, loadTable: never, list: never, latest: never, saveResults: never, loadKept: never, remove: never, close: () => undefined,
    saveSession: (session) => wait(`session ${session.id} ${kept(session.events)}`),
    appendEvents: (id, events) => wait(`events ${id} ${kept(events)}`),
  };
  return { store, asked, answer: (answer: Stored<void>) => answers.shift()?.(answer) };
}

/** A keeper of the session that `open` names, over such a store. */
function aKeeper(lasting = true) {
  const { store, ...told } = aStore(lasting);
  const open: { session: SavedSession | null } = { session: null };
  const reports: Saving[] = [];
  const keeper: Keeper = createKeeper(Promise.resolve(store), () => {
    const { session } = open;
    return session === null ? null : () => session;
  }, (saving) => reports.push(saving));
  closing.push(keeper.unwatch);
  /** Does an act of the open session, as the page does: shown first, then kept. */
  const act = (clock: number): void => {
    if (open.session === null) throw new Error('nothing is open');
    open.session = savedOf(open.session.id, ...open.session.events, anAct(clock));
    keeper.keepEvents(open.session.id, [anAct(clock)]);
  };
  return { keeper, open, reports, act, ...told };
}

/** Lets everything happen that waits for nothing from outside. */
const settle = async (): Promise<void> => { await new Promise<void>((resolve) => { setImmediate(resolve); }); };

/** Another tab that listens to a session. */
function anotherTab(sessionId: string) {
  const heard: (News['kind'] | string)[] = [];
  let wake: () => void = () => undefined;
  const hear = (news: string): void => {
    heard.push(news);
    wake();
  };
  const tab: OtherTabs = watchOtherTabs(sessionId, (events) => hear(`events ${events.map(({ id }) => id).join(',')}`), hear);
  closing.push(tab.close);
  return {
    tab, heard,
    async untilHeard(count: number): Promise<readonly string[]> {
      while (heard.length < count) await new Promise<void>((resolve) => { wake = resolve; });
      return heard;
    },
  };
}

describe('a keeper', () => {
  it('writes one thing after the other, and says "saved" when all is there', async () => {
    const { keeper, open, act, asked, answer, reports } = aKeeper();
    open.session = savedOf('s1');
    keeper.keepSession(open.session);
    act(1);
    act(2);
    expect(reports.at(-1)).toEqual({ state: 'saving' });
    // A session is written in a turn of its own.
    await vi.waitFor(() => expect(asked).toEqual(['session s1 ']));
    answer(done);
    await settle();
    expect(asked).toEqual(['session s1 ', 'events s1 e1']);
    answer(done);
    await settle();
    expect(reports.at(-1)).toEqual({ state: 'saving' });
    answer(done);
    await settle();
    expect(asked).toEqual(['session s1 ', 'events s1 e1', 'events s1 e2']);
    expect(reports.at(-1)).toEqual({ state: 'saved' });
  });

  it('never says "saved" where the browser keeps nothing', async () => {
    const { open, act, answer, reports } = aKeeper(false);
    open.session = savedOf('s1');
    act(1);
    await settle();
    answer(done);
    await settle();
    expect(reports.map(({ state }) => state)).toEqual(['saving', 'memory']);
  });

  it('says why nothing was kept, and writes the whole session with the next act', async () => {
    const { open, act, asked, answer, reports } = aKeeper();
    open.session = savedOf('s1');
    act(1);
    await settle();
    answer(full);
    await settle();
    expect(reports.at(-1)).toEqual(fullSaving);
    act(2);
    await settle();
    expect(asked.at(-1)).toBe('session s1 e1,e2');
    answer(done);
    await settle();
    expect(reports.at(-1)).toEqual({ state: 'saved' });
    act(3);
    await settle();
    expect(asked.at(-1)).toBe('events s1 e3');
  });

  it('writes the whole session when asked to try again, as often as it takes', async () => {
    const { keeper, open, act, asked, answer, reports } = aKeeper();
    open.session = savedOf('s1');
    act(1);
    act(2);
    await settle();
    answer(full);
    await settle();
    answer(full);
    await settle();
    keeper.retry();
    await settle();
    answer(full);
    await settle();
    expect(reports.at(-1)).toEqual(fullSaving);
    keeper.retry();
    await settle();
    expect(asked).toEqual(['events s1 e1', 'session s1 e1,e2', 'session s1 e1,e2', 'session s1 e1,e2']);
    answer(done);
    await settle();
    expect(reports.at(-1)).toEqual({ state: 'saved' });
  });

  it('does not lose what failed when the session is left for another', async () => {
    const { keeper, open, act, asked, answer, reports } = aKeeper();
    open.session = savedOf('s1');
    act(1);
    act(2);
    open.session = savedOf('s2');
    await settle();
    answer(full);
    await settle();
    expect(asked).toEqual(['events s1 e1', 'session s1 e1,e2']);
    answer(full);
    await settle();
    expect(keeper.held()).toEqual([savedOf('s1', anAct(1), anAct(2))]);
    const other = anotherTab('s1');
    act(3);
    await settle();
    expect(asked.slice(2)).toEqual(['events s2 e3']);
    answer(done);
    await settle();
    // Nothing is called saved while what was left is not.
    expect(reports.at(-1)).toEqual({ state: 'saving' });
    expect(asked.slice(3)).toEqual(['session s1 e1,e2']);
    answer(full);
    await settle();
    const left: Saving = { state: 'failed', message: { key: 'session.store.left', params: { file: '' } } };
    expect([reports.at(-1), await keeper.standing()]).toEqual([left, left]);
    keeper.retry();
    await settle();
    answer(done);
    await settle();
    expect(reports.at(-1)).toEqual({ state: 'saving' });
    answer(done);
    expect(await other.untilHeard(1)).toEqual(['events e1,e2']);
    await settle();
    expect([reports.at(-1), keeper.held()]).toEqual([{ state: 'saved' }, []]);
  });

  it('tries what was left again even where nothing is open, unless it was removed', async () => {
    const { keeper, open, act, asked, answer, reports } = aKeeper();
    for (const id of ['s1', 's2']) {
      open.session = savedOf(id);
      act(1);
      await settle();
      answer(full);
      await settle();
    }
    open.session = null;
    keeper.announceRemoved('s2');
    keeper.retry();
    await settle();
    answer(done);
    await settle();
    expect(asked.slice(2)).toEqual(['session s1 e1']);
    expect(reports.at(-1)).toEqual({ state: 'saved' });
  });

  it('is settled when all that was handed over is there', async () => {
    const { keeper, open, act, asked, answer } = aKeeper();
    open.session = savedOf('s1');
    act(1);
    act(2);
    let settled = false;
    const waiting = keeper.settled().then(() => { settled = true; });
    await settle();
    answer(done);
    await settle();
    expect([settled, asked.length]).toEqual([false, 2]);
    answer(done);
    await waiting;
    expect(settled).toBe(true);
  });

  it('has nothing to try again where nothing is open and nothing failed', async () => {
    const { keeper, asked, reports } = aKeeper();
    keeper.retry();
    await settle();
    expect([asked, reports]).toEqual([[], []]);
  });
});

describe('a keeper among tabs', () => {
  it('tells of an act after it is stored, of a failed one never, and of all after it was tried again', async () => {
    const { keeper, open, act, answer } = aKeeper();
    const other = anotherTab('s1');
    open.session = savedOf('s1');
    keeper.watch('s1', () => undefined, () => undefined);
    act(1);
    await settle();
    expect(other.heard).toEqual([]);
    answer(done);
    expect(await other.untilHeard(1)).toEqual(['events e1']);
    act(2);
    await settle();
    answer(full);
    await settle();
    expect(other.heard).toEqual(['events e1']);
    keeper.retry();
    await settle();
    answer(done);
    expect(await other.untilHeard(2)).toEqual(['events e1', 'events e1,e2']);
  });

  it('tells of what failed at first and went with a later act', async () => {
    const { keeper, open, act, answer } = aKeeper();
    const other = anotherTab('s1');
    open.session = savedOf('s1');
    keeper.watch('s1', () => undefined, () => undefined);
    act(1);
    await settle();
    answer(full);
    await settle();
    act(2);
    await settle();
    answer(done);
    expect((await other.untilHeard(1)).join().match(/e\d/g)).toEqual(['e1', 'e2']);
  });

  it('hears of acts and of the removal; then the next write keeps the whole session anew', async () => {
    const { keeper, open, act, asked, answer } = aKeeper();
    const other = anotherTab('s1');
    open.session = savedOf('s1', anAct(1));
    const heard: string[] = [];
    const removed = new Promise<void>((resolve) => {
      keeper.watch('s1', (events) => heard.push(...events.map(({ id }) => id)), resolve);
    });
    other.tab.announce({ kind: 'events', events: [anAct(7)] });
    other.tab.announce({ kind: 'removed' });
    await removed;
    expect(heard).toEqual(['e7']);
    act(2);
    await settle();
    expect(asked).toEqual(['session s1 e1,e2']);
    answer(done);
    await settle();
    act(3);
    await settle();
    expect(asked.at(-1)).toBe('events s1 e3');
  });

  it('hears nothing more after it has turned to another session', async () => {
    const { keeper } = aKeeper();
    const heard: string[] = [];
    keeper.watch('s1', () => heard.push('s1'), () => heard.push('s1'));
    const second = new Promise<void>((resolve) => {
      keeper.watch('s2', () => undefined, resolve);
    });
    anotherTab('s1').tab.announce({ kind: 'removed' });
    anotherTab('s2').tab.announce({ kind: 'removed' });
    await second;
    expect(heard).toEqual([]);
  });

  it('tells the tabs of the session that was acted on, though another is open by now', async () => {
    const { keeper, open, act, answer } = aKeeper();
    const [first, second] = [anotherTab('s1'), anotherTab('s2')];
    open.session = savedOf('s1');
    keeper.watch('s1', () => undefined, () => undefined);
    act(1);
    keeper.watch('s2', () => undefined, () => undefined);
    await settle();
    answer(done);
    expect(await first.untilHeard(1)).toEqual(['events e1']);
    first.tab.announce({ kind: 'import' });
    anotherTab('s2').tab.announce({ kind: 'import' });
    expect(await second.untilHeard(1)).toEqual(['import']);
  });

  it('tells tabs of a removal without being one of them', async () => {
    const { keeper } = aKeeper();
    const other = anotherTab('s1');
    keeper.announceRemoved('s1');
    expect(await other.untilHeard(1)).toEqual(['removed']);
  });
});
