import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, writeView } from '../../src/state/address';
import { facetIds, freshView, noFilters, noNarrowing, noRanges, pageIds, type FacetId, type Filters } from '../../src/state/appState';
import { densities, type GridLayout } from '../../src/state/gridLayout';
import { soundViews } from '../../src/state/savedViews';
import { keyOf } from './rows';

const first: GridLayout = { sorting: [], columnVisibility: { number: true, title: true, score: true, budget: false }, columnSizing: {}, columnPinning: { start: ['number'], end: [] }, columnOrder: [], density: 'normal', groupBy: '' };

describe('an address', () => {
  it('says only what is not as at first', () => {
    expect(writeView({ page: 'triage', narrowing: noNarrowing, layout: first }, first).toString()).toBe('');
    const narrowing = { search: '图 -"神经 网"', filters: { ...noFilters, direction: ['C5', ''] }, excluded: { ...noFilters, tag: ['a&b=c'] }, ranges: { score: { from: 0.2, to: null } } };
    const layout = { ...first, sorting: [{ id: 'score', desc: true }, { id: 'title', desc: false }], columnVisibility: { ...first.columnVisibility, budget: true }, columnSizing: { title: 300 } };
    expect([...writeView({ page: 'rules', narrowing, layout }, first)]).toEqual([
      ['page', 'rules'], ['q', '图 -"神经 网"'], ['direction', 'C5'], ['direction', ''], ['no-tag', 'a&b=c'], ['score', '0.2..'], ['sort', '-score,title'], ['columns', 'number,title,score,budget'],
    ]);
  });

  it('names the session, and the proposal that is open', () => {
    const active = keyOf(3);
    expect(readAddress(`#${writeAddress('s1', { ...freshView, active }, first, first)}`, first)).toMatchObject({ session: 's1', row: null });
    expect(readAddress(writeAddress('s1', { ...freshView, active, detail: true }, first, first), first)).toMatchObject({ session: 's1', row: active });
  });

  it('is read as it was written, whatever stands in it', () => {
    const values = fc.uniqueArray(fc.oneof(fc.constantFrom('', 'C5', '急', 'a&b=c#d%', '张三'), fc.string({ unit: 'grapheme' })), { maxLength: 3 });
    const filters = fc.record(Object.fromEntries(facetIds.map((facet) => [facet, values])) as Record<FacetId, fc.Arbitrary<string[]>>).map((all): Filters => all);
    const bound = fc.option(fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100));
    const layouts = fc.record({
      sorting: fc.uniqueArray(fc.record({ id: fc.constantFrom('number', 'title', 'budget'), desc: fc.boolean() }), { selector: ({ id }) => id }),
      columnVisibility: fc.subarray(Object.keys(first.columnVisibility), { minLength: 1 }).map((shown) => Object.fromEntries(Object.keys(first.columnVisibility).map((id) => [id, shown.includes(id)]))),
      columnSizing: fc.constant({}),
      columnPinning: fc.record({ start: fc.subarray(['number', 'title']), end: fc.constant<string[]>([]) }),
      columnOrder: fc.shuffledSubarray(['number', 'title']), density: fc.constantFrom(...densities), groupBy: fc.constantFrom('', 'title'),
    });
    fc.assert(fc.property(fc.constantFrom(...pageIds), fc.string({ unit: 'grapheme' }), filters, filters, bound, bound, layouts, (page, search, chosen, excluded, from, to, layout) => {
      const narrowing = { search: search.trim(), filters: chosen, excluded, ranges: { score: { from, to } } };
      const written = writeView({ page, narrowing, layout }, first).toString();
      expect(readAddress(written, first) ?? { page: 'triage', narrowing: noNarrowing, layout: first, session: null, row: null }).toEqual({ page, narrowing, layout, session: null, row: null });
    }));
  });

  it.each([
    ['nothing', ''], ['a word', 'grid'], ['parameters of somebody else', 'utm_source=x&a=b'], ['broken escapes', '%E0%A4%A'],
  ])('is none where it holds %s', (_what, text) => {
    expect(readAddress(text, first)).toBeNull();
  });

  it('is read without what makes no sense', () => {
    const read = readAddress('page=nowhere&direction=C5&direction=C5&score=a..b&sort=,-nothing,title,-title&columns=nothing&layout={"columnPinning":7,"x":1}&row=', first);
    expect(read).toMatchObject({ page: 'triage', narrowing: { filters: { ...noFilters, direction: ['C5'] }, ranges: noRanges }, layout: { ...first, sorting: [{ id: 'title', desc: false }] } });
    expect(readAddress('layout={', first)?.layout).toEqual(first);
    expect(readAddress('layout={"columnPinning":{"start":[3],"end":[]}}', first)?.layout).toEqual(first);
    expect(readAddress('score=0.5..', first)?.narrowing.ranges).toEqual({ score: { from: 0.5, to: null } });
    expect(readAddress('score=1', first)?.narrowing.ranges).toEqual(noRanges);
  });
});

it('kept views are taken as far as they are sound', () => {
  expect(soundViews([{ name: '甲', address: 'q=1', more: 1 }, { name: '甲', address: 'q=2' }, { name: ' ', address: '' }, { name: '乙' }, null, 3])).toEqual([{ name: '甲', address: 'q=1' }]);
  expect(soundViews({ name: '甲' })).toEqual([]);
});
