import { useMemo } from 'react';
import type { Narrowing } from '../../state/appState';
import { useApp } from '../common/app';

/** What keeps rows out of the list now; the same object until some of it changes. */
export function useNarrowing(): Narrowing {
  const search = useApp((state) => state.view.search);
  const filters = useApp((state) => state.view.filters);
  const excluded = useApp((state) => state.view.excluded);
  const ranges = useApp((state) => state.view.ranges);
  return useMemo(() => ({ search, filters, excluded, ranges }), [search, filters, excluded, ranges]);
}
