import { facetIds, noNarrowing, noRanges, pageIds, rangeIds, type FacetId, type Filters, type Narrowing, type PageId, type Range, type Ranges, type View } from './appState';
import type { GridLayout } from './gridLayout';

/** What a person looks at, as an address says it. */
export interface AddressedView {
  readonly page: PageId;
  readonly narrowing: Narrowing;
  /** The arrangement, as far as it is part of the view: widths are not. */
  readonly layout: GridLayout;
}

/** An address as it was read. */
export interface Address extends AddressedView {
  /** The session that it was written in; null where it says none. */
  readonly session: string | null;
  /** The key of the proposal that was open. */
  readonly row: string | null;
}

const excludedKey = (facet: FacetId): string => `no-${facet}`;
/** Parts of the arrangement that have a form of their own here, or that belong to the screen and not to the view. */
const ownForm: ReadonlySet<string> = new Set(['sorting', 'columnVisibility', 'columnSizing']);

const sameForm = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A view as the parameters of an address: what is as at first is left out. */
export function writeView({ page, narrowing: { search, filters, excluded, ranges }, layout }: AddressedView, first: GridLayout): URLSearchParams {
  const written = new URLSearchParams();
  if (page !== 'triage') written.set('page', page);
  if (search.trim() !== '') written.set('q', search.trim());
  for (const facet of facetIds) {
    for (const value of filters[facet]) written.append(facet, value);
    for (const value of excluded[facet]) written.append(excludedKey(facet), value);
  }
  for (const id of rangeIds) if (ranges[id].from !== null || ranges[id].to !== null) written.set(id, `${ranges[id].from ?? ''}..${ranges[id].to ?? ''}`);
  if (layout.sorting.length > 0) written.set('sort', layout.sorting.map(({ id, desc }) => (desc ? `-${id}` : id)).join());
  const shown = Object.keys(first.columnVisibility).filter((id) => layout.columnVisibility[id] !== false);
  if (!sameForm(shown, shownAtFirst(first))) written.set('columns', shown.join());
  const rest = Object.entries(layout).filter(([part, value]) => !ownForm.has(part) && !sameForm(value, Object.entries(first).find(([name]) => name === part)?.[1]));
  if (rest.length > 0) written.set('layout', JSON.stringify(Object.fromEntries(rest)));
  return written;
}

const shownAtFirst = ({ columnVisibility }: GridLayout): readonly string[] => Object.keys(columnVisibility).filter((id) => columnVisibility[id] !== false);

/** The whole address: the view, the session, and the proposal that is open. */
export function writeAddress(session: string, view: View, layout: GridLayout, first: GridLayout): string {
  const written = writeView({ page: view.page, narrowing: view, layout }, first);
  const address = new URLSearchParams([['session', session], ...written]);
  if (view.detail && view.active !== null) address.set('row', view.active);
  return address.toString();
}

/** The session that an address names, before anything else of it is read; null where it names none. */
export const sessionNamed = (text: string): string | null => new URLSearchParams(text.replace(/^#/, '')).get('session');

/** Reads what writeAddress or writeView wrote. What makes no sense is passed over; null where nothing is left. `first`: the arrangement at first, whose columns are all there are. */
export function readAddress(text: string, first: GridLayout): Address | null {
  const read = new URLSearchParams(text.replace(/^#/, ''));
  const known = new Set<string>(['session', 'page', 'q', 'sort', 'columns', 'layout', 'row', ...rangeIds, ...facetIds, ...facetIds.map(excludedKey)]);
  if (![...read.keys()].some((key) => known.has(key))) return null;
  const valuesOf = (keyOf: (facet: FacetId) => string): Filters =>
    ({ ...noNarrowing.filters, ...Object.fromEntries(facetIds.map((facet) => [facet, [...new Set(read.getAll(keyOf(facet)))]])) });
  return {
    session: sessionNamed(text), row: read.get('row'),
    page: pageIds.find((one) => one === read.get('page')) ?? 'triage',
    narrowing: {
      search: read.get('q') ?? '', filters: valuesOf((facet) => facet), excluded: valuesOf(excludedKey),
      ranges: { ...noRanges, ...Object.fromEntries(rangeIds.map((id) => [id, rangeIn(read.get(id))])) } as Ranges,
    },
    layout: { ...first, ...restOf(read.get('layout'), first), sorting: sortingIn(read.get('sort'), first), columnVisibility: columnsIn(read.get('columns'), first) },
  };
}

function rangeIn(text: string | null): Range {
  const [, from = '', to = ''] = /^(-?[\d.]*)\.\.(-?[\d.]*)$/.exec(text ?? '') ?? [];
  const bound = (written: string): number | null => (written === '' || !Number.isFinite(Number(written)) ? null : Number(written));
  return { from: bound(from), to: bound(to) };
}

const sortingIn = (text: string | null, { columnVisibility }: GridLayout): GridLayout['sorting'] =>
  (text ?? '').split(',').map((one) => ({ id: one.replace(/^-/, ''), desc: one.startsWith('-') })).filter(({ id }, at, all) => Object.hasOwn(columnVisibility, id) && all.findIndex((other) => other.id === id) === at);

function columnsIn(text: string | null, { columnVisibility }: GridLayout): GridLayout['columnVisibility'] {
  const asked = text?.split(',').filter((id) => Object.hasOwn(columnVisibility, id)) ?? [];
  return asked.length === 0 ? columnVisibility : Object.fromEntries(Object.keys(columnVisibility).map((id) => [id, asked.includes(id)]));
}

/** Further parts of the arrangement that have the form of those at first. */
function restOf(text: string | null, first: GridLayout): Partial<GridLayout> {
  try {
    const parts: unknown = JSON.parse(text ?? '{}');
    if (typeof parts !== 'object' || parts === null) return {};
    return Object.fromEntries(Object.entries(parts).filter(([part, value]) => !ownForm.has(part) && Object.entries(first).some(([name, own]) => name === part && likeIn(own, value))));
  } catch {
    return {};
  }
}

/** Whether a part has the form of the one at first: lists of texts stay lists of texts. */
function likeIn(own: unknown, value: unknown): boolean {
  if (Array.isArray(own)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof own !== 'object' || own === null) return typeof own === typeof value;
  return typeof value === 'object' && value !== null && Object.entries(own).every(([name, part]) => Object.entries(value).some(([other, its]) => other === name && likeIn(part, its)));
}
