import { describe, expect, it } from 'vitest';
import { gridColumns } from '../../src/ui/triage/columns';
import type { GridLayout } from '../../src/state/gridLayout';
import { firstLayout } from '../../src/ui/triage/firstLayout';
import { orderedIds, ownPresets, presetIds, soundLayout, soundPresets, withColumnAt, withColumnMoved } from '../../src/ui/triage/layout';
import { placesOf } from '../../src/ui/triage/places';

const shown = (layout: GridLayout): readonly string[] => placesOf(layout).map(({ column, pinned }) => (pinned ? `${column.id}*` : column.id));
const small: GridLayout = {
  ...firstLayout, columnOrder: ['line', 'number', 'title', 'best', 'panel'],
  columnVisibility: Object.fromEntries(gridColumns.map(({ id }) => [id, ['line', 'number', 'title', 'best', 'panel'].includes(id)])), columnPinning: { start: ['line', 'number'], end: [] },
};

describe('the order of columns', () => {
  it.each<[string, (layout: GridLayout) => GridLayout, readonly string[]]>([
    ['is the layout’s, pinned ones first', (layout) => layout, ['line*', 'number*', 'title', 'best', 'panel']],
    ['changes by a drop before another', (layout) => withColumnAt(layout, 'panel', 'title', false), ['line*', 'number*', 'panel', 'title', 'best']],
    ['changes by a drop behind another', (layout) => withColumnAt(layout, 'title', 'panel', true), ['line*', 'number*', 'best', 'panel', 'title']],
    ['pins what is dropped among pinned ones', (layout) => withColumnAt(layout, 'panel', 'number', false), ['line*', 'panel*', 'number*', 'title', 'best']],
    ['unpins what is dropped among the others', (layout) => withColumnAt(layout, 'line', 'best', true), ['number*', 'title', 'best', 'line', 'panel']],
    ['stays when a column is dropped on itself', (layout) => withColumnAt(layout, 'best', 'best', true), ['line*', 'number*', 'title', 'best', 'panel']],
    ['moves by one', (layout) => withColumnMoved(layout, 'panel', -1), ['line*', 'number*', 'title', 'panel', 'best']],
    ['does not move beyond its part', (layout) => withColumnMoved(withColumnMoved(layout, 'title', -1), 'panel', 1), ['line*', 'number*', 'title', 'best', 'panel']],
  ])('%s', (_name, act, expected) => {
    expect(shown(act(small))).toEqual(expected);
  });

  it('has every column once, whatever stands in a kept one', () => {
    const ids = orderedIds({ columnOrder: ['note', 'gone', 'note'] });
    expect(ids[0]).toBe('note');
    expect(ids.toSorted()).toEqual(gridColumns.map(({ id }) => id).toSorted());
  });
});

describe('presets', () => {
  it.each(presetIds)('%s names columns that there are', (id) => {
    for (const column of ownPresets[id].columnOrder) expect(gridColumns.map((one) => one.id)).toContain(column);
    expect(shown({ ...firstLayout, ...ownPresets[id] }).map((one) => one.replace('*', ''))).toEqual(ownPresets[id].columnOrder);
  });

  it('that a browser kept are taken as far as they are sound', () => {
    const good = { ...ownPresets.secretary, name: '分组' };
    const columnVisibility = { ...firstLayout.columnVisibility, ...good.columnVisibility };
    expect(soundPresets([good, { ...good, density: 'vast', columnOrder: ['gone', 'note', 3], columnSizing: { note: 1e9, title: 300 }, name: '窄' }, { name: ' ' }, null, 'x', good])).toEqual([
      { ...good, columnVisibility }, { ...good, name: '窄', density: 'normal', columnOrder: ['note'], columnSizing: { title: 300 }, columnVisibility },
    ]);
    expect(soundPresets({ a: 1 })).toEqual([]);
  });

  it('a kept layout with what makes no sense is mended', () => {
    expect(soundLayout({ ...firstLayout, density: 'vast' as GridLayout['density'], groupBy: 'line' })).toEqual(firstLayout);
  });
});
