import { defaultReview, type AssignmentState, type Call, type Conflict, type Expert, type ExpertKey, type LoadLimits, type OverriddenConflict, type ReviewState, type RowKey } from '../../core/model';
import { standingConflicts } from '../../core/experts';
import { limitsOf } from '../../core/session';
import { judgementOf, type OpenSession } from '../appState';
import { affinityIn, type ReviewPool } from './pool';

/** Conflicts of interest after what people set and set aside. */
export interface Conflicts {
  readonly standing: readonly Conflict[];
  readonly overridden: readonly OverriddenConflict[];
  readonly byRow: ReadonlyMap<RowKey, readonly Conflict[]>;
  readonly byExpert: ReadonlyMap<ExpertKey, readonly Conflict[]>;
}

const remembered = new WeakMap<ReviewPool, { readonly pinned: ReviewState['pinned']; readonly overrides: ReviewState['overrides']; readonly conflicts: Conflicts }>();

/** The conflicts of the session; the same object while nothing changes them. */
export function conflictsIn({ fold: { state: { review } } }: Pick<OpenSession, 'fold'>, pool: ReviewPool): Conflicts {
  const known = remembered.get(pool);
  if (known !== undefined && known.pinned === review.pinned && known.overrides === review.overrides) return known.conflicts;
  const { standing, overridden } = standingConflicts(pool.found, review);
  const conflicts: Conflicts = { standing, overridden, byRow: grouped(standing, ({ proposal }) => proposal), byExpert: grouped(standing, ({ expert }) => expert) };
  remembered.set(pool, { pinned: review.pinned, overrides: review.overrides, conflicts });
  return conflicts;
}

function grouped<K>(conflicts: readonly Conflict[], keyOf: (conflict: Conflict) => K): ReadonlyMap<K, readonly Conflict[]> {
  const groups = new Map<K, Conflict[]>();
  for (const conflict of conflicts) {
    const known = groups.get(keyOf(conflict));
    if (known === undefined) groups.set(keyOf(conflict), [conflict]);
    else known.push(conflict);
  }
  return groups;
}

/** What stands between one expert and one proposal. */
export const conflictsBetween = (conflicts: Conflicts, row: RowKey, expert: ExpertKey): readonly Conflict[] =>
  (conflicts.byRow.get(row) ?? []).filter((conflict) => conflict.expert === expert);

/** What an expert has been given. */
export interface Given {
  readonly row: RowKey;
  readonly state: AssignmentState;
}

const given = new WeakMap<ReviewState['assigned'], ReadonlyMap<ExpertKey, readonly Given[]>>();

/** The assignments by expert, those that were declined among them. */
export function givenIn({ assigned }: Pick<ReviewState, 'assigned'>): ReadonlyMap<ExpertKey, readonly Given[]> {
  const known = given.get(assigned);
  if (known !== undefined) return known;
  const byExpert = new Map<ExpertKey, Given[]>();
  for (const [row, own] of assigned) {
    for (const [expert, state] of own) {
      const list = byExpert.get(expert);
      if (list === undefined) byExpert.set(expert, [{ row, state }]);
      else list.push({ row, state });
    }
  }
  given.set(assigned, byExpert);
  return byExpert;
}

/** How many proposals an expert has to read: those declined do not count. */
export const loadOf = (review: Pick<ReviewState, 'assigned'>, expert: ExpertKey): number =>
  (givenIn(review).get(expert) ?? []).filter(({ state }) => state !== 'declined').length;

export const limitsIn = (expert: Expert, review: ReviewState): Required<LoadLimits> => limitsOf(expert, review);

/** The panel that an expert sits on: a person's word, else the file's; '' for none. */
export const seatOf = ({ key, panel }: Pick<Expert, 'key' | 'panel'>, { seats }: Pick<ReviewState, 'seats'>): string => seats.get(key) ?? panel;

/** The proposals that are reviewed: all but those rejected or withdrawn. */
export const reviewedRows = (session: OpenSession): OpenSession['rows'] =>
  session.rows.filter(({ key }) => { const { decision } = judgementOf(session, key); return decision !== 'reject' && decision !== 'withdrawn'; });

/** Who judges a proposal, in the order in which that was said; those who declined apart. */
export function expertsOf({ assigned }: Pick<ReviewState, 'assigned'>, row: RowKey): readonly { readonly expert: ExpertKey; readonly state: AssignmentState }[] {
  return [...assigned.get(row) ?? []].map(([expert, state]) => ({ expert, state }));
}

/** Experts that a proposal wants: a person's number for its subtype, else the call's, else as many as the law asks for at least. */
export function wantedOf({ fold: { state: { review } } }: Pick<OpenSession, 'fold'>, call: Call, pool: ReviewPool, row: RowKey): number {
  const name = pool.subtypeOf.get(row) ?? '';
  return review.wanted.get(name) ?? call.subtypes.find((one) => one.name === name)?.reviewers ?? (call.review ?? defaultReview).leastOpinions;
}

/** What stands of one proposal's review. */
export interface RowReview {
  readonly experts: readonly { readonly expert: ExpertKey; readonly state: AssignmentState }[];
  /** Places that nobody has yet. */
  readonly missing: number;
  /** Opinions that came back. */
  readonly opinions: number;
  /** The sum of affinities of those who did not decline. */
  readonly sum: number;
  /** Pairs that should not be: barred, or of an expert who left the list. */
  readonly faults: number;
}

export function rowReview(session: OpenSession, call: Call, pool: ReviewPool, row: RowKey): RowReview {
  const experts = expertsOf(session.fold.state.review, row);
  const standing = experts.filter(({ state }) => state !== 'declined');
  const conflicts = conflictsIn(session, pool);
  return {
    experts, missing: Math.max(0, wantedOf(session, call, pool, row) - standing.length), opinions: experts.filter(({ state }) => state === 'returned').length,
    sum: standing.reduce((sum, { expert }) => sum + affinityIn(pool, row, expert), 0),
    faults: standing.filter(({ expert }) => !pool.byKey.has(expert) || conflictsBetween(conflicts, row, expert).some(({ force }) => force === 'bar')).length,
  };
}
