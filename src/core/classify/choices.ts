import type { Call, Proposal } from '../model';
import { normalise } from '../text';

/** Places of directions in the call. */
export type Choice = ReadonlySet<number>;

/** The directions by subtype, in the call's order; a call without subtypes has the one group ''. */
export function choicesBySubtype(call: Call): ReadonlyMap<string, Choice> {
  const groups = new Map<string, Set<number>>();
  for (const [place, { subtype }] of call.directions.entries()) groups.set(subtype, (groups.get(subtype) ?? new Set()).add(place));
  return groups;
}

/** Which directions a proposal may belong to: those of its subtype however it is spelt, or all where it names none that is known. */
export function choiceReader(call: Call): (proposal: Proposal) => Choice {
  const groups = choicesBySubtype(call);
  const all: Choice = new Set(call.directions.keys());
  const spellings = new Map<string, Choice>();
  for (const { name, short, nearly } of call.subtypes.toReversed()) {
    for (const spelling of [...nearly, short, name]) {
      const choice = groups.get(name);
      if (choice !== undefined && spelling !== '') spellings.set(normalise(spelling).trim(), choice);
    }
  }
  return (proposal) => spellings.get(normalise(proposal.cells.subtype ?? '').trim()) ?? all;
}
