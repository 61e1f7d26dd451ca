import type { DirectionId, RowKey, SessionState } from '../model';
import { compareText } from './order';

/**
 * The directions that people confirmed, by row, walked in the order of row keys: two replicas with one log
 * then compute the same scores to the last bit.
 */
export function confirmedDirections(state: SessionState): ReadonlyMap<RowKey, DirectionId> {
  const labels: [RowKey, DirectionId][] = [];
  for (const [row, { direction }] of state.judgements) if (direction !== null) labels.push([row, direction]);
  return new Map(labels.toSorted(([a], [b]) => compareText(a, b)));
}
