import type { MessageParam, Proposal } from '../model';

/** How many proposals a message names. */
const named = 5;

/** The gaps {lines} and {numbers} of a message that names other proposals, the first ones where there are many. */
export function placesOf(proposals: readonly Proposal[]): { readonly lines: readonly MessageParam[]; readonly numbers: readonly MessageParam[] } {
  const sorted = proposals.toSorted((one, other) => one.line - other.line);
  const list = (parts: readonly (string | number)[]): readonly MessageParam[] => (parts.length > named ? [...parts.slice(0, named), '…'] : parts);
  return { lines: list(sorted.map(({ line }) => line)), numbers: list(sorted.map(({ cells }) => cells.number ?? '—')) };
}

/** Groups proposals by a key; those without one, and keys of one proposal, are left out. */
export function groupsOf(proposals: readonly Proposal[], keyOf: (proposal: Proposal) => string | undefined): ReadonlyMap<Proposal, readonly Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [proposal]);
    else group.push(proposal);
  }
  const shared = new Map<Proposal, readonly Proposal[]>();
  for (const group of groups.values()) if (group.length > 1) for (const proposal of group) shared.set(proposal, group.filter((other) => other !== proposal));
  return shared;
}

/** How many applications there are: rows that bear one number are one application twice in the file. */
export const applications = (proposals: Iterable<Proposal>): number =>
  new Set(Array.from(new Set(proposals), ({ cells, key }) => cells.number ?? key)).size;
