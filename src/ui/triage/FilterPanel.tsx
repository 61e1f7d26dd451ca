import { X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { facetIds, rangeIds, type OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { triageCommands } from './commands';
import { Facet } from './Facet';
import { RangeFacet } from './RangeFacet';
import { useFacetCounts } from './useFacetCounts';
import { useNarrowing } from './useNarrowing';

interface FilterPanelProps {
  readonly session: OpenSession;
  /** Lies over the list, and so over the button that opened it. */
  readonly over: boolean;
  /** How many rows are listed: over the list, what it says itself is covered. */
  readonly listed: number;
}

/** What the rows can be narrowed down by, each value with the number of rows it would leave. Left alone while a person moves over rows. */
export const FilterPanel = memo(function FilterPanel({ session, over, listed }: FilterPanelProps) {
  const t = useWords();
  const narrowing = useNarrowing();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const naming = useMemo(() => ({ call, decisions }), [call, decisions]);
  const counts = useFacetCounts(session, narrowing);
  return (
    <aside id="filters" className={over ? 'filters over' : 'filters'} aria-label={t('page.filters')}>
      {over && <div className="filters-head"><strong>{t('page.rowsOf', { count: t.number(listed), all: t.number(session.rows.length) })}</strong><CommandButton command={{ ...triageCommands.filters, icon: X }} bare tiny look="plain" testId="filters-close" /></div>}
      {facetIds.map((facet) => (
        <Facet key={facet} session={session.id} facet={facet} naming={naming} counts={counts.facets[facet]} chosen={narrowing.filters[facet]} excluded={narrowing.excluded[facet]} />
      ))}
      {rangeIds.map((id) => <RangeFacet key={id} id={id} greatest={counts.most[id]} values={counts.ranges[id]} range={narrowing.ranges[id]} />)}
    </aside>
  );
});
