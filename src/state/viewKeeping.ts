import type { StoreApi } from 'zustand/vanilla';
import type { RowKey } from '../core/model';
import { say } from '../core/words';
import { readAddress, writeView, type Address } from './address';
import { noNarrowing, type AppState } from './appState';
import { tell } from './context';
import type { GridLayout } from './gridLayout';
import type { Preferences } from './preferences';
import type { SavedView } from './savedViews';

/** Showing what an address says, and views under names. */
export function savedViewActions(store: StoreApi<AppState>, preferences: Pick<Preferences, 'keepViews' | 'keepGridLayout'>, first: GridLayout) {
  const keep = (views: readonly SavedView[]): void => {
    store.setState({ views });
    preferences.keepViews(views);
  };

  /** Shows what was read of an address: all that it leaves out is as at first, widths stay. */
  function showAddress({ page, narrowing, layout, row }: Address): void {
    const { session, view, layout: before } = store.getState();
    const next: GridLayout = { ...layout, columnSizing: before.columnSizing };
    const open = row === null ? undefined : session?.byKey.get(row as RowKey)?.key;
    store.setState({
      layout: next,
      view: { ...view, page, ...narrowing, selected: new Set(), ...(open === undefined ? {} : { active: open, begun: true, detail: true, lostAt: null }) },
    });
    preferences.keepGridLayout(next);
  }

  return {
    showAddress,
    /** Shows a kept view on the page of rows. */
    openView({ address }: SavedView): void {
      // A view without any filter writes nothing: it is the list as at first.
      showAddress(readAddress(address, first) ?? { page: 'triage', narrowing: noNarrowing, layout: first, session: null, row: null });
    },
    /** Keeps what the list shows now under a name; one of that name before is replaced. */
    saveView(written: string): void {
      const name = written.trim();
      const { view, layout, views } = store.getState();
      if (name === '') return;
      keep([...views.filter((one) => one.name !== name), { name, address: writeView({ page: 'triage', narrowing: view, layout }, first).toString() }]);
      tell(store, say('views.saved', { name }));
    },
    removeView: (name: string): void => keep(store.getState().views.filter((one) => one.name !== name)),
  };
}
