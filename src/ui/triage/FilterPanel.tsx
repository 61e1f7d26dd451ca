import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { facetCounts } from '../../state/facets';
import { facetIds, type FacetId, type OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { facetOrder, facetValueName, facetWords } from './facetNames';

/** What the rows can be narrowed down by, each value with the number of rows it would leave. */
export function FilterPanel({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const search = useApp((state) => state.view.search);
  const filters = useApp((state) => state.view.filters);
  const counts = useMemo(() => facetCounts(session, { search, filters }), [session, search, filters]);
  return (
    <aside className="filters" aria-label={t('page.filters')}>
      {facetIds.map((facet) => <Facet key={facet} facet={facet} counts={counts[facet]} chosen={filters[facet]} />)}
    </aside>
  );
}

interface FacetProps {
  readonly facet: FacetId;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
}

function Facet({ facet, counts, chosen }: FacetProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const ordered = useMemo(() => [...counts].sort(facetOrder(facet, call)), [counts, facet, call]);
  // A facet in which all rows are alike (no tags yet) tells nothing.
  if (ordered.length < 2 && chosen.length === 0) return null;
  return (
    <section className="facet">
      <div className="facet-head">
        <h2>{t(facetWords[facet])}</h2>
        {chosen.length > 0 && <Action tiny look="plain" label={t('page.clear')} onPress={() => actions.clearFilter(facet)} />}
      </div>
      <ul>
        {ordered.map(({ value, count }) => {
          const name = facetValueName(facet, value, call, t);
          return (
            <li key={value}>
              <ToggleButton className="facet-value" isSelected={chosen.includes(value)} onChange={() => actions.toggleFilter(facet, value)} data-facet={facet} data-value={value}>
                {({ isSelected }) => (
                  <>
                    <span className="box" aria-hidden>{isSelected && <Check size={11} strokeWidth={3} />}</span>
                    <span className="what clip" title={name}>{name}</span>
                    <span className="count">{t.number(count)}</span>
                  </>
                )}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
