import type { AffinityContribution, Alternate, Assignment, ExpertKey, RowKey } from '../model';
import type { Encoded } from './encode';
import { loadsOf, type Seats } from './instance';
import { sizeOf } from './packages';

/** What brings an affinity; undefined where affinities came as numbers. */
export type Reasons = ((proposal: RowKey, expert: ExpertKey) => readonly AffinityContribution[]) | undefined;

/** Reasons kept of each place. */
const namedReasons = 3;
const namedAlternates = 2;

/** Numbers → the places of a plan, by the proposals' ids, then by falling affinity. */
export function decode(encoded: Encoded, seats: Seats, reasonsOf: Reasons): readonly Assignment[] {
  const { proposals, experts, scores, fixed, locked, instance } = encoded;
  const loads = loadsOf(experts.length, seats);
  const room = instance.most.map((most, expert) => most - (loads[expert] as number));
  return seats.flatMap((own, row) => {
    const proposal = proposals[row]?.key;
    if (proposal === undefined) return [];
    const score = (expert: number): number => scores[row * experts.length + expert] as number;
    return own.toSorted((one, other) => score(other) - score(one) || one - other).flatMap((at): Assignment[] => {
      const expert = experts[at]?.key;
      if (expert === undefined) return [];
      const origin = locked[row]?.includes(at) === true ? 'locked' : fixed[row]?.includes(at) === true ? 'pinned' : 'chosen';
      const reasons = reasonsOf?.(proposal, expert).slice(0, namedReasons) ?? [];
      return [{ proposal, expert, affinity: score(at), origin, reasons, alternates: alternatesOf(encoded, own, row, at, room) }];
    });
  });
}

/** Who could sit in the place of one expert, the others staying: allowed, with room for all of a package, of no institution that is in already. */
function alternatesOf({ experts, scores, bars, instance }: Encoded, own: readonly number[], row: number, leaving: number, room: Int32Array): readonly Alternate[] {
  const { group } = instance;
  const first = row * experts.length;
  const size = sizeOf(instance, row);
  const taken = new Set(own.filter((expert) => expert !== leaving).map((expert) => group[expert]));
  const best: Alternate[] = [];
  for (const [at, { key }] of experts.entries()) {
    const affinity = scores[first + at] as number;
    if (best.length === namedAlternates && affinity <= (best[namedAlternates - 1]?.affinity ?? 0)) continue;
    if ((room[at] as number) < size || bars[first + at] !== 0 || taken.has(group[at]) || own.includes(at)) continue;
    const place = best.findIndex((one) => one.affinity < affinity);
    best.splice(place < 0 ? best.length : place, 0, { expert: key, affinity });
    best.length = Math.min(best.length, namedAlternates);
  }
  return best;
}
