import type { FieldKey } from '../model';
import { censusOf, type Person, type Standing } from '../people/census';
import { institution, relation } from '../people/institutions';
import { teamsOf } from '../people/team';
import { titleRank, titlesIn } from '../people/titles';
import { say } from '../words';
import { bare, isBlank, withoutRemarks } from './cells';
import { placesOf } from './others';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.person-inconsistent.pass') };
const noNumber: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const titleOf = (title: string): string => bare(withoutRemarks(title)).replace(/(?:博导|硕导|博士生导师|硕士生导师)$/u, '');
const employerOf = ({ role, unit, proposal }: Standing): string => (role === 'applicant' ? (proposal.cells.employer ?? unit) : unit);

/** Whether two cells name different titles. One title in other words, or one beside others, is the same. */
function areOthers(one: string, other: string): boolean {
  const [title, otherTitle] = [titleOf(one), titleOf(other)];
  if (title === '' || otherTitle === '' || title === otherTitle) return false;
  const [titles, others] = [titlesIn(one), titlesIn(other)];
  if (titles.size > 0 && others.size > 0) return ![...titles].some((name) => others.has(name));
  const [rank, otherRank] = [titleRank(one), titleRank(other)];
  return rank === 'unknown' || otherRank === 'unknown' || rank !== otherRank;
}

/** What two parts of one person contradict each other in. */
function difference(one: Standing, other: Standing): 'title' | 'employer' | undefined {
  if (areOthers(one.title, other.title)) return 'title';
  const [employer, otherEmployer] = [employerOf(one), employerOf(other)];
  if (isBlank(employer) || isBlank(otherEmployer)) return undefined;
  return relation(institution(employer), institution(otherEmployer)) === 'different' ? 'employer' : undefined;
}

/** One person, by identity number, has one title and one employer throughout the file. */
export const personInconsistent = defineRule({
  id: 'person-inconsistent',
  demand: say('rule.person-inconsistent.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['applicantId'],
  quotes: ['applicant'],
  settings: {},
  check: ({ proposals }) => {
    const { of } = censusOf(proposals);
    const teamOf = teamsOf(proposals);
    const partsOf = ({ id, standings }: Person): readonly Standing[] => (id === undefined ? [] : standings.filter((part) => part.id === id));
    return (proposal) => {
      if (isBlank(proposal.cells.applicantId) && !teamOf(proposal).some(({ id }) => id !== '')) return noNumber;
      for (const person of of.get(proposal) ?? []) {
        const parts = partsOf(person);
        const own = parts.find((part) => part.proposal === proposal);
        if (own === undefined || parts.length < 2) continue;
        for (const other of parts) {
          const differs = other.proposal === proposal ? undefined : difference(own, other);
          if (differs === undefined) continue;
          const [found, stated] = differs === 'title' ? [own.title, other.title] : [employerOf(own), employerOf(other)];
          const gaps = { name: own.name, found, other: stated, ...placesOf([other.proposal]) };
          const evidence: readonly FieldKey[] = own.role === 'participant' ? ['participants'] : ['applicant', differs === 'title' ? 'applicantTitle' : 'employer'];
          return { outcome: 'fail', message: differs === 'title' ? say('rule.person-inconsistent.fail-title', gaps) : say('rule.person-inconsistent.fail-employer', gaps), evidence };
        }
      }
      return sound;
    };
  },
});
