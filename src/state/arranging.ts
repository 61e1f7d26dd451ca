import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './appState';
import type { GridLayout, LayoutPart } from './gridLayout';
import type { Preferences } from './preferences';

/** How the list is arranged: this browser remembers it. */
export function arrangingActions(store: StoreApi<AppState>, preferences: Pick<Preferences, 'keepGridLayout'>, first: GridLayout) {
  const keep = (layout: GridLayout): void => {
    store.setState({ layout });
    preferences.keepGridLayout(layout);
  };
  return {
    /** Changes parts of the arrangement; the others stay. */
    arrange(part: LayoutPart | ((old: GridLayout) => LayoutPart)): void {
      const { layout } = store.getState();
      keep({ ...layout, ...(typeof part === 'function' ? part(layout) : part) });
    },
    resetLayout: (): void => keep(first),
  };
}
