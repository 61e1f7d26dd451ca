import type { Expert, ExpertKey, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { affinityIn, type ReviewPool } from '../../state/review/pool';
import { conflictsBetween, conflictsIn, limitsIn, loadOf } from '../../state/review/standing';

/** An expert who could judge a proposal. */
export interface Candidate {
  readonly expert: Expert;
  readonly affinity: number;
  readonly load: number;
  readonly most: number;
  readonly barred: boolean;
}

/** How many are offered, and shown before one looks for a name. */
export const shownCandidates = 9;

/** Experts who do not have the proposal yet, those who may take it first, then by affinity; who is at the limit comes after who is not. */
export function candidatesFor(session: OpenSession, pool: ReviewPool, row: RowKey): readonly Candidate[] {
  const { review } = session.fold.state;
  const conflicts = conflictsIn(session, pool);
  const own = review.assigned.get(row);
  const banned = review.wishes.get(row);
  return pool.experts.filter(({ key }) => own?.has(key) !== true && banned?.get(key) !== 'ban').map((expert): Candidate => ({
    expert, affinity: affinityIn(pool, row, expert.key), load: loadOf(review, expert.key), most: limitsIn(expert, review).most,
    barred: conflictsBetween(conflicts, row, expert.key).some(({ force }) => force === 'bar'),
  })).toSorted((one, other) => Number(one.barred) - Number(other.barred) || Number(one.load >= one.most) - Number(other.load >= other.most) || other.affinity - one.affinity);
}

/** The first of them. */
export const bestFor = (session: OpenSession, pool: ReviewPool, row: RowKey): readonly Candidate[] => candidatesFor(session, pool, row).filter(({ barred }) => !barred).slice(0, shownCandidates);

/** How many alternates an assignment has. */
const alternates = 2;

/** The best who could take an expert's place with all else as it is: free of conflict, below the limit, of no institution that is in already. */
export function alternatesFor(session: OpenSession, pool: ReviewPool, row: RowKey, leaving: ExpertKey, candidates: readonly Candidate[]): readonly Candidate[] {
  const { review } = session.fold.state;
  const legal = (expert: ExpertKey): string => pool.legal.get(expert) ?? '';
  const others = [...review.assigned.get(row) ?? []].filter(([expert, state]) => expert !== leaving && state !== 'declined').map(([expert]) => legal(expert));
  const isOpen = ({ expert, barred, load, most }: Candidate): boolean =>
    !barred && load < most && !(review.planning.onePerInstitution && legal(expert.key) !== '' && others.includes(legal(expert.key)));
  return candidates.filter(isOpen).slice(0, alternates);
}

/** Another proposal's expert to change places with. `gain`: what the sum of affinities gains. */
export interface Swap {
  readonly other: RowKey;
  readonly partner: ExpertKey;
  /** What each of the two proposals would have for what it has. */
  readonly own: number;
  readonly theirs: number;
  readonly gain: number;
}

/** Whom an expert could change places with, the largest gain first: both not yet sent, neither barred from where they would go. */
export function swapsFor(session: OpenSession, pool: ReviewPool, row: RowKey, expert: ExpertKey, most: number, fits: (other: RowKey, partner: ExpertKey) => boolean): readonly Swap[] {
  const { review } = session.fold.state;
  const conflicts = conflictsIn(session, pool);
  const isBarred = (at: RowKey, who: ExpertKey): boolean => conflictsBetween(conflicts, at, who).some(({ force }) => force === 'bar') || review.wishes.get(at)?.get(who) === 'ban';
  const own = review.assigned.get(row);
  const all: Swap[] = [];
  for (const [other, theirs] of review.assigned) {
    if (other === row || theirs.has(expert)) continue;
    const here = affinityIn(pool, other, expert);
    for (const [partner, state] of theirs) {
      if (state !== 'waiting' || own?.has(partner) === true || !fits(other, partner)) continue;
      const [comes, goes] = [affinityIn(pool, row, partner) - affinityIn(pool, row, expert), here - affinityIn(pool, other, partner)];
      all.push({ other, partner, own: comes, theirs: goes, gain: comes + goes });
    }
  }
  const found: Swap[] = [];
  for (const one of all.toSorted((a, b) => b.gain - a.gain)) {
    if (found.length === most) break;
    if (!isBarred(row, one.partner) && !isBarred(one.other, expert)) found.push(one);
  }
  return found;
}
