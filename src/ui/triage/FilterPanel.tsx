import { Check, ChevronDown, ChevronRight, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';
import { facetCounts } from '../../state/facets';
import { facetIds, type FacetId, type OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { triageCommands } from './commands';
import { facetOrder, facetValueName, facetWords } from './facetNames';

interface FilterPanelProps {
  readonly session: OpenSession;
  /** Lies over the list, and so over the button that opened it. */
  readonly over: boolean;
}

/** What the rows can be narrowed down by, each value with the number of rows it would leave. */
export function FilterPanel({ session, over }: FilterPanelProps) {
  const t = useWords();
  const search = useApp((state) => state.view.search);
  const filters = useApp((state) => state.view.filters);
  const counts = useMemo(() => facetCounts(session, { search, filters }), [session, search, filters]);
  return (
    <aside id="filters" className={over ? 'filters over' : 'filters'} aria-label={t('page.filters')}>
      {over && <div className="filters-close"><CommandButton command={{ ...triageCommands.filters, icon: X }} bare tiny look="plain" testId="filters-close" /></div>}
      {facetIds.map((facet) => <Facet key={facet} session={session.id} facet={facet} counts={counts[facet]} chosen={filters[facet]} />)}
    </aside>
  );
}

interface FacetProps {
  readonly session: string;
  readonly facet: FacetId;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
}

/** So many values of a facet are shown before a person asks for the rest. */
const valuesAtFirst = 20;
/** Facets that are folded until a person opens them: long lists, and what is asked less often. */
const closedAtFirst: ReadonlySet<FacetId> = new Set(['declared', 'second', 'host']);

function Facet({ session, facet, counts, chosen }: FacetProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const [unfolded, setUnfolded] = useState(false);
  const [open, setOpen] = useState(!closedAtFirst.has(facet));
  const ordered = useMemo(() => [...counts].sort(facetOrder(facet, call)), [counts, facet, call]);
  // A facet in which all rows are alike (no tags yet) tells nothing; one that has told something keeps its place.
  const told = useRef('');
  if (ordered.length > 1 || chosen.length > 0) told.current = session;
  if (told.current !== session) return null;
  const folded = !unfolded && ordered.length > valuesAtFirst + 1;
  const shown = folded ? ordered.filter(({ value }, index) => index < valuesAtFirst || chosen.includes(value)) : ordered;
  const choose = (keys: ReadonlySet<Key>): void => {
    for (const { value } of shown) if (keys.has(keyOf(value)) !== chosen.includes(value)) actions.toggleFilter(facet, value);
  };
  return (
    <section className="facet">
      <div className="facet-head">
        <h2><Button className="facet-fold" aria-expanded={open} onPress={() => setOpen(!open)}>{open ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}{t(facetWords[facet])}</Button></h2>
        {chosen.length > 0 && <Action tiny look="plain" label={t('page.clear')} onPress={() => actions.clearFilter(facet)} />}
      </div>
      {/* One stop of the Tab key a facet; arrows walk through its values. */}
      {open && <ToggleButtonGroup className="facet-values" aria-label={t(facetWords[facet])} orientation="vertical" selectionMode="multiple" selectedKeys={chosen.map(keyOf)} onSelectionChange={choose}>
        {shown.map(({ value, count }) => {
          const name = facetValueName(facet, value, call, t);
          return (
            <ToggleButton key={value} id={keyOf(value)} className="facet-value" data-facet={facet} data-value={value}>
              {({ isSelected }) => (
                <>
                  <span className="box" aria-hidden>{isSelected && <Check size={11} strokeWidth={3} />}</span>
                  <span className="what clip" title={name}>{name}</span>
                  <span className="count">{t.number(count)}</span>
                </>
              )}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>}
      {open && (folded || unfolded) && (
        <Action tiny look="plain" label={folded ? t('grid.moreValues', { count: t.number(ordered.length - shown.length) }) : t('grid.fewerValues')} onPress={() => setUnfolded(folded)} />
      )}
    </section>
  );
}

/** The group wants a key that says something; "has none" is the empty text. */
const keyOf = (value: string): string => `v:${value}`;
