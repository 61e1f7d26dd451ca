import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionEvent } from '../../src/core/model';
import { appendEvents, emptyFold } from '../../src/core/session';
import { watchOtherTabs } from '../../src/state/persist';
import type { OtherTabs } from '../../src/state/persist';
import { anEvent } from '../core/session/logs';

let tabs: OtherTabs[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const tab of tabs) tab.close();
  tabs = [];
});

type Heard = readonly SessionEvent[] | 'import' | 'removed';

/** A tab that writes down what it hears; `next()` waits for the next news. */
function aTab(sessionId: string) {
  const heard: Heard[] = [];
  let wake: () => void = () => undefined;
  const hear = (news: Heard): void => {
    heard.push(news);
    wake();
  };
  const tab = watchOtherTabs(sessionId, hear, hear);
  tabs.push(tab);
  let read = 0;
  return {
    tab, heard,
    async next(): Promise<Heard | undefined> {
      while (heard.length <= read) await new Promise<void>((resolve) => { wake = resolve; });
      return heard[read++];
    },
  };
}
const anAct = (clock: number): SessionEvent => anEvent(clock, 'a', `e${clock}`, `s${clock}`, 'decide', clock, { decision: 'accept' });

describe('tabs of one session', () => {
  it('hear of events, imports and removal, and not of what they say themselves', async () => {
    const [one, two, stranger] = [aTab('s1'), aTab('s1'), aTab('s2')];
    one.tab.announce({ kind: 'events', events: [anAct(1), anAct(2)] });
    one.tab.announce({ kind: 'import' });
    one.tab.announce({ kind: 'removed' });
    expect([await two.next(), await two.next(), await two.next()]).toEqual([[anAct(1), anAct(2)], 'import', 'removed']);
    two.tab.announce({ kind: 'import' });
    expect(await one.next()).toBe('import');
    expect([one.heard, stranger.heard]).toEqual([['import'], []]);
  });

  it('send at most 2,000 events at a time, and fold the same', async () => {
    const [one, two] = [aTab('s1'), aTab('s1')];
    const events = Array.from({ length: 4500 }, (_none, i) => anAct(i + 1));
    one.tab.announce({ kind: 'events', events });
    let fold = emptyFold;
    const sizes: number[] = [];
    while (fold.log.length < events.length) {
      const news = await two.next();
      if (typeof news !== 'object') continue;
      sizes.push(news.length);
      fold = appendEvents(fold, news);
    }
    expect(sizes).toEqual([2000, 2000, 500]);
    expect(fold.log).toEqual(events);
  });

  it('pass over what another program says on the channel', async () => {
    const two = aTab('s1');
    const other = new BroadcastChannel('proposal-triage:s1');
    for (const message of [null, 'x', { kind: 'import' }, { protocol: 2, kind: 'import' }, { protocol: 1, kind: 'events', events: [{ id: 'e1' }] }, { protocol: 1, kind: 'dance' }]) {
      other.postMessage(message);
    }
    other.postMessage({ protocol: 1, kind: 'events', events: [{ id: 'e1' }, anAct(1)] });
    expect(await two.next()).toEqual([anAct(1)]);
    other.close();
  });

  it('say and hear nothing after closing', async () => {
    const [one, two, three] = [aTab('s1'), aTab('s1'), aTab('s1')];
    two.tab.close();
    two.tab.announce({ kind: 'removed' });
    one.tab.announce({ kind: 'import' });
    expect(await three.next()).toBe('import');
    expect(two.heard).toEqual([]);
  });

  it('are told where the browser has no channel between them', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { tab } = aTab('s1');
    expect(tab.warning?.key).toBe('session.tabs.unavailable');
    tab.announce({ kind: 'import' });
  });
});
