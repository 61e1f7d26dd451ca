import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { Button, ToggleButtonGroup, type Key } from 'react-aria-components';
import type { FacetId } from '../../state/appState';
import type { FacetCount } from '../../state/facets';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { FacetValue } from './FacetValue';
import { facetOrder, facetValueName, facetWords, type FacetContext } from './facetNames';
import { fitsName } from './fitsName';

interface FacetProps {
  readonly session: string;
  readonly facet: FacetId;
  readonly naming: FacetContext;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

/** So many values of a facet are shown before a person asks for the rest. */
const valuesAtFirst = 20;
/** From so many values on, a facet has a box to find one by. */
const valuesToFind = 12;

/** The values of one facet: a click chooses, a minus keeps out. */
export const Facet = memo(function Facet({ session, facet, naming, counts, chosen, excluded }: FacetProps) {
  const t = useWords();
  const actions = useActions();
  const [unfolded, setUnfolded] = useState(false);
  const open = useApp(({ view }) => !view.folded.has(facet));
  const [typed, setTyped] = useState('');
  const named = useMemo(
    () => [...counts].sort(facetOrder(facet, naming)).map((one) => ({ ...one, name: facetValueName(facet, one.value, naming, t) })),
    [counts, facet, naming, t],
  );
  const inUse = chosen.length + excluded.length > 0;
  // A facet in which all rows are alike (no tags yet) tells nothing; one that has told something keeps its place.
  const told = useRef('');
  if (named.length > 1 || inUse) told.current = session;
  if (told.current !== session) return null;
  const isUsed = (value: string): boolean => chosen.includes(value) || excluded.includes(value);
  const fitting = typed === '' ? named : named.filter(({ name, value }) => isUsed(value) || fitsName(name, typed));
  const folded = !unfolded && fitting.length > valuesAtFirst + 1;
  const shown = folded ? fitting.filter(({ value }, index) => index < valuesAtFirst || isUsed(value)) : fitting;
  const name = t(facetWords[facet]);
  const choose = (keys: ReadonlySet<Key>): void => {
    for (const { value } of shown) if (keys.has(keyOf(value)) !== chosen.includes(value)) actions.toggleFilter(facet, value);
  };
  return (
    <section className="facet" data-narrows={facet}>
      <div className="facet-head">
        <h2><Button className="facet-fold" aria-expanded={open} onPress={() => actions.foldFacets(open, [facet])}>{open ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}{name}</Button></h2>
        {inUse && <Action tiny look="plain" label={t('page.clear')} onPress={() => actions.clearFilter(facet)} />}
      </div>
      {open && named.length >= valuesToFind && (
        <input
          className="input facet-find" type="text" aria-label={t('grid.findValue', { facet: name })} placeholder={t('grid.findValue', { facet: name })} data-testid={`find-${facet}`}
          value={typed} onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {/* One stop of the Tab key a facet; arrows walk through its values. */}
      {open && <ToggleButtonGroup className="facet-values" aria-label={name} orientation="vertical" selectionMode="multiple" selectedKeys={chosen.map(keyOf)} onSelectionChange={choose}>
        {shown.map((one) => (
          <FacetValue key={one.value} id={keyOf(one.value)} facet={facet} {...one} excluded={excluded.includes(one.value)} onExclude={() => actions.toggleExcluded(facet, one.value)} />
        ))}
      </ToggleButtonGroup>}
      {open && shown.length === 0 && typed !== '' && <p className="muted small" role="status">{t('grid.noSuchValue')}</p>}
      {open && (folded || (unfolded && fitting.length > valuesAtFirst + 1)) && (
        <Action tiny look="plain" label={folded ? t('grid.moreValues', { count: t.number(fitting.length - shown.length) }) : t('grid.fewerValues')} onPress={() => setUnfolded(folded)} />
      )}
    </section>
  );
});

/** The group wants a key that says something; "has none" is the empty text. */
const keyOf = (value: string): string => `v:${value}`;
