import { facetIds, noRanges, rangeIds, type Narrowing, type Range, type RangeId } from '../../state/appState';
import type { App } from '../../state/app';
import type { WordKey } from '../../core/words';
import type { Words } from '../common/app';
import { facetValueName, facetWords, type FacetContext } from './facetNames';

export const rangeWords: Readonly<Record<RangeId, WordKey>> = { score: 'page.score' };

/** One thing that keeps rows out of the list. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  /** Keeps out what has it, instead of what has it not. */
  readonly isOut: boolean;
  /** Takes it away. */
  take(actions: App['actions']): void;
}

/** What keeps rows out of the list, each by itself: the search, values of facets, ranges. */
export function chipsOf({ search, filters, excluded, ranges }: Narrowing, naming: FacetContext, t: Words): readonly Chip[] {
  const searched: readonly Chip[] = search.trim() === '' ? [] : [{ key: 'search', name: t('grid.searchChip', { search: search.trim() }), isOut: false, take: (actions) => actions.setSearch('') }];
  const named = facetIds.flatMap((facet): readonly Chip[] => {
    const nameOf = (value: string): string => `${t(facetWords[facet])} ${facetValueName(facet, value, naming, t)}`;
    return [
      ...filters[facet].map((value): Chip => ({ key: `${facet}:${value}`, name: nameOf(value), isOut: false, take: (actions) => actions.toggleFilter(facet, value) })),
      ...excluded[facet].map((value): Chip => ({ key: `-${facet}:${value}`, name: t('grid.excludedValue', { value: nameOf(value) }), isOut: true, take: (actions) => actions.toggleExcluded(facet, value) })),
    ];
  });
  const bounded = rangeIds.filter((id) => ranges[id].from !== null || ranges[id].to !== null)
    .map((id): Chip => ({ key: id, name: rangeText(t, t(rangeWords[id]), ranges[id]), isOut: false, take: (actions) => actions.setRange(id, noRanges[id]) }));
  return [...searched, ...named, ...bounded];
}

function rangeText(t: Words, name: string, { from, to }: Range): string {
  if (from === null) return t('grid.rangeTo', { name, to: t.points(to ?? 0) });
  return to === null ? t('grid.rangeFrom', { name, from: t.points(from) }) : t('grid.rangeBetween', { name, from: t.points(from), to: t.points(to) });
}
