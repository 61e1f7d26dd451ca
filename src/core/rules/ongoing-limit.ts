import type { ListRow, Proposal } from '../model';
import { censusOf, standingsIn, type Standing } from '../people/census';
import { personFinder, type Match } from '../people/listed';
import { say } from '../words';
import { isBlank } from './cells';
import { calledAs, cellOf, countOf, otherParts, seniorParts } from './limits';
import { defineListRule } from './listRule';
import { entriesOf, personOf, rowsText } from './listRows';
import { countingOf } from './ongoingGrants';
import type { Verdict } from './rule';
import { aCount, aSeverity, orElse, texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.ongoing-limit.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.ongoing-limit.not-applicable') };

const settings = {
  most: aCount, byIdSeverity: orElse(aSeverity, 'reject'), exempt: texts, counted: texts, shortMonths: aCount, seniorRoleUntil: aCount, otherRoleUntil: aCount,
};

/** 限项: applications of this file and ongoing grants together; with a senior title in any role, without one as participant. */
export const ongoingLimit = defineListRule({
  id: 'ongoing-limit',
  demand: say('rule.ongoing-limit.demand'),
  clause: '指南 六(二)；限项申请规定',
  severity: 'verify',
  ground: 3,
  list: 'ongoing',
  byNames: true,
  needs: [],
  needsOneOf: [['participants'], ['applicant', 'applicantTitle']],
  quotes: ['applicant', 'participants'],
  settings,
  concerns: ({ year }) => year !== undefined,
  check: ({ proposals, call: { year = 0 }, list, settings: given }) => {
    const { of } = censusOf(proposals);
    const find = personFinder(list.rows, personOf);
    const standingsOf = standingsIn(proposals);

    /** What a person's grants come to, beside the applications in the file; undefined where they leave the limit be. */
    function weigh(own: Standing): Verdict | undefined {
      const matches = distinct(find(own));
      if (matches.length === 0) return undefined;
      const standings = of.get(own.proposal)?.find((person) => isIn(person.standings, own))?.standings ?? [own];
      const isSenior = standings.some(({ rank }) => rank === 'senior');
      const isUnclear = !isSenior && standings.every(({ rank }) => rank === 'unknown');
      const parts = isUnclear ? standings : isSenior ? seniorParts({ standings }) : otherParts({ standings });
      if (!isIn(parts, own)) return undefined;

      const grants = matches.map((match) => ({ ...match, counting: countingOf(match.entry, isSenior || isUnclear, year, given) }));
      const sure = grants.filter(({ certainty, counting }) => counting === 'counts' && certainty !== 'doubt');
      const open = grants.filter(({ certainty, counting }) => counting !== 'not' && (certainty === 'doubt' || counting !== 'counts'));
      const inFile = countOf(parts);
      const gaps = { found: calledAs(own), count: inFile, expected: given.most };
      const evidence = [cellOf(parts, own.proposal)];
      if (sure.length > 0 && inFile + sure.length > given.most) {
        const rows = sure.map(({ entry }) => entry);
        const entries = entriesOf(list, rows, ['grant', 'category', 'name', 'role', 'year', 'to', 'period']);
        const filled = { ...gaps, grants: sure.length, rows: rowsText(rows) };
        if (isUnclear) return { outcome: 'unsure', message: say('rule.ongoing-limit.unsure-title', filled), evidence, entries };
        const byId = own.id !== undefined && countOf(parts.filter(({ id }) => id === own.id)) + sure.filter(({ certainty }) => certainty === 'id').length > given.most;
        return { outcome: 'fail', ...(byId ? { severity: given.byIdSeverity } : {}), message: say('rule.ongoing-limit.fail', filled), evidence, entries };
      }
      if (open.length === 0 || inFile + sure.length + open.length <= given.most) return undefined;
      const entries = open.slice(0, 3).map(({ entry: row, counting }) => ({ list, row, fields: ['grant', 'name', typeof counting === 'object' ? counting.doubt : 'institution'] as const }));
      const message = say('rule.ongoing-limit.unsure', { ...gaps, grants: open.length, rows: rowsText(open.map(({ entry }) => entry)) });
      return { outcome: 'unsure', message, evidence, entries };
    }

    return (proposal: Proposal) => {
      if (isBlank(proposal.cells.applicant) && isBlank(proposal.cells.participants)) return none;
      const verdicts = standingsOf(proposal).flatMap((own) => weigh(own) ?? []);
      return verdicts.toSorted((one, other) => weight(one) - weight(other))[0] ?? sound;
    };
  },
});

const isIn = (parts: readonly Standing[], own: Standing): boolean =>
  parts.some(({ proposal, name, role }) => proposal === own.proposal && name === own.name && role === own.role);

/** The plainest verdict first. */
const weight = ({ outcome, severity }: Verdict): number => (outcome === 'unsure' ? 2 : severity === undefined ? 1 : 0);

/** One grant that the list has twice counts once. */
function distinct(matches: readonly Match<ListRow>[]): readonly Match<ListRow>[] {
  const seen = new Set<string>();
  return matches.filter(({ entry: { cells: { grant = '' } } }) => {
    const known = grant !== '' && seen.has(grant);
    seen.add(grant);
    return !known;
  });
}
