import type { Message, SavedSession, SessionEvent } from '../core/model';
import { say } from '../core/words';
import type { Saving } from './appState';
import { watchOtherTabs, type OtherTabs, type Store } from './persist';

/** Keeps the open session on disk, in the order of what happened, and says whether all of it is there. */
export interface Keeper {
  readonly store: Promise<Store>;
  /** Watches other tabs for a session; call before it is loaded, so that nothing falls between. */
  watch(sessionId: string, onEvents: (events: readonly SessionEvent[]) => void, onRemoved: () => void): void;
  unwatch(): void;
  keepSession(session: SavedSession): void;
  keepEvents(sessionId: string, events: readonly SessionEvent[]): void;
  /** Tells tabs that have this session open that it is gone. */
  announceRemoved(sessionId: string): void;
  /** Tries again to keep all of the open session after a failure. */
  retry(): void;
}

/** `whole` gives the open session as it stands: after a failed write all of it is written, as one cannot know what is there. */
export function createKeeper(store: Promise<Store>, whole: () => SavedSession | null, report: (saving: Saving) => void): Keeper {
  let line: Promise<void> = Promise.resolve();
  let pending = 0;
  let behind = false;
  let tabs: OtherTabs | null = null;

  function write(work: (opened: Store) => ReturnType<Store['appendEvents']>, after: () => void): void {
    pending++;
    report({ state: 'saving' });
    line = line.then(async () => {
      const opened = await store;
      const all = behind ? whole() : null;
      const end = all === null ? await work(opened) : await opened.saveSession(all);
      pending--;
      behind = !end.ok;
      if (!end.ok) return report({ state: 'failed', message: end.issues[0]?.message ?? unknown });
      after();
      if (pending === 0) report({ state: opened.lasting ? 'saved' : 'memory' });
    });
  }

  return {
    store,
    watch(sessionId, onEvents, onRemoved) {
      tabs?.close();
      tabs = watchOtherTabs(sessionId, onEvents, (kind) => {
        if (kind !== 'removed') return;
        behind = true;
        onRemoved();
      });
    },
    unwatch() {
      tabs?.close();
      tabs = null;
    },
    keepSession: (session) => write((opened) => opened.saveSession(session), () => tabs?.announce({ kind: 'import' })),
    keepEvents: (sessionId, events) => write((opened) => opened.appendEvents(sessionId, events), () => tabs?.announce({ kind: 'events', events })),
    announceRemoved(sessionId) {
      const others = watchOtherTabs(sessionId, () => undefined, () => undefined);
      others.announce({ kind: 'removed' });
      others.close();
    },
    retry() {
      behind = true;
      const session = whole();
      if (session !== null) write((opened) => opened.saveSession(session), () => tabs?.announce({ kind: 'events', events: session.events }));
    },
  };
}

const unknown: Message = say('session.store.failed', { reason: '?' });
