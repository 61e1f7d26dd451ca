import type { Call, Expert, Proposal } from '../../model';
import { settings } from './settings';

/** What codes of proposal and expert have in common: the nearest pair. */
export interface CodeMatch {
  /** The proposal's code. */
  readonly code: string;
  /** 0 (nothing) to 1 (the same code). */
  readonly closeness: number;
}

const none: CodeMatch = { code: '', closeness: 0 };

/** How near two codes are: the same, one within the other (F06 and F0601), of one discipline (F0601 and F0603), or apart. */
function closeness(one: string, other: string): number {
  if (one === other) return settings.sameCode;
  if (one.length < 3 || other.length < 3 || one.slice(0, 3) !== other.slice(0, 3)) return 0;
  return one.startsWith(other) || other.startsWith(one) ? settings.withinCode : settings.sameDiscipline;
}

/** Compares codes of proposals and experts; undefined where one of the tables has none. The call's acceptance code, which all have, tells nothing. */
export function codeMatcher(proposals: readonly Proposal[], experts: readonly Expert[], call: Call): ((proposal: number, expert: number) => CodeMatch) | undefined {
  const telling = (codes: readonly string[]): readonly string[] => [...new Set(codes)].filter((code) => code !== call.codes?.acceptance);
  const ofProposals = proposals.map(({ codes }) => telling(codes));
  const ofExperts = experts.map(({ codes }) => telling(codes));
  if (!ofProposals.some(({ length }) => length > 0) || !ofExperts.some(({ length }) => length > 0)) return undefined;
  const [setOfProposal, proposalSets] = numbered(ofProposals);
  const [setOfExpert, expertSets] = numbered(ofExperts);
  const known: (CodeMatch | undefined)[] = [];
  return (proposal, expert) => {
    const [one, other] = [setOfProposal[proposal] as number, setOfExpert[expert] as number];
    const match = known[one * expertSets.length + other] ?? nearest(proposalSets[one] ?? [], expertSets[other] ?? []);
    known[one * expertSets.length + other] = match;
    return match;
  };
}

/** Equal lists as one number, so that few pairs are compared: many rows have the same codes. */
function numbered(lists: readonly (readonly string[])[]): readonly [Int32Array, readonly (readonly string[])[]] {
  const numbers = new Map<string, number>();
  const distinct: (readonly string[])[] = [];
  const of = Int32Array.from(lists, (list) => {
    const key = list.join(' ');
    const number = numbers.get(key) ?? distinct.push(list) - 1;
    numbers.set(key, number);
    return number;
  });
  return [of, distinct];
}

function nearest(ofProposal: readonly string[], ofExpert: readonly string[]): CodeMatch {
  let best = none;
  for (const code of ofProposal) {
    for (const other of ofExpert) {
      const near = closeness(code, other);
      if (near > best.closeness) best = { code, closeness: near };
    }
  }
  return best;
}
