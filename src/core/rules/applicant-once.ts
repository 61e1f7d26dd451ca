import type { Proposal } from '../model';
import { censusOf, type Standing } from '../people/census';
import { identityKey } from '../people/identity';
import { nameKey } from '../people/team';
import { say } from '../words';
import { isBlank } from './cells';
import { placesOf } from './others';
import { defineRule, type Verdict } from './rule';
import { aSeverity, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.applicant-once.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** Two rows with one number are one application twice in the file, which is duplicate-number's concern. */
const isAnother = (one: Proposal, other: Proposal): boolean =>
  one !== other && (isBlank(one.cells.number) || one.cells.number !== other.cells.number);

const settings = { byNameSeverity: orElse(aSeverity, 'verify') };

/**
 * 申请人: nobody applies twice. The same identity number under one name rejects; under two names, or a match by name and
 * institution alone, is left to a person.
 */
export const applicantOnce = defineRule({
  id: 'applicant-once',
  demand: say('rule.applicant-once.demand'),
  clause: '指南 六(二)；限项申请规定',
  severity: 'reject',
  ground: 3,
  byNames: true,
  needs: [],
  needsOneOf: [['applicantId'], ['applicant', 'host'], ['applicant', 'employer']],
  quotes: ['applicant', 'host'],
  settings,
  check: ({ proposals, settings }) => {
    const { of } = censusOf(proposals);
    return (proposal) => {
      const { applicant: found = '', applicantId } = proposal.cells;
      if (isBlank(found) && identityKey(applicantId) === undefined) return blank;
      const isOwn = (standing: Standing): boolean => standing.role === 'applicant' && standing.proposal === proposal;
      const person = of.get(proposal)?.find(({ standings }) => standings.some(isOwn));
      const others = person?.standings.filter((standing) => standing.role === 'applicant' && isAnother(proposal, standing.proposal)) ?? [];
      if (others.length === 0) return sound;
      const id = identityKey(applicantId);
      const byId = others.filter((other) => id !== undefined && other.id === id);
      const gaps = { found, ...placesOf((byId.length > 0 ? byId : others).map((other) => other.proposal)) };
      if (byId.length === 0) return { outcome: 'fail', severity: settings.byNameSeverity, message: say('rule.applicant-once.fail-name', gaps) };
      return byId.some(({ name }) => nameKey(name) === nameKey(found))
        ? { outcome: 'fail', message: say('rule.applicant-once.fail', gaps) }
        : { outcome: 'fail', severity: settings.byNameSeverity, message: say('rule.applicant-once.fail-names', gaps) };
    };
  },
});
