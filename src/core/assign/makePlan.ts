import type { Plan, Steps } from '../model';
import { decode, type Reasons } from './decode';
import { diagnose } from './diagnose';
import { encode, type AssignInput } from './encode';
import type { Patience } from './fair/patience';
import { levelled } from './packages';
import { affinitySums, solve } from './solve';

/**
 * Who judges what: the best plan under every bound, what it could not do and why, and what is proven of it.
 * The order of proposals and experts makes no difference: ties go by their ids.
 * @param patience how long to look for a fair plan, which is hard to find in general; absent: so many looks
 */
export function* makePlan(input: AssignInput, reasonsOf?: Reasons, patience?: Patience): Steps<Plan> {
  const encoded = encode(levelled(input));
  const { objective, draw = null } = input.wishes;
  const { seats, exact, totalAtMost, worstAtMost, lost } = yield* solve(encoded, input.wishes, patience);
  const sums = affinitySums(encoded, seats);
  return {
    objective,
    assignments: decode(encoded, seats, reasonsOf),
    total: sums.reduce((total, sum) => total + sum, 0),
    worst: worstOf(encoded.proposals, sums),
    proof: { exact, totalAtMost, worstAtMost },
    ...(yield* diagnose(encoded, seats)),
    refused: encoded.refused,
    draw: draw === null || lost === null ? null : { ...draw, lost },
  };
}

/** The first by id of those with the least sum, among proposals that want an expert. */
function worstOf(proposals: AssignInput['proposals'], sums: readonly number[]): Plan['worst'] {
  let worst: Plan['worst'] = null;
  for (const [row, { key, seats }] of proposals.entries()) {
    const sum = sums[row] ?? 0;
    if (seats > 0 && (worst === null || sum < worst.sum)) worst = { proposal: key, sum };
  }
  return worst;
}
