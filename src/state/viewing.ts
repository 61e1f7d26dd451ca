import type { StoreApi } from 'zustand/vanilla';
import type { Language, RowKey } from '../core/model';
import { say, type WordKey } from '../core/words';
import { facetIds, freshView, noFilters, noNarrowing, type AppState, type DialogName, type FacetId, type Filters, type PageId, type Range, type RangeId, type View } from './appState';
import { tell } from './context';
import type { PageLooks } from './pageLooks';
import type { Preferences } from './preferences';
import type { Theme } from './theme';

/** How many names are kept to choose from. */
const namesKept = 20;

/** The names, each once, without blanks. */
export const namedOnce = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '').slice(0, namesKept);

const without = (filters: Filters, facet: FacetId, value: string): Filters =>
  (filters[facet].includes(value) ? { ...filters, [facet]: filters[facet].filter((other) => other !== value) } : filters);
const toggled = (filters: Filters, facet: FacetId, value: string): Filters =>
  (filters[facet].includes(value) ? without(filters, facet, value) : { ...filters, [facet]: [...filters[facet], value] });

/** Where the active row stood, once it has left the list: whoever judges under a filter goes on from there. */
function lostAt({ active, lostAt: before, shown }: View, rows: readonly RowKey[]): number | null {
  if (active === null || rows.includes(active)) return null;
  const at = shown?.rows.indexOf(active) ?? -1;
  return at < 0 ? before : at;
}

/** What a person looks at: nothing here is part of the session's log. */
export function viewActions(store: StoreApi<AppState>, preferences: Pick<Preferences, 'keepLanguage' | 'keepTheme' | 'keepActors' | 'keepOnward' | 'sessionNames' | 'keepSessionNames'>) {
  const change = (part: Partial<View>): void => store.setState(({ view }) => ({ view: { ...view, ...part } }));

  return {
    setSearch: (search: string) => change({ search }),
    /** Adds a value to a facet's filter or takes it out. */
    toggleFilter: (facet: FacetId, value: string) =>
      store.setState(({ view }) => ({ view: { ...view, filters: toggled(view.filters, facet, value), excluded: without(view.excluded, facet, value) } })),
    /** Keeps rows with a value out, or lets them in again. */
    toggleExcluded: (facet: FacetId, value: string) =>
      store.setState(({ view }) => ({ view: { ...view, excluded: toggled(view.excluded, facet, value), filters: without(view.filters, facet, value) } })),
    setRange: (id: RangeId, range: Range) => store.setState(({ view }) => ({ view: { ...view, ranges: { ...view.ranges, [id]: range } } })),
    clearFilter: (facet: FacetId) => store.setState(({ view }) => ({ view: { ...view, filters: { ...view.filters, [facet]: [] }, excluded: { ...view.excluded, [facet]: [] } } })),
    /** Shows exactly the rows that have a value in a facet, on the page of rows. */
    showOnly: (facet: FacetId, value: string) => change({ page: 'triage', ...noNarrowing, filters: { ...noFilters, [facet]: [value] }, selected: new Set() }),
    /** Shows exactly the rows that pass these filters, on the page of rows. */
    showWhere: (filters: Partial<Filters>) => change({ page: 'triage', ...noNarrowing, filters: { ...noFilters, ...filters }, selected: new Set() }),
    /** Shows one row with its detail on the page of rows, whatever was filtered. */
    showRow: (row: RowKey) => change({ page: 'triage', ...noNarrowing, active: row, begun: true, detail: true }),
    clearFilters: () => change(noNarrowing),
    setActive: (active: RowKey | null) => change({ active, begun: true, lostAt: null }),
    /** The top of the list as it will be sorted becomes the active row. */
    startAtTop: () => change({ active: null, begun: false }),
    /** Shows another page of the session; search, filters and selection stay. */
    openPage: (page: PageId) => change({ page }),
    /** Tells what a choice of a rule would change, before it is made; null: it is not asked any more. */
    askRule: (ruleAsked: View['ruleAsked']) => change({ ruleAsked }),
    /** Makes exactly these rows the selection. */
    select: (rows: Iterable<RowKey>) => change({ selected: new Set(rows) }),
    toggleSelected: (row: RowKey) =>
      store.setState(({ view }) => {
        const selected = new Set(view.selected);
        if (!selected.delete(row)) selected.add(row);
        return { view: { ...view, selected } };
      }),
    /** Tells what the grid shows, so that it can be exported as it stands. */
    showOrder: (shown: NonNullable<View['shown']>) =>
      store.setState(({ view }) => ({ view: { ...view, shown, lostAt: lostAt(view, shown.rows) } })),
    /** Closes groups of the list, or opens them: the given ones, or all. */
    closeGroups: (close: boolean, values?: readonly string[]) =>
      store.setState(({ view }) => {
        const named = values ?? view.shown?.groups?.map(({ value }) => value) ?? [];
        const others = [...view.closed].filter((value) => !named.includes(value));
        return { view: { ...view, closed: new Set(close ? [...others, ...named] : others) } };
      }),
    /** Folds facets, or unfolds them: the given ones, or all. */
    foldFacets: (fold: boolean, facets: readonly FacetId[] = facetIds) =>
      store.setState(({ view }) => {
        const others = [...view.folded].filter((facet) => !facets.includes(facet));
        return { view: { ...view, folded: new Set(fold ? [...others, ...facets] : others) } };
      }),
    /** Looks at something else besides the list of proposals. */
    look: (part: Partial<PageLooks>) => store.setState(({ view }) => ({ view: { ...view, looks: { ...view.looks, ...part } } })),
    showDetail: (detail: boolean) => change({ detail }),
    showFilterPanel: (part: Partial<View['filterPanel']>) => store.setState(({ view }) => ({ view: { ...view, filterPanel: { ...view.filterPanel, ...part } } })),
    resetView: () => store.setState({ view: freshView }),
    /** Says that rows were copied. */
    tellCopied: (count: number) => tell(store, say('grid.copied', { count })),
    say: (key: WordKey) => tell(store, say(key)),
    openDialog: (dialog: DialogName | null) => store.setState({ dialog }),
    dismissNotice: () => store.setState({ notice: null }),
    setLanguage(language: Language): void {
      store.setState({ language });
      preferences.keepLanguage(language);
    },
    setTheme(theme: Theme): void {
      store.setState({ theme });
      preferences.keepTheme(theme);
    },
    setOnward(onward: boolean): void {
      store.setState({ onward });
      preferences.keepOnward(onward);
    },
    /** Calls a session by a name on this machine; blank: by its files again. */
    nameSession(id: string, written: string): void {
      // Another tab may have named others meanwhile.
      const sessionNames = new Map(preferences.sessionNames());
      if (written.trim() === '') sessionNames.delete(id);
      else sessionNames.set(id, written.trim());
      store.setState({ sessionNames });
      preferences.keepSessionNames(sessionNames);
    },
    /** Says who works here from now on; what was done before keeps its name. Blank: nobody in particular. */
    setActor(written: string): void {
      const actor = written.trim();
      const actors = namedOnce([actor, ...store.getState().actors]);
      store.setState({ actor, actors });
      preferences.keepActors(actor, actors);
    },
  };
}
