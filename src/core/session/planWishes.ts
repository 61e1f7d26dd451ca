import type { AssignmentState, Expert, ExpertKey, LoadLimits, Pair, PlanWishes, ReviewSettings, ReviewState, RowKey } from '../model';

/** An assignment in one of these states has left the house: no computation takes it back. */
export const lockedStates: ReadonlySet<AssignmentState> = new Set(['sent', 'agreed', 'overdue', 'returned']);

/** The pairs of a state, by proposal, then in the order in which they were made. */
export const pairsIn = ({ assigned }: Pick<ReviewState, 'assigned'>, counts: (state: AssignmentState) => boolean): readonly Pair[] =>
  [...assigned].flatMap(([proposal, own]) => [...own].filter(([, state]) => counts(state)).map(([expert]) => ({ proposal, expert })));

/** An expert's limits: a person's word, else the file's, else the usual ones. Where they contradict, the most counts. */
export function limitsOf({ key, minLoad, maxLoad }: Pick<Expert, 'key' | 'minLoad' | 'maxLoad'>, { loads, planning }: Pick<ReviewState, 'loads' | 'planning'>): Required<LoadLimits> {
  const own = loads.get(key) ?? {};
  const most = own.most ?? maxLoad ?? planning.mostLoad;
  return { least: Math.min(most, own.least ?? minLoad ?? planning.leastLoad), most };
}

/** Fewest and most proposals of a panel: a person's word, else the call's. Where they contradict, a person's counts, and of two the fewest. */
export function panelSizes({ panelLeast, panelMost }: Pick<ReviewSettings, 'panelLeast' | 'panelMost'>, { planning }: Pick<ReviewState, 'planning'>): { readonly least: number; readonly most: number } {
  const least = planning.panelLeast || (planning.panelMost > 0 ? Math.min(panelLeast, planning.panelMost) : panelLeast);
  return { least, most: Math.max(least, planning.panelMost || panelMost) };
}

/** The proposals of each package, by the packages' names. */
export const packagesIn = ({ packages }: Pick<ReviewState, 'packages'>): readonly (readonly RowKey[])[] =>
  [...new Set(packages.values())].toSorted().map((name) => [...packages].filter(([, own]) => own === name).map(([row]) => row));

/**
 * What people said of the review, as a plan takes it: what was sent stays, who declined is out, pins and bans.
 * @param keep what waits to be sent is changed as little as can be: empty places are filled, and somebody moves only where that fills one
 */
export function planWishes(review: ReviewState, experts: readonly Expert[], panelOf: ReadonlyMap<RowKey, string>, keep: boolean): Omit<PlanWishes, 'per'> {
  const { planning, wishes, seats } = review;
  const wanted = (wish: 'pin' | 'ban'): readonly Pair[] =>
    [...wishes].flatMap(([proposal, own]) => [...own].filter(([, one]) => one === wish).map(([expert]) => ({ proposal, expert })));
  return {
    objective: planning.objective, onePerInstitution: planning.onePerInstitution, withinPanels: planning.withinPanel, panelOf, seatOf: seats,
    loads: new Map(experts.map((expert): [ExpertKey, Required<LoadLimits>] => [expert.key, limitsOf(expert, review)])),
    pins: wanted('pin'),
    ...(keep ? { near: pairsIn(review, (state) => state === 'waiting') } : {}),
    packages: planning.packages ? packagesIn(review) : [],
    draw: planning.draw ? { seed: planning.drawSeed, loss: planning.drawLoss } : null,
    bans: [...wanted('ban'), ...pairsIn(review, (state) => state === 'declined')],
    locked: pairsIn(review, (state) => lockedStates.has(state)),
  };
}
