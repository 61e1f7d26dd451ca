import type { Proposal } from '../model';
import { identityKey } from '../people/identity';
import { nameKey } from '../people/team';
import { findNearPairs } from '../text/nearDuplicates';
import { Shingler } from '../text/shingles';
import { say } from '../words';
import { filled } from './cells';
import { placesOf } from './others';
import { defineRule, type Passage, type Verdict } from './rule';
import { aCount, aShare } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.near-duplicate.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };
/** How many shared passages are quoted, the longest first. */
const quoted = 3;

const textOf = (proposal: Proposal): string => `${filled(proposal, 'title') ?? ''}\n${filled(proposal, 'abstract') ?? ''}`;

function isOneApplicant({ cells: one }: Proposal, { cells: other }: Proposal): boolean {
  const [id, otherId] = [identityKey(one.applicantId), identityKey(other.applicantId)];
  if (id !== undefined && otherId !== undefined) return id === otherId;
  return nameKey(one.applicant ?? '') === nameKey(other.applicant ?? '');
}

const settings = { share: aShare, shareSameApplicant: aShare, leastShingles: aCount, boilerplateShare: aShare };

/**
 * Texts that are nearly the same. Passages that many proposals of the file share do not count; texts of different
 * applicants are found from a lower share on. The passages shared with the nearest are quoted.
 */
export const nearDuplicate = defineRule({
  id: 'near-duplicate',
  demand: say('rule.near-duplicate.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['abstract'],
  quotes: ['title'],
  settings,
  *check({ proposals, settings: { share, shareSameApplicant, leastShingles, boilerplateShare } }) {
    const shingler = new Shingler();
    const least = Math.min(share, shareSameApplicant);
    const pairs = yield* findNearPairs(proposals.map(textOf), shingler, { share: least, leastShingles, boilerplateShare });
    const near = new Map<Proposal, { readonly other: Proposal; readonly share: number }[]>();
    for (const pair of pairs) {
      const [one, other] = [proposals[pair.one], proposals[pair.other]];
      if (one === undefined || other === undefined || pair.share < (isOneApplicant(one, other) ? shareSameApplicant : share)) continue;
      for (const [mine, theirs] of [[one, other], [other, one]] as const) near.set(mine, [...(near.get(mine) ?? []), { other: theirs, share: pair.share }]);
    }
    return (proposal) => {
      const [nearest, ...rest] = (near.get(proposal) ?? []).toSorted((one, other) => other.share - one.share);
      if (nearest === undefined) return filled(proposal, 'abstract') === undefined ? blank : sound;
      const abstract = proposal.cells.abstract ?? '';
      const passages = shingler.sharedPassages(abstract, textOf(nearest.other)).slice(0, quoted)
        .map(([start, end]): Passage => ({ field: 'abstract', quote: abstract.slice(start, end) }));
      const gaps = { percent: Math.round(nearest.share * 100), ...placesOf([nearest, ...rest].map(({ other }) => other)) };
      const message = isOneApplicant(proposal, nearest.other) ? say('rule.near-duplicate.fail-same', gaps) : say('rule.near-duplicate.fail', gaps);
      return { outcome: 'fail', message, passages, others: [nearest, ...rest].map(({ other }) => other) };
    };
  },
});
