import type { Contribution, Explanation } from '../../core/model';

/** A reason below this share of the strongest, or below these points, is not worth a reader's look. */
const leastShare = 0.04;
const leastShown = 0.003;
const mostShown = 24;
/** Below this a contribution is but rounding. */
export const leastPoints = 1e-4;

/** The parts of a score that a reader should see: whole terms that matter. The others are added up in one. */
export function reasonsWorthShowing({ contributions }: Explanation): readonly Contribution[] {
  const strongest = Math.max(0, ...contributions.filter(({ signal }) => signal !== 'base').map(({ points }) => Math.abs(points)));
  return contributions.filter(({ signal, term, points }) => Math.abs(points) >= leastShown
    && (signal === 'base' || ([...term].length > 1 && Math.abs(points) >= leastShare * strongest))).slice(0, mostShown);
}
