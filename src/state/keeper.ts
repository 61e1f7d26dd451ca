import type { ImportedTable, Message, SavedSession, SessionEvent } from '../core/model';
import { say } from '../core/words';
import type { Saving } from './appState';
import { nextTurn } from './nextTurn';
import { filesOf, watchOtherTabs, type News, type OtherTabs, type Store, type Stored } from './persist';

/** Keeps the open session on disk, in the order of what happened, and says whether all of it is there. */
export interface Keeper {
  readonly store: Promise<Store>;
  /** The store, once all that was handed over has been written or has failed. */
  settled(): Promise<Store>;
  /** Sessions that could not be written wholly, as this page knows them. */
  held(): readonly SavedSession[];
  /** What is to be said of saving while nothing is being written. */
  standing(): Promise<Saving>;
  /** Watches other tabs for a session; call before it is loaded, so that nothing falls between. */
  watch(sessionId: string, onEvents: (events: readonly SessionEvent[]) => void, onRemoved: () => void): void;
  unwatch(): void;
  keepSession(session: SavedSession): void;
  /** Keeps events, with the tables that they bring: all of it, or nothing. */
  keepEvents(sessionId: string, events: readonly SessionEvent[], tables?: readonly ImportedTable[]): void;
  /** Forgets a session that was removed, and tells tabs that have it open. */
  announceRemoved(sessionId: string): void;
  /** Tries again to keep all of the open session after a failure. */
  retry(): void;
}

/** `open` gives the open session as it stands, to be written out when that is needed; null where none is open. */
export function createKeeper(store: Promise<Store>, open: () => (() => SavedSession) | null, report: (saving: Saving) => void): Keeper {
  let line: Promise<void> = Promise.resolve();
  let pending = 0;
  let watched: { readonly id: string; readonly tabs: OtherTabs } | null = null;
  /** Sessions as they stood when a write failed. As one cannot know what is there, all of them is written with the next write. */
  const behind = new Map<string, () => SavedSession>();
  /** Sessions that another tab removed: the next write is of the whole. */
  const gone = new Set<string>();

  function announce(sessionId: string, news: News): void {
    if (watched?.id === sessionId) return watched.tabs.announce(news);
    const others = watchOtherTabs(sessionId, () => undefined, () => undefined);
    others.announce(news);
    others.close();
  }

  function write(sessionId: string, work: (opened: Store) => Promise<Stored<void>>, news: News): void {
    const whole = open();
    pending++;
    report({ state: 'saving' });
    line = line.then(async () => {
      const opened = await store;
      const all = whole !== null && (behind.has(sessionId) || gone.has(sessionId)) ? whole() : null;
      const end = await (all === null ? work(opened) : opened.saveSession(all));
      if (!end.ok) {
        pending--;
        if (whole !== null) behind.set(sessionId, whole);
        return report({ state: 'failed', message: end.issues[0]?.message ?? unknown });
      }
      behind.delete(sessionId);
      gone.delete(sessionId);
      announce(sessionId, all === null ? news : { kind: 'events', events: all.events });
      await catchUp(opened);
      pending--;
      if (pending === 0) report(standingOf(opened));
    });
  }

  /** Nothing is saved as long as some session is not, the one that is open or one that was left. */
  function standingOf({ lasting }: Store): Saving {
    const [first] = behind.values();
    if (first !== undefined) return { state: 'failed', message: say('session.store.left', { file: filesOf(first()).at(-1) ?? '' }) };
    return { state: lasting ? 'saved' : 'memory' };
  }

  /** Writes sessions that were left before all of them could be kept. */
  async function catchUp(opened: Store): Promise<void> {
    for (const [id, whole] of behind) {
      const all = whole();
      const end = await opened.saveSession(all);
      if (!end.ok) return;
      behind.delete(id);
      announce(id, { kind: 'events', events: all.events });
    }
  }

  /** Says how saving stands once all that was handed over has been written or has failed. */
  function settleStanding(): void {
    line = line.then(async () => {
      const opened = await store;
      if (pending === 0) report(standingOf(opened));
    });
  }

  return {
    store,
    async settled() {
      await line;
      return store;
    },
    held: () => [...behind.values()].map((whole) => whole()),
    standing: async () => standingOf(await store),
    watch(sessionId, onEvents, onRemoved) {
      watched?.tabs.close();
      const tabs = watchOtherTabs(sessionId, onEvents, (kind) => {
        if (kind !== 'removed') return;
        gone.add(sessionId);
        onRemoved();
      });
      watched = { id: sessionId, tabs };
    },
    unwatch() {
      watched?.tabs.close();
      watched = null;
    },
    keepSession: (session) => write(session.id, async (opened) => {
      // The page first shows what is kept.
      await nextTurn();
      return opened.saveSession(session);
    }, { kind: 'import' }),
    keepEvents: (sessionId, events, tables = []) => write(sessionId, (opened) =>
      (tables.length === 0 ? opened.appendEvents(sessionId, events) : opened.saveImports(sessionId, tables, events)), { kind: 'events', events }),
    announceRemoved(sessionId) {
      announce(sessionId, { kind: 'removed' });
      if (behind.delete(sessionId)) settleStanding();
    },
    retry() {
      const session = open()?.();
      if (session !== undefined) return write(session.id, (opened) => opened.saveSession(session), { kind: 'events', events: session.events });
      if (behind.size === 0) return;
      line = line.then(async () => catchUp(await store));
      settleStanding();
    },
  };
}

const unknown: Message = say('session.store.failed', { reason: '?' });
