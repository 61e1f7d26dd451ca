import type { ListRow, OfficeList, Proposal } from '../model';
import { censusOf, type Standing } from '../people/census';
import { personFinder, type Match } from '../people/listed';
import { say } from '../words';
import { calledAs, cellOf, countOf, otherParts, seniorParts } from './limits';
import { entriesOf, personOf, rowsText } from './listRows';
import { countingOf } from './ongoingGrants';
import type { Verdict } from './rule';
import { aCount, aSeverity, orElse, texts, type Shape } from './settings';

/** What the call says of ongoing grants. */
export interface OngoingSettings {
  readonly most: number;
  readonly byIdSeverity: NonNullable<Verdict['severity']>;
  readonly exempt: readonly string[];
  readonly counted: readonly string[];
  readonly shortMonths: number;
  readonly seniorRoleUntil: number;
  readonly otherRoleUntil: number;
}

export const ongoingSettings: Shape<OngoingSettings> = {
  most: aCount, byIdSeverity: orElse(aSeverity, 'reject'), exempt: texts, counted: texts, shortMonths: aCount, seniorRoleUntil: aCount, otherRoleUntil: aCount,
};

/** Makes the function that says what somebody's ongoing grants come to beside the applications in the file; undefined where they leave the limit be. */
export function ongoingWeigher(proposals: readonly Proposal[], list: OfficeList, year: number, given: OngoingSettings): (own: Standing) => Verdict | undefined {
  const { of } = censusOf(proposals);
  const find = personFinder(list.rows, personOf);
  return (own) => {
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
  };
}

const isIn = (parts: readonly Standing[], own: Standing): boolean =>
  parts.some(({ proposal, name, role }) => proposal === own.proposal && name === own.name && role === own.role);

/** One grant that the list has twice counts once. */
function distinct(matches: readonly Match<ListRow>[]): readonly Match<ListRow>[] {
  const seen = new Set<string>();
  return matches.filter(({ entry: { cells: { grant = '' } } }) => {
    const known = grant !== '' && seen.has(grant);
    seen.add(grant);
    return !known;
  });
}
