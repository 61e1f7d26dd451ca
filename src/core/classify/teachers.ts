import type { Proposal } from '../model';
import { textFields, textOf } from './fields';
import { settings } from './settings';

/** A hash of what a proposal says, so that a choice by it does not depend on where the row stands (FNV-1a, 32 bits). */
function hashOf(proposal: Proposal): number {
  let hash = 0x811c9dc5;
  for (const { field } of textFields) {
    const text = textOf(proposal, field);
    for (let at = 0; at < Math.min(text.length, 200); at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The rows that the directions learn from in the rounds: all, or of very large files as many as are enough to learn. */
export function chooseTeachers(proposals: readonly Proposal[]): readonly number[] {
  const all = [...proposals.keys()];
  if (all.length <= settings.teachers) return all;
  const hashes = proposals.map(hashOf);
  const most = hashes.toSorted((a, b) => a - b)[settings.teachers] ?? 0;
  return all.filter((row) => (hashes[row] as number) < most);
}
