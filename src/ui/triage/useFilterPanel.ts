import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Below it filters, list and an open proposal do not fit beside one another. */
const narrow = '(max-width: 1420px)';

/** Whether the filters are shown, and whether they lie over the list. */
export interface FilterPanelPlace {
  readonly shown: boolean;
  readonly over: boolean;
  readonly toggle: () => void;
}

/** Filters stand beside the list. Beside an open proposal on a narrow screen they wait until a person asks for them. */
export function useFilterPanel(besideDetail: boolean): FilterPanelPlace {
  const isNarrow = useSyncExternalStore(watchWidth, () => window.matchMedia(narrow).matches);
  const tight = isNarrow && besideDetail;
  const [wide, setWide] = useState(true);
  const [asked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [tight]);
  const toggle = useCallback(() => (tight ? setAsked : setWide)((shown) => !shown), [tight]);
  return { shown: tight ? asked : wide, over: tight, toggle };
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
