import type { Conflict, ConflictOverride, OverriddenConflict, ReviewState } from '../model';
import { pinnedConflict } from './findConflicts';

/** Conflicts after people have set some aside. */
export interface Overridden {
  /** Those that stand. */
  readonly standing: readonly Conflict[];
  /** Those that were set aside, with the reason given: to be listed on paper. */
  readonly overridden: readonly OverriddenConflict[];
  /** Overrides without a reason (they are not taken), and those of conflicts that are not there (any more). */
  readonly refused: readonly ConflictOverride[];
  readonly stale: readonly ConflictOverride[];
}

/** Sets conflicts aside: one override speaks of one test of one pair, and needs a reason. Of several the last counts. */
export function applyOverrides(conflicts: readonly Conflict[], overrides: readonly ConflictOverride[]): Overridden {
  const refused = overrides.filter(({ reason }) => reason.trim() === '');
  const taken = new Map(overrides.filter(({ reason }) => reason.trim() !== '').map((override) => [keyOf(override), override]));
  const keys = new Set(conflicts.map(keyOf));
  const overridden: OverriddenConflict[] = [];
  const standing = conflicts.filter((conflict) => {
    const override = taken.get(keyOf(conflict));
    if (override !== undefined) overridden.push({ conflict, reason: override.reason.trim() });
    return override === undefined;
  });
  return { standing, overridden, refused, stale: [...taken.values()].filter((override) => !keys.has(keyOf(override))) };
}

/** Conflicts that were found, with those that people set and without those that they set aside. */
export function standingConflicts(found: readonly Conflict[], { pinned, overrides }: Pick<ReviewState, 'pinned' | 'overrides'>): Overridden {
  const set = [...pinned].flatMap(([proposal, own]) => [...own].map(([expert, reason]) => pinnedConflict({ proposal, expert, reason })));
  return applyOverrides([...found, ...set], overrides);
}

const keyOf = ({ proposal, expert, test }: Pick<Conflict, 'proposal' | 'expert' | 'test'>): string => `${proposal}\n${expert}\n${test}`;
