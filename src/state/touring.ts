import type { StoreApi } from 'zustand/vanilla';
import { noNarrowing, type AppState } from './appState';
import type { Preferences } from './preferences';

/** The tour: which stop it is at. That it was had, or declined, this browser remembers. */
export function touringActions(store: StoreApi<AppState>, preferences: Pick<Preferences, 'keepTourSeen'>) {
  return {
    /** Begins on the page of rows with all of them in the list, so that there is something to be shown. */
    startTour: (): void => store.setState(({ view }) => ({ tour: 0, dialog: null, view: { ...view, ...noNarrowing, page: 'triage' } })),
    goToStop: (tour: number): void => store.setState({ tour }),
    endTour(): void {
      store.setState({ tour: null, tourSeen: true });
      preferences.keepTourSeen();
    },
  };
}
