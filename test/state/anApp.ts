import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';
import type { Call, FieldKey, Mapping } from '../../src/core/model';
import { columnOf } from '../../src/core/tables/columns';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { createApp, drawnWithin, type App, type Outside } from '../../src/state/app';
import type { ExportTemplate } from '../../src/state/exportTemplates';
import type { AppState, OpenSession } from '../../src/state/appState';
import { openStore, type Store } from '../../src/state/persist';
import type { Vault } from '../../src/state/workspace/form';
import { createBench, type Bench } from '../../src/worker/client';
import type { JobKind } from '../../src/worker/protocol';
import { aCall, soundCells, type Cells } from '../build';
import { ids } from '../core/session/logs';

/** A bench that does the work on the page, as where no worker can be had. */
export const onPage = () => createBench(() => { throw new Error('no worker here'); });

/** The bytes of a table with these proposals, sound but for what is given; every field of any of them is a column. */
export function tableOf(rows: readonly Cells[]): Uint8Array {
  const whole = rows.map((cells) => ({ ...soundCells, ...cells }));
  const fields = [...new Set(whole.flatMap((cells) => Object.keys(cells) as FieldKey[]))];
  const headers = fields.map((field) => `${columnOf(field).header}${field === 'budget' ? '(万元)' : ''}`);
  return new TextEncoder().encode(writeCsv([headers, ...whole.map((cells) => fields.map((field) => cells[field] ?? ''))]));
}

/** Three proposals on lines 2 to 4; the last has a faulty period. */
export const threeRows: readonly Cells[] = [
  { number: '3152479361', title: '微分方程的机器学习求解' },
  { number: '3152479362', title: '图神经网络的长程依赖', direction: '6.图神经网络的新方法' },
  { number: '3152479363', title: '算子学习的误差', period: '2025-01-01至2026-12-31' },
];

/**
 * A bench on the page whose jobs of a kind can be made to wait, and that hears no cancel: as one that comes too late.
 * `hold` makes jobs that come from now on wait until the function it returns is called.
 */
export function deafBench() {
  const real = onPage();
  const held = new Map<JobKind, Promise<void>>();
  const bench: Bench = {
    onPage: true,
    run: (job, listener) => {
      const gate = held.get(job.kind);
      const ended = gate === undefined ? real.run(job, listener).ended : gate.then(() => real.run(job, listener).ended);
      return { ended, cancel: () => undefined };
    },
  };
  const hold = (kind: JobKind): (() => void) => {
    let release: () => void = () => undefined;
    held.set(kind, new Promise((resolve) => { release = resolve; }));
    return () => {
      held.delete(kind);
      release();
    };
  };
  return { bench, hold };
}

/** A call with two rules and the guard against floods: what other rules find is not looked at here. */
export const aShortCall = (over: Partial<Call> = {}): Call => {
  const { rules } = aCall();
  return aCall({ rules: Object.fromEntries(['acceptance-code', 'duration', 'flood-guard'].map((rule) => [rule, rules[rule] ?? {}])), ...over });
};

let databases = 0;
/** A name for a database that no other test has. */
export const freshName = (): string => `proposal-triage-${++databases}`;

/** Opens the store of a name; its clock goes one on at every change. */
export const storeNamed = (name: string) => {
  let time = 0;
  return openStore({ name, now: () => ++time });
};

export interface Tab {
  readonly app: App;
  readonly actions: App['actions'];
  readonly store: Promise<Store>;
  readonly downloads: readonly (readonly [name: string, text: string, mediaType: string])[];
  state(): AppState;
  /** The open session. */
  session(): OpenSession;
  /** Waits until the state is so. */
  until(so: (state: AppState) => boolean): Promise<AppState>;
  /** Waits until nothing is being written. */
  saved(): Promise<void>;
  /** Imports a table as a person does who agrees with the mapping. */
  importRows(rows?: readonly Cells[], file?: string): Promise<void>;
}

let tabs = 0;
/** The program in one tab, with a fixed clock, counted ids and a store of its own unless another is given. */
export function aTab(over: Partial<Outside> = {}): Tab {
  const downloads: [string, string, string][] = [];
  const openStore = over.openStore ?? (() => storeNamed(freshName()));
  let opened = Promise.reject<Store>(new Error('the store was not opened'));
  opened.catch(() => undefined);
  let language: AppState['language'] = 'zh';
  let templates: readonly ExportTemplate[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  const mappings = new Map<string, Mapping>();
  const app = createApp({
    call: aShortCall(), build: 'test', // What waits long is not waited for.
    whenIdle: (run, wait) => { if (wait <= drawnWithin) setTimeout(run); }, bench: onPage(), now: () => '2024-04-22 09:00:00', newId: ids(`tab${++tabs}`),
    preferences: {
      language: () => language, keepLanguage: (kept) => { language = kept; }, theme: () => 'system', keepTheme: () => undefined, actor: () => '张三', actors: () => [], keepActors: () => undefined, gridLayout: (first) => first, keepGridLayout: () => undefined, gridPresets: () => [], keepGridPresets: () => undefined,
      mapping: (header) => mappings.get(header.join()) ?? null, keepMapping: (header, mapping) => void mappings.set(header.join(), mapping),
      tourSeen: () => true, keepTourSeen: () => undefined, onward: () => false, keepOnward: () => undefined, sessionNames: () => names, keepSessionNames: (kept) => { names = kept; }, views: () => [], keepViews: () => undefined,
      exportTemplates: () => templates, keepExportTemplates: (kept) => { templates = kept; },
    },
    firstLayout: { sorting: [], columnVisibility: { number: true, title: true, score: true, budget: false }, columnSizing: {}, columnPinning: { start: ['number'], end: [] }, columnOrder: [], density: 'normal', groupBy: '' },
    vault: webcrypto as unknown as Vault, storage: async () => null, demo: async () => ({ proposals: tableOf(threeRows), sides: [] }), download: (name, content, mediaType) => downloads.push([name, typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content), mediaType]),
    ...over, openStore: (onLost) => (opened = openStore(onLost)),
  });
  const { store, actions } = app;
  const until = (so: (state: AppState) => boolean): Promise<AppState> => new Promise((resolve) => {
    const look = (state: AppState): void => {
      if (!so(state)) return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
  return {
    app, actions, store: opened, downloads, until,
    state: store.getState,
    session() {
      const { session } = store.getState();
      if (session === null) throw new Error('no session is open');
      return session;
    },
    async saved() { await until(({ saving }) => saving.state !== 'saving'); },
    async importRows(rows = threeRows, file = '清单.csv') {
      await actions.importBytes(file, tableOf(rows));
      await actions.confirmImport();
    },
  };
}

/** Every step of a job on the page seems to take so long that others get their turn after it. */
export function slowly(): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
}

/** A store in which writing fails while `full.now` is set, but for the sessions that are spared. */
export function failing(store: Promise<Store>) {
  const full = { now: true, spared: new Set<string>() };
  const refused = { ok: false, failure: 'quota', issues: [{ level: 'error', message: { key: 'session.store.quota', params: {} }, place: {} }] } as const;
  const openFailing = async (): Promise<Store> => {
    const real = await store;
    return {
      ...real,
      saveSession: async (session) => (full.now && !full.spared.has(session.id) ? refused : real.saveSession(session)),
      appendEvents: async (id, events) => (full.now && !full.spared.has(id) ? refused : real.appendEvents(id, events)),
    };
  };
  return { full, openFailing };
}
