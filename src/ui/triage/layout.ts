import { densities, type Density, type GridLayout } from '../../state/gridLayout';
import { gridColumns } from './columns';
import { firstLayout } from './firstLayout';

/** The height of a row in pixels, its line below included. */
export const rowHeights = { compact: 26, normal: 32, comfortable: 40 } as const satisfies Readonly<Record<Density, number>>;

/** A part of an arrangement that is kept under a name: everything but what the rows are sorted by. */
export type ColumnPreset = Omit<GridLayout, 'sorting'> & { readonly name: string };

const shownOnly = (ids: readonly string[]): Record<string, boolean> => Object.fromEntries(gridColumns.map(({ id }) => [id, ids.includes(id)]));
const pinnedFirst = { start: ['line', 'number', 'title'], end: [] };

const managerColumns = ['line', 'number', 'title', 'best', 'confidence', 'second', 'direction', 'findings', 'decision', 'work', 'tags', 'note', 'subtype', 'applicant'];
const secretaryColumns = ['line', 'number', 'title', 'applicant', 'host', 'panel', 'best', 'subtype', 'decision', 'signed', 'budget', 'codes', 'period', 'partners', 'tags', 'note'];

/** What each of the two who use the page needs side by side: who judges reads reasons, who arranges reads facts. */
export const ownPresets = {
  manager: { columnVisibility: shownOnly(managerColumns), columnSizing: {}, columnPinning: pinnedFirst, columnOrder: managerColumns, density: 'normal', groupBy: '' },
  secretary: { columnVisibility: shownOnly(secretaryColumns), columnSizing: {}, columnPinning: pinnedFirst, columnOrder: secretaryColumns, density: 'compact', groupBy: 'panel' },
} as const satisfies Readonly<Record<string, Omit<ColumnPreset, 'name'>>>;
export const presetIds = ['manager', 'secretary'] as const satisfies readonly (keyof typeof ownPresets)[];

/** A kept layout with what does not make sense put as it is at first. */
export const soundLayout = (kept: GridLayout): GridLayout => ({
  ...kept, columnOrder: textsOf(kept.columnOrder), density: densities.find((one) => one === kept.density) ?? firstLayout.density,
  groupBy: gridColumns.some(({ id, group }) => id === kept.groupBy && group !== undefined) ? kept.groupBy : '',
});

/** Every column's id, in the order of a layout. */
export function orderedIds({ columnOrder }: Pick<GridLayout, 'columnOrder'>): readonly string[] {
  const all = gridColumns.map(({ id }) => id);
  const named = [...new Set(columnOrder)].filter((id) => all.includes(id));
  return [...named, ...all.filter((id) => !named.includes(id))];
}

/**
 * A layout with a column put before or behind another. It is pinned where the other is, so that a drop lands where the
 * person let go.
 */
export function withColumnAt(layout: GridLayout, id: string, target: string, behind: boolean): GridLayout {
  const ids = orderedIds(layout);
  if (id === target || !ids.includes(id) || !ids.includes(target)) return layout;
  const others = ids.filter((one) => one !== id);
  const columnOrder = others.toSpliced(others.indexOf(target) + (behind ? 1 : 0), 0, id);
  const pinned = new Set(layout.columnPinning.start);
  if (pinned.has(target)) pinned.add(id);
  else pinned.delete(id);
  return { ...layout, columnOrder, columnPinning: { start: [...pinned], end: [] } };
}

/** A layout with a shown column moved one shown place to the left (-1) or right (1), within its part. */
export function withColumnMoved(layout: GridLayout, id: string, by: -1 | 1): GridLayout {
  const { columnVisibility, columnPinning: { start } } = layout;
  const part = orderedIds(layout).filter((one) => columnVisibility[one] !== false && start.includes(one) === start.includes(id));
  const target = part[part.indexOf(id) + by];
  return target === undefined ? layout : withColumnAt(layout, id, target, by > 0);
}

/** The presets that a browser kept: those that have the form, each name once. Anything may stand there. */
export function soundPresets(kept: unknown): readonly ColumnPreset[] {
  const found = new Map<string, ColumnPreset>();
  for (const one of Array.isArray(kept) ? (kept as readonly unknown[]) : []) {
    const preset = soundPreset(one);
    if (preset !== null && !found.has(preset.name)) found.set(preset.name, preset);
  }
  return [...found.values()];
}

function soundPreset(kept: unknown): ColumnPreset | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, columnVisibility, columnSizing, columnPinning, columnOrder, density, groupBy } = kept as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name.trim() === '') return null;
  const visible = entriesOf(columnVisibility, (value) => typeof value === 'boolean');
  const sizes = entriesOf(columnSizing, (value) => typeof value === 'number' && value >= 48 && value <= 900);
  const start = typeof columnPinning === 'object' && columnPinning !== null && 'start' in columnPinning ? textsOf(columnPinning.start) : [];
  return {
    name: name.trim(), columnVisibility: { ...firstLayout.columnVisibility, ...(visible as Record<string, boolean>) }, columnSizing: sizes as Record<string, number>,
    columnPinning: { start: [...start], end: [] }, columnOrder: textsOf(columnOrder), density: densities.find((one) => one === density) ?? 'normal',
    groupBy: typeof groupBy === 'string' ? groupBy : '',
  };
}

const knownIds: ReadonlySet<string> = new Set(gridColumns.map(({ id }) => id));
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string' && knownIds.has(one)) : []);
const entriesOf = (value: unknown, sound: (one: unknown) => boolean): Record<string, unknown> =>
  (typeof value !== 'object' || value === null ? {} : Object.fromEntries(Object.entries(value).filter(([id, one]) => knownIds.has(id) && sound(one))));
