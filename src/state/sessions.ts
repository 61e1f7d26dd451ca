import { freshView, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { savedFrom } from './openSession';
import { filesOf } from './persist';
import { sessionOpener, type OpenerNeeds } from './sessionOpener';

/** What is told of a session in a list. */
export interface SessionHead {
  readonly id: string;
  /** Names of its files of proposals, in their order. */
  readonly files: readonly string[];
  /** Milliseconds since 1970; null where it was never written. */
  readonly updatedAt: number | null;
  /** False where all of it, or the latest of it, is in this page alone. */
  readonly isKept: boolean;
}

interface Needs extends OpenerNeeds {
  /** Forgets what a person called a session. */
  readonly unname: (id: string) => void;
}

/** Opening, leaving and removing the sessions that this browser keeps. */
export function sessionActions(context: AppContext, { unname, ...needs }: Needs) {
  const { store, keeper } = context;
  const { openSession, leave, watch, hasOpened } = sessionOpener(context, needs);

  return {
    /** Opens a session by its id, or where this browser does not keep it, what was open last, if anything was. */
    async restore(wanted: string | null = null): Promise<void> {
      const opened = await keeper.store;
      if (opened.warning !== null) tell(store, opened.warning, 'bad');
      const listed = wanted === null ? null : await opened.list();
      if (hasOpened()) return undefined;
      if (wanted !== null && listed?.ok === true && listed.value.some(({ id }) => id === wanted)) return openSession(wanted);
      const found = await opened.latest();
      if (hasOpened()) return;
      if (found.ok && found.value !== null) return openSession(found.value.id);
      store.setState({ restoring: false });
      if (!found.ok && found.issues[0] !== undefined) tell(store, found.issues[0].message, 'bad');
    },
    openSession,
    /** Takes a newly imported session as the open one and keeps it. */
    adopt(session: OpenSession): void {
      leave();
      watch(session.id);
      store.setState({ session, restoring: false });
      keeper.keepSession(savedFrom(session, store.getState().call));
    },
    /** Back to the first screen; the session stays kept. */
    closeSession(): void {
      leave();
      store.setState({ session: null, restoring: false, view: freshView, notice: null });
    },
    /** Sessions that this browser keeps, and before them those that it could not be made to keep and that only this page has. */
    async listSessions(): Promise<readonly SessionHead[]> {
      const listed = await (await keeper.store).list();
      const stored = listed.ok ? listed.value : [];
      const held = keeper.held();
      const isHeld = (id: string): boolean => held.some((one) => one.id === id);
      return [
        ...held.map((one): SessionHead => ({ id: one.id, files: filesOf(one), updatedAt: stored.find(({ id }) => id === one.id)?.updatedAt ?? null, isKept: false })),
        ...stored.filter(({ id }) => !isHeld(id)).map(({ id, files, updatedAt }): SessionHead => ({ id, files, updatedAt, isKept: true })),
      ];
    },
    async removeSession(id: string): Promise<void> {
      if (store.getState().session?.id === id) {
        leave();
        store.setState({ session: null, view: freshView });
      }
      const removed = await (await keeper.settled()).remove(id);
      if (!removed.ok && removed.issues[0] !== undefined) return tell(store, removed.issues[0].message, 'bad');
      keeper.announceRemoved(id);
      unname(id);
      store.setState({ removals: store.getState().removals + 1 });
    },
  };
}
