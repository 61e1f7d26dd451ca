/** Experts: how well they fit proposals, and why they should not judge one. */
export { affinityOf, proposalVectors, type Affinity } from './affinity/affinity';
export { conflictTests } from './conflicts';
export { findConflicts, type FoundConflicts, type PinnedConflict } from './findConflicts';
export { applyOverrides, standingConflicts, type Overridden } from './overrides';
