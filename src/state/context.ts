import type { StoreApi } from 'zustand/vanilla';
import type { Message, ReplicaId } from '../core/model';
import type { Bench } from '../worker/client';
import type { AppState } from './appState';
import type { Keeper } from './keeper';

/** What the actions share: the store, the worker, the saved copy, and the outside facts that only the page knows. */
export interface AppContext {
  readonly store: StoreApi<AppState>;
  readonly bench: Bench;
  readonly keeper: Keeper;
  readonly replica: ReplicaId;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`. */
  readonly now: () => string;
  readonly newId: () => string;
}

export const tell = (store: StoreApi<AppState>, message: Message, tone: 'plain' | 'bad' = 'plain'): void =>
  store.setState({ notice: { message, tone } });
