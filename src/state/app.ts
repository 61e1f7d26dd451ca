import { createStore } from 'zustand/vanilla';
import { fieldKeys, replicaId, type AlikePlace, type AlikeTexts, type Call, type Explanation, type ImportId, type Message, type PersonEntry, type RowKey } from '../core/model';
import { isSecret } from '../core/tables/columns';
import { say } from '../core/words';
import type { Bench } from '../worker/client';
import type { TriagedRow } from '../worker/protocol';
import { freshView, type AppState } from './appState';
import { arrangingActions } from './arranging';
import { tell, type AppContext } from './context';
import type { Demo } from './demo';
import { demoActions } from './demoActions';
import { exportActions, plainWish } from './exporting';
import { historyActions } from './history';
import { importDesk } from './importDesk';
import { importActions } from './importing';
import { judgingActions } from './judging';
import { learningActions } from './learning';
import { listingActions } from './listing';
import { listKeeper } from './listKeeper';
import { gatedBench } from './gatedBench';
import type { GridLayout } from './gridLayout';
import { createKeeper } from './keeper';
import { savedFrom } from './openSession';
import { mergingActions } from './merging';
import type { FailureKind, Store } from './persist';
import type { Preferences } from './preferences';
import { returnActions } from './returning';
import { rulingActions } from './ruling';
import { sideFollower } from './sideFollower';
import { sideHolder } from './sideHolder';
import { assignActions } from './review/assignActions';
import { clearDesk } from './review/assignDesk';
import { expertAddingActions } from './review/expertAdding';
import { expertActions } from './review/expertActions';
import { packageActions } from './review/packageActions';
import { planActions } from './review/planActions';
import { poolKeeper } from './review/poolKeeper';
import { reimportActions } from './reimporting';
import { resultKeeper } from './results/resultKeeper';
import { sessionActions } from './sessions';
import { watchSpace, type StorageFacts } from './space';
import { tableSwitch } from './tableSwitch';
import { touringActions } from './touring';
import { savedViewActions } from './viewKeeping';
import { namedOnce, viewActions } from './viewing';
import { vocabularyActions } from './vocabulary';
import { workspaceExtension, type Vault } from './workspace/form';
import { workspaceActions } from './workspaces';

export type { SessionHead } from './sessions';

/** What the program needs from the page it runs on. */
export interface Outside {
  readonly call: Call;
  /** Names this build of the program: results of another are not taken for its own. */
  readonly build: string;
  /** Runs something when nothing else is to be done, some milliseconds later at the earliest. */
  readonly whenIdle: (run: () => void, wait: number) => void;
  readonly bench: Bench;
  readonly preferences: Preferences;
  /** How the list is arranged before a person arranges it. */
  readonly firstLayout: GridLayout;
  readonly openStore: (onLost: (failure: FailureKind, message: Message) => void) => Promise<Store>;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly demo: () => Promise<Demo>;
  /** Web Crypto, where the page has it. */
  readonly vault: Vault | null;
  /** What the browser says of the space it gives this page; null where it says nothing. */
  readonly storage: () => Promise<StorageFacts | null>;
  /** Hands a finished file to the person. */
  readonly download: (name: string, content: string | Uint8Array, mediaType: string) => void;
}

/** Milliseconds within which a first screen is drawn once it is known: what need not be on it waits as long. */
export const drawnWithin = 500;

export type App = ReturnType<typeof createApp>;

