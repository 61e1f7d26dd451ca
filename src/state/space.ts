import type { StoreApi } from 'zustand/vanilla';
import { say } from '../core/words';
import type { AppState } from './appState';
import { tell } from './context';

/** What the browser says of the space it gives this page. */
export interface StorageFacts {
  /** Bytes. */
  readonly used: number;
  readonly quota: number;
  /** Whether it has promised not to clear the page's data by itself when the disk runs low. */
  readonly lasting: boolean;
}

/** From this share of the space on, a person is told before anything fails. */
export const nearlyFull = 0.9;

/** Says in time that space runs out: looks whenever a session has been opened or imported. */
export function watchSpace(store: StoreApi<AppState>, facts: () => Promise<StorageFacts | null>): void {
  let looked: string | undefined;
  async function look(): Promise<void> {
    const space = await facts();
    if (space !== null && space.quota > 0 && space.used / space.quota >= nearlyFull) tell(store, say('safety.nearlyFull'), 'bad');
  }
  store.subscribe(({ session, saving }, before) => {
    const written = saving.state === 'saved' && before.saving.state !== 'saved' && session?.table.id !== looked;
    if (session === null || !written) return;
    looked = session.table.id;
    void look();
  });
}
