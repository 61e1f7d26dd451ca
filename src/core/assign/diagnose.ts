import type { Obstacle, Remedy, Shortfall, Steps, Underload } from '../model';
import { few, say } from '../words';
import type { Encoded } from './encode';
import { loadsOf, type Seats } from './instance';
import { peersOf } from './packages';
import { remediesOf, remedyFor } from './remedies';
import { obstacleOf, type Standing } from './standing';

/** What a plan could not do, why, and what would help. */
export interface Diagnosis {
  readonly shortfalls: readonly Shortfall[];
  readonly remedies: readonly Remedy[];
  readonly underloads: readonly Underload[];
}

/** Pairs that the flows for remedies of single shortfalls may look at in all. */
const workOfShortfalls = 1e7;

/** Explains the empty places of the best partial plan; nothing in it is guessed: every remedy is solved for. */
export function* diagnose(encoded: Encoded, seats: Seats): Steps<Diagnosis> {
  const { proposals, experts, instance } = encoded;
  const standing: Standing = { encoded, seats, loads: loadsOf(experts.length, seats), budget: { flows: workOfShortfalls / Math.max(1, instance.worth.length) } };
  const short = proposals.flatMap((_, row) => {
    const missing = (instance.demand[row] as number) - (seats[row]?.length ?? 0);
    return missing > 0 ? [{ row, missing }] : [];
  });
  const shortfalls: Shortfall[] = [];
  for (const { row, missing } of short) {
    const proposal = proposals[row];
    if (proposal === undefined) continue;
    const obstacles = countObstacles(standing, row);
    const cause = causeOf(obstacles, missing);
    const remedy = yield* remedyFor(standing, row, missing);
    const params = { proposal: proposal.id, missing, ...obstacles, cause: say(`assign.cause.${cause}`) };
    const others = peersOf(instance, row).filter((other) => other !== row).flatMap((other) => proposals[other]?.id ?? []);
    const shortfall = say('assign.shortfall', params);
    const message = others.length === 0 ? shortfall : say('assign.shortfallPackage', { shortfall, others: few(others), size: others.length + 1 });
    shortfalls.push({ proposal: proposal.key, missing, cause, obstacles, remedy, message });
  }
  const underloads = experts.flatMap(({ key }, at): Underload[] => {
    const missing = (instance.least[at] as number) - (standing.loads[at] as number);
    return missing > 0 ? [{ expert: key, missing }] : [];
  });
  return { shortfalls, remedies: short.length === 0 ? [] : yield* remediesOf(standing), underloads };
}

function countObstacles(standing: Standing, row: number): Record<Obstacle, number> {
  const counts = { conflicts: 0, bans: 0, panel: 0, institution: 0, loads: 0 };
  for (let expert = 0; expert < standing.encoded.experts.length; expert += 1) {
    const obstacle = obstacleOf(standing, row, expert);
    if (obstacle !== undefined) counts[obstacle] += 1;
  }
  return counts;
}

/** Limits are to blame where enough experts could judge it but for their limits; else what keeps most of them away. */
function causeOf(obstacles: Readonly<Record<Obstacle, number>>, missing: number): Obstacle | 'pool' {
  if (obstacles.loads >= missing) return 'loads';
  const others = (['conflicts', 'panel', 'institution', 'bans'] as const).toSorted((one, other) => obstacles[other] - obstacles[one]);
  const [first = 'conflicts'] = others;
  return obstacles[first] === 0 ? 'pool' : first;
}
