import { X } from 'lucide-react';
import { memo } from 'react';
import { facetIds, noRanges, rangeIds, type Narrowing, type Range } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords, type Words } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { triageCommands } from './commands';
import { facetValueName, facetWords } from './facetNames';
import { rangeWords } from './RangeFacet';

/** What keeps rows out of the list, each to be taken away, and all at once. */
export const FilterChips = memo(function FilterChips({ narrowing: { search, filters, excluded, ranges } }: { readonly narrowing: Narrowing }) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const named = facetIds.flatMap((facet) => {
    const nameOf = (value: string): string => `${t(facetWords[facet])} ${facetValueName(facet, value, { call, decisions }, t)}`;
    return [
      ...filters[facet].map((value) => ({ key: `${facet}:${value}`, name: nameOf(value), isOut: false, take: () => actions.toggleFilter(facet, value) })),
      ...excluded[facet].map((value) => ({ key: `-${facet}:${value}`, name: t('grid.excludedValue', { value: nameOf(value) }), isOut: true, take: () => actions.toggleExcluded(facet, value) })),
    ];
  });
  const bounded = rangeIds.filter((id) => ranges[id].from !== null || ranges[id].to !== null)
    .map((id) => ({ key: id, name: rangeText(t, t(rangeWords[id]), ranges[id]), isOut: false, take: () => actions.setRange(id, noRanges[id]) }));
  const searched = search.trim() === '' ? [] : [{ key: 'search', name: t('grid.searchChip', { search: search.trim() }), isOut: false, take: () => actions.setSearch('') }];
  const chips = [...searched, ...named, ...bounded];
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips" role="group" aria-label={t('grid.chips')} data-testid="chips">
      {chips.map(({ key, name, isOut, take }) => (
        <span key={key} className={isOut ? 'chip out' : 'chip'}>
          <span className="clip" title={name}>{name}</span>
          <Action tiny bare look="plain" icon={X} label={t('page.removeFilter', { filter: name })} onPress={take} />
        </span>
      ))}
      <CommandButton command={triageCommands.clearFilters} tiny look="plain" testId="clear-filters" />
    </div>
  );
});

function rangeText(t: Words, name: string, { from, to }: Range): string {
  if (from === null) return t('grid.rangeTo', { name, to: t.points(to ?? 0) });
  return to === null ? t('grid.rangeFrom', { name, from: t.points(from) }) : t('grid.rangeBetween', { name, from: t.points(from), to: t.points(to) });
}
