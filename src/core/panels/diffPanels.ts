import type { DirectionId, Panel, PanelMove, RowKey } from '../model';
import { say } from '../words';
import { compareKeys } from './atoms';

/** What a proposal brings to its move. */
export interface Mover {
  readonly key: RowKey;
  /** The panel it is on now; null for none. */
  readonly panel: string | null;
  readonly direction: DirectionId | null;
}

/**
 * Which proposals a proposed set of panels would move, and why: shown before it is applied. Panels are matched by name,
 * since that is what is kept with a proposal.
 */
export function diffPanels(movers: readonly Mover[], panels: readonly Panel[], together: readonly (readonly RowKey[])[]): readonly PanelMove[] {
  const panelOf = new Map(panels.flatMap((panel) => panel.rows.map((row) => [row, panel] as const)));
  const withOthers = new Set(together.filter((group) => group.length > 1).flat());
  const homes = new Map<DirectionId, number>();
  for (const { directions } of panels) for (const id of directions) homes.set(id, (homes.get(id) ?? 0) + 1);
  return movers
    .flatMap(({ key, panel: from, direction }): PanelMove[] => {
      const to = panelOf.get(key);
      if (to === undefined || to.name === from) return [];
      return [{ row: key, from, to: to.name, why: say(whyOf(to, direction, withOthers.has(key), homes), { panel: to.name }) }];
    })
    .toSorted((one, other) => compareKeys(one.row, other.row));
}

function whyOf({ directions }: Panel, direction: DirectionId | null, isTied: boolean, homes: ReadonlyMap<DirectionId, number>) {
  if (direction === null) return 'panel.why.text';
  if (isTied && !directions.includes(direction)) return 'panel.why.together';
  if ((homes.get(direction) ?? 0) > 1) return 'panel.why.split';
  return directions.length > 1 ? 'panel.why.merged' : 'panel.why.direction';
}
