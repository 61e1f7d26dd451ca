import { startTransition, useEffect, useMemo, useState } from 'react';
import { byFacet, type OpenSession } from '../../state/appState';
import { facetCounts, facetCountSteps, type FacetCounts } from '../../state/facets';
import { inSlices } from '../common/inSlices';

/** So many rows are counted in a few milliseconds. */
const countedAtOnce = 3000;
const noCounts: FacetCounts = { facets: byFacet(() => []), ranges: { score: [] }, most: { score: 0 } };

/** The counts of every facet: at once in an ordinary list; in a long one a little later, the earlier ones standing meanwhile. */
export function useFacetCounts(session: OpenSession, narrowing: Parameters<typeof facetCounts>[1]): FacetCounts {
  const isLong = session.rows.length > countedAtOnce;
  const now = useMemo(() => (isLong ? null : facetCounts(session, narrowing)), [isLong, session, narrowing]);
  const [later, setLater] = useState<{ readonly of: string; readonly counts: FacetCounts }>({ of: '', counts: noCounts });
  useEffect(() => {
    if (!isLong) return undefined;
    return inSlices(facetCountSteps(session, narrowing), (counts) => startTransition(() => setLater({ of: session.id, counts })));
  }, [isLong, session, narrowing]);
  return now ?? (later.of === session.id ? later.counts : noCounts);
}
