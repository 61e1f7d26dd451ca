import type { AssignmentState, Conflict, Expert, ExpertKey, LoadLimits, OverriddenConflict, ReviewState, RowKey } from '../../core/model';
import { standingConflicts } from '../../core/experts';
import { limitsOf } from '../../core/session';
import { judgementOf, type OpenSession } from '../appState';
import type { ReviewPool } from './pool';

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
