import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Columns3, Eye, EyeOff, FoldHorizontal, Group, Pin, PinOff, Rows3, Ungroup, UnfoldHorizontal, X } from 'lucide-react';
import { say } from '../../core/words';
import type { AppState } from '../../state/appState';
import { densities, type GridLayout, type LayoutPart } from '../../state/gridLayout';
import type { Command } from '../commands/command';
import { gridColumns, type GridColumn } from './columns';
import { ownPresets, presetIds, withColumnMoved } from './layout';

/** How far apart the rows stand, and the columns of the manager and of the secretary. */
export const layoutCommands: readonly Command[] = [
  ...densities.map((density): Command => ({
    word: say('commands.density', { density: say(`grid.density.${density}`) }), icon: Rows3, place: 'triage', applies: ({ layout }) => layout.density !== density, run: ({ actions }) => actions.arrange({ density }),
  })),
  ...presetIds.map((id): Command => ({ word: say('commands.preset', { preset: say(`grid.preset.${id}`) }), icon: Columns3, place: 'triage', run: ({ actions }) => actions.arrange(ownPresets[id]) })),
];

const widthStep = 48;
export const [leastWidth, mostWidth] = [48, 900];

/** What the menu at a column's head does, and the grip beside it, for every column by name: too many to be listed before something was typed. */
export const columnCommands = (state: AppState): readonly Command[] => gridColumns.flatMap((column) => commandsOf(column, state.layout));

function commandsOf({ id, word, size, group }: GridColumn, layout: GridLayout): readonly Command[] {
  const column = say(word);
  const isShown = layout.columnVisibility[id] !== false;
  const isPinned = layout.columnPinning.start.includes(id);
  const command = (said: Command['word'], icon: NonNullable<Command['icon']>, change: (now: GridLayout) => LayoutPart): Command => ({ word: said, icon, place: 'triage', run: ({ actions }) => actions.arrange(change) });
  const sorted = (desc: boolean) => (): LayoutPart => ({ sorting: [{ id, desc }] });
  const wider = (by: number) => ({ columnSizing }: GridLayout): LayoutPart => ({ columnSizing: { ...columnSizing, [id]: Math.max(leastWidth, Math.min(mostWidth, (columnSizing[id] ?? size) + by)) } });
  const visible = (on: boolean) => ({ columnVisibility }: GridLayout): LayoutPart => ({ columnVisibility: { ...columnVisibility, [id]: on } });
  const pinned = ({ columnPinning: { start } }: GridLayout): LayoutPart => ({ columnPinning: { start: isPinned ? start.filter((one) => one !== id) : [...start, id], end: [] } });
  const { sorting } = layout;
  const isSorted = sorting.some((one) => one.id === id);
  const then = (desc: boolean) => (now: GridLayout): LayoutPart => ({ sorting: [...now.sorting.filter((one) => one.id !== id), { id, desc }] });
  const further = sorting.some((one) => one.id !== id) ? [command(say('commands.thenUp', { column }), ArrowUp, then(false)), command(say('commands.thenDown', { column }), ArrowDown, then(true))] : [];
  const unsorted = isSorted ? [command(say('commands.unsort', { column }), X, (now) => ({ sorting: now.sorting.filter((one) => one.id !== id) }))] : [];
  const sorts = [command(say('commands.sortUp', { column }), ArrowUp, sorted(false)), command(say('commands.sortDown', { column }), ArrowDown, sorted(true)), ...further, ...unsorted];
  const groups = group === undefined ? []
    : [layout.groupBy === id ? command(say('commands.ungroup', { column }), Ungroup, () => ({ groupBy: '' })) : command(say('commands.groupBy', { column }), Group, () => ({ groupBy: id }))];
  if (!isShown) return [...sorts, ...groups, command(say('commands.showColumn', { column }), Eye, visible(true))];
  return [
    ...sorts, ...groups, command(say('commands.hideColumn', { column }), EyeOff, visible(false)),
    command(say(isPinned ? 'commands.unpinColumn' : 'commands.pinColumn', { column }), isPinned ? PinOff : Pin, pinned),
    command(say('commands.columnLeft', { column }), ArrowLeft, (now) => withColumnMoved(now, id, -1)), command(say('commands.columnRight', { column }), ArrowRight, (now) => withColumnMoved(now, id, 1)),
    command(say('commands.widerColumn', { column }), UnfoldHorizontal, wider(widthStep)), command(say('commands.narrowerColumn', { column }), FoldHorizontal, wider(-widthStep)),
  ];
}