/** The program: one store, and every action that a button, a key or a test can take. */
export function createApp(outside: Outside) {
  const { call, preferences, firstLayout } = outside;
  const { bench, closeUntil } = gatedBench(outside.bench);
  const store = createStore<AppState>()(() => ({
    language: preferences.language(), theme: preferences.theme(), actor: preferences.actor(), actors: namedOnce([preferences.actor(), ...preferences.actors()]), call, restoring: true, warming: false, importing: null, openingFile: null, waitingFiles: 0, session: null, sessionNames: preferences.sessionNames(), removals: 0,
    listing: null, relisting: false, listStep: null, listNews: null, pool: null, pooling: false, poolNews: null, planning: null, assigning: clearDesk, addingExpert: null, expert: null, exported: null,
    saving: { state: 'saved' }, view: freshView, layout: preferences.gridLayout(firstLayout), views: preferences.views(), learning: true, dialog: null, tour: null, tourSeen: preferences.tourSeen(), onward: preferences.onward(), notice: null,
  }));
  const kept = outside.openStore((failure, message) => {
    store.setState({ saving: { state: 'failed', message } });
    // The browser cleared the site's data: what is open is all there is, and is kept anew at once.
    if (failure === 'closed' && store.getState().session !== null) void keepAnew();
  });
  async function keepAnew(): Promise<void> {
    keeper.retry();
    await keeper.settled();
    if (store.getState().saving.state === 'saved') tell(store, say('safety.cleared'), 'bad');
  }
  const keeper = createKeeper(kept, () => {
    const { session } = store.getState();
    return session === null ? null : () => savedFrom(session, call);
  }, (saving) => store.setState({ saving }));
  const context: AppContext = { store, bench, keeper, replica: replicaId(outside.newId()), now: outside.now, newId: outside.newId };

  const holder = sideHolder(bench);
  const results = resultKeeper(context, outside.build, outside.whenIdle);
  const views = viewActions(store, preferences);
  const sessions = sessionActions(context, { results, holder, unname: (id) => views.nameSession(id, ''), warm: (work) => closeUntil(new Promise<void>((resolve) => { outside.whenIdle(resolve, drawnWithin); }).then(() => work(outside.bench))) });
  watchSpace(store, outside.storage);
  const desk = importDesk(context);
  const returns = returnActions(context, desk, () => imports.takeNext());
  const lists = listKeeper(context, holder);
  sideFollower(context);
  const listing = listingActions(context, { lists, holder, takeNext: () => imports.takeNext() });
  const imports = importActions(context, desk, { adopt: sessions.adopt, preferences, reviewSheet: returns.reviewSheet, offerList: listing.offerList, openWorkspace: (file, bytes) => workspaces.openWorkspace(file, bytes) });
  poolKeeper(context, holder);
  const exporting = exportActions(context, outside.download);
  const merging = mergingActions(context);
  const workspaces = workspaceActions(context, { vault: outside.vault, download: outside.download, openSession: sessions.openSession, planMergeWith: merging.planMergeWith });

  const actions = {
    ...sessions,
    ...imports,
    ...returns,
    ...reimportActions(context, desk, tableSwitch(context), { preferences, takeNext: imports.takeNext }),
    ...listing,
    ...demoActions(context, { demo: outside.demo, importBytes: imports.importBytes, confirmImport: imports.confirmImport, takeList: listing.takeList }),
    ...assignActions(context),
    ...expertAddingActions(context, lists),
    ...expertActions(context),
    ...planActions(context),
    ...packageActions(context),
    ...judgingActions(context),
    ...historyActions(context),
    ...rulingActions(context),
    ...vocabularyActions(context),
    ...learningActions(context),
    ...exporting,
    ...workspaces,
    ...merging,
    ...views,
    ...arrangingActions(store, preferences, firstLayout),
    ...savedViewActions(store, preferences, firstLayout),
    ...touringActions(store, preferences),
    retrySaving: keeper.retry,
    storage: outside.storage,
    /** The reasons for each direction of one row. */
    async explain(row: TriagedRow): Promise<readonly Explanation[]> {
      const { session } = store.getState();
      if (session === null) return [];
      const directions = call.directions.map((direction) => direction.id);
      const end = await bench.run<'explain'>({ kind: 'explain', importId: session.table.id, row: row.key, directions }).ended;
      return end.state === 'done' ? end.result : [];
    },
    /** The passages that a row's texts share with another's or a list's; null where they could not be compared. */
    async alike(row: RowKey, other: AlikePlace): Promise<AlikeTexts | null> {
      const { session } = store.getState();
      if (session === null) return null;
      const end = await bench.run<'alike'>({ kind: 'alike', importId: session.table.id, row, other }).ended;
      return end.state === 'done' ? end.result : null;
    },
    /** Everybody of a list; whoever asked may want it no more. */
    listPeople(importId: ImportId) {
      const people: PersonEntry[] = [];
      const { ended, cancel } = bench.run<'people'>({ kind: 'people', importId, call: store.getState().call }, { part: (part) => people.push(...part.people) });
      return { cancel, ended: ended.then((end) => (end.state === 'failed' ? { state: 'failed', issues: end.issues } as const : { state: 'there', people } as const)) };
    },
    /** Takes files that a person chose: a workspace file is opened, tables are imported. */
    async importFiles(files: readonly Pick<File, 'name' | 'arrayBuffer'>[]): Promise<void> {
      const workspace = files.find(({ name }) => name.toLowerCase().endsWith(`.${workspaceExtension}`));
      if (workspace === undefined) return imports.importFiles(files);
      return workspaces.openWorkspace(workspace.name, new Uint8Array(await workspace.arrayBuffer()));
    },
    /** Hands the secretary's sheet of all proposals to the person as a CSV file. */
    exportSheet: (): Promise<void> => exporting.exportSheets(plainWish),
    /** Whether a field holds identity numbers or the like. */
    isSecretField: isSecret,
    /** Whether a column of the open file holds identity numbers or the like. */
    isSecretColumn(column: number): boolean {
      const mapping = store.getState().session?.table.mapping ?? {};
      return fieldKeys.some((field) => isSecret(field) && mapping[field]?.includes(column) === true);
    },
  };
  return { store, actions, preferences, firstLayout };
}
