import { useEffect, useSyncExternalStore } from 'react';
import type { View } from '../../state/appState';
import { useActions, useApp } from '../common/app';

/** Below it filters, list and an open proposal do not fit beside one another. */
const narrow = '(max-width: 1420px)';

/** Whether the filters are shown, and whether they lie over the list. */
export interface FilterPanelPlace {
  readonly shown: boolean;
  readonly over: boolean;
}

/** False where there is no screen at all. */
const isNarrowNow = (): boolean => 'matchMedia' in globalThis && window.matchMedia(narrow).matches;

const hasDetail = ({ detail, active }: View): boolean => detail && active !== null;

/** Whether there is no room for the filters beside the list. */
export const isTight = (view: View): boolean => hasDetail(view) && isNarrowNow();

/** Filters stand beside the list. Beside an open proposal on a narrow screen they wait until a person asks for them. */
export function useFilterPanel(): FilterPanelPlace {
  const { showFilterPanel } = useActions();
  const { beside, over } = useApp((state) => state.view.filterPanel);
  const besideDetail = useApp((state) => hasDetail(state.view));
  const tight = useSyncExternalStore(watchWidth, isNarrowNow) && besideDetail;
  useEffect(() => showFilterPanel({ over: false }), [tight, showFilterPanel]);
  return { shown: tight ? over : beside, over: tight };
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
