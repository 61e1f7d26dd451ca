import type { Message, SavedSession } from '../../core/model';
import { mergeLogs, toSaved } from '../../core/session';
import { fail, missing } from './failures';
import { byUpdate, filesOf, type SessionMeta, type Store, type Stored } from './store';

/** The store where nothing can be kept: the same verbs, in memory, gone with the page. */
export function memoryStore(now: () => number, warning: Message): Store {
  const sessions = new Map<string, { readonly saved: SavedSession; readonly updatedAt: number }>();
  const done = <T>(value: T): Promise<Stored<T>> => Promise.resolve({ ok: true, value, issues: [] });
  const put = (saved: SavedSession): Promise<Stored<void>> => {
    sessions.set(saved.id, { saved, updatedAt: now() });
    return done(undefined);
  };
  const change = (id: string, work: (saved: SavedSession) => SavedSession): Promise<Stored<void>> => {
    const known = sessions.get(id);
    return known === undefined ? Promise.resolve(fail(missing(id))) : put(work(known.saved));
  };
  const metas = (): SessionMeta[] => [...sessions.values()].map(({ saved, updatedAt }) => ({ id: saved.id, version: saved.version, call: saved.call, files: filesOf(saved), updatedAt })).toSorted(byUpdate);

  const withImport = (saved: SavedSession, table: SavedSession['imports'][number]): SavedSession => {
    const at = saved.imports.findIndex(({ id }) => id === table.id);
    return { ...saved, imports: at < 0 ? [...saved.imports, table] : saved.imports.with(at, table) };
  };
  const withEvents = (saved: SavedSession, events: SavedSession['events']): SavedSession =>
    toSaved({ ...saved, events: mergeLogs(saved.events, events).events });

  return {
    lasting: false,
    warning,
    saveSession(session) {
      const known = sessions.get(session.id)?.saved ?? toSaved({ ...session, imports: [], events: [] });
      return put(withEvents(session.imports.reduce(withImport, { ...known, call: session.call }), session.events));
    },
    saveImports: (id, tables, events) => change(id, (saved) => withEvents(tables.reduce(withImport, saved), events)),
    appendEvents: (id, events) => change(id, (saved) => withEvents(saved, events)),
    load(id) {
      const known = sessions.get(id);
      return known === undefined ? Promise.resolve(fail(missing(id))) : done(known.saved);
    },
    loadTable: (id, table) => done(sessions.get(id)?.saved.imports.find((one) => one.id === table) ?? null),
    // They spare a start of the page, which forgets all of this.
    saveResults: () => Promise.resolve(),
    loadKept: () => Promise.resolve(null),
    list: () => done(metas()),
    latest: () => done(metas()[0] ?? null),
    remove(id) {
      sessions.delete(id);
      return done(undefined);
    },
    close: () => sessions.clear(),
  };
}
