import { createStore } from 'zustand/vanilla';
import { fieldKeys, replicaId, type Call, type Explanation, type Message } from '../core/model';
import { isSecret } from '../core/tables/columns';
import { say, write } from '../core/words';
import type { Bench } from '../worker/client';
import type { TriagedRow } from '../worker/protocol';
import { freshView, type AppState } from './appState';
import { tell, type AppContext } from './context';
import { importDesk } from './importDesk';
import { importActions } from './importing';
import { judgingActions } from './judging';
import { learningActions } from './learning';
import { createKeeper } from './keeper';
import { savedFrom } from './openSession';
import type { FailureKind, Store } from './persist';
import type { Preferences } from './preferences';
import { rulingActions } from './ruling';
import { reimportActions } from './reimporting';
import { sessionActions } from './sessions';
import { tableSwitch } from './tableSwitch';
import { namedOnce, viewActions } from './viewing';

export type { SessionMeta as SessionHead } from './persist';

/** What the program needs from the page it runs on. */
export interface Outside {
  readonly call: Call;
  readonly bench: Bench;
  readonly preferences: Preferences;
  readonly openStore: (onLost: (failure: FailureKind, message: Message) => void) => Promise<Store>;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The demo's bytes. */
  readonly demo: () => Promise<Uint8Array>;
  /** Hands a finished file to the person. */
  readonly download: (name: string, text: string, mediaType: string) => void;
}

export type App = ReturnType<typeof createApp>;

/** The program: one store, and every action that a button, a key or a test can take. */
export function createApp(outside: Outside) {
  const { call, bench, preferences } = outside;
  const store = createStore<AppState>()(() => ({
    language: preferences.language(), actor: preferences.actor(), actors: namedOnce([preferences.actor(), ...preferences.actors()]), call, restoring: true, importing: null, session: null,
    saving: { state: 'saved' }, view: freshView, learning: true, dialog: null, notice: null,
  }));
  const kept = outside.openStore((_, message) => store.setState({ saving: { state: 'failed', message } }));
  const keeper = createKeeper(kept, () => {
    const { session } = store.getState();
    return session === null ? null : () => savedFrom(session, call);
  }, (saving) => store.setState({ saving }));
  const context: AppContext = { store, bench, keeper, replica: replicaId(outside.newId()), now: outside.now, newId: outside.newId };

  const sessions = sessionActions(context);
  const desk = importDesk(context);
  const imports = importActions(context, desk, sessions.adopt);

  const actions = {
    ...sessions,
    ...imports,
    ...reimportActions(context, desk, tableSwitch(context)),
    ...judgingActions(context),
    ...rulingActions(context),
    ...learningActions(context),
    ...viewActions(store, preferences),
    retrySaving: keeper.retry,
    async importFile(file: File): Promise<void> {
      await imports.importBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    async importDemo(): Promise<void> {
      await imports.importBytes(write(say('page.demoFile'), store.getState().language), await outside.demo());
    },
    /** The reasons for each direction of one row. */
    async explain(row: TriagedRow): Promise<readonly Explanation[]> {
      const { session } = store.getState();
      if (session === null) return [];
      const directions = call.directions.map((direction) => direction.id);
      const end = await bench.run<'explain'>({ kind: 'explain', importId: session.table.id, row: row.key, directions }).ended;
      return end.state === 'done' ? end.result : [];
    },
    /** Writes the secretary's sheet and hands it to the person as a CSV file. */
    async exportSheet(): Promise<void> {
      const { session, language } = store.getState();
      if (session === null) return;
      const end = await bench.run<'sheet'>({
        kind: 'sheet', importId: session.table.id, mapping: session.table.mapping, call, language,
        judgements: session.fold.state.judgements, choices: session.lens.choices, secrets: false,
      }).ended;
      if (end.state !== 'done') return tell(store, end.state === 'failed' && end.issues[0] !== undefined ? end.issues[0].message : say('page.exportFailed'), 'bad');
      const name = write(say('page.exportName', { file: session.table.file.replace(/\.[^.]+$/, ''), day: outside.now().slice(0, 10) }), language);
      outside.download(name, end.result, 'text/csv;charset=utf-8');
      tell(store, say('page.exported', { file: name, count: session.rows.length }));
    },
    /** Whether a field holds identity numbers or the like. */
    isSecretField: isSecret,
    /** Whether a column of the open file holds identity numbers or the like. */
    isSecretColumn(column: number): boolean {
      const mapping = store.getState().session?.table.mapping ?? {};
      return fieldKeys.some((field) => isSecret(field) && mapping[field]?.includes(column) === true);
    },
  };
  return { store, actions, preferences };
}
