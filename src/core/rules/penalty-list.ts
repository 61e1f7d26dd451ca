import type { ListRow, Proposal } from '../model';
import { institution, relation } from '../people/institutions';
import { personFinder, type Certainty } from '../people/listed';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { isBlank } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, firstDay, lastDay, personOf, rowsText } from './listRows';
import type { Verdict } from './rule';
import { aDay, aSeverity, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.penalty-list.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };
const forEver = /永久|终身|长期|不限|无限期|permanent|for ?ever/iu;

const settings = { day: aDay, byIdSeverity: orElse(aSeverity, 'reject') };

/** Whether a penalty holds on a day; `doubt` where a date cannot be read or the row names no end. */
function holds({ cells, from, to }: ListRow, day: string): 'holds' | 'not' | 'doubt' {
  if (from.state === 'read' && firstDay(from.value) > day) return 'not';
  if (to.state === 'read' && lastDay(to.value) < day) return 'not';
  if (forEver.test(cells.to ?? cells.period ?? '')) return from.state === 'unreadable' && cells.from !== undefined ? 'doubt' : 'holds';
  return from.state === 'unreadable' || to.state !== 'read' ? 'doubt' : 'holds';
}

interface Hit {
  readonly who: 'applicant' | 'host';
  readonly row: ListRow;
  readonly certainty: Certainty;
}

/** Applicant and host: in no penalty period on the day of submission (where it is not known, on a day that is set). */
export const penaltyList = defineListRule({
  id: 'penalty-list',
  demand: say('rule.penalty-list.demand'),
  clause: '国家自然科学基金条例',
  severity: 'verify',
  ground: 1,
  list: 'penalties',
  byNames: true,
  needs: [],
  needsOneOf: [['applicant'], ['host'], ['applicantId']],
  quotes: ['applicant', 'host'],
  settings,
  check: ({ list, settings: { day: usual, byIdSeverity } }) => {
    const people = list.rows.filter(({ cells }) => cells.name !== undefined || cells.personId !== undefined || cells.subject !== undefined);
    const find = personFinder(people, (row) => ({ ...personOf(row), name: row.cells.name ?? row.cells.subject ?? '' }));
    const units = list.rows.flatMap((row) => {
      const { name, subject, personId, institution: unit } = row.cells;
      const said = name === undefined && personId === undefined ? unit ?? subject : undefined;
      return said === undefined ? [] : [{ row, unit: institution(said) }];
    });
    const hostHits = remembered((host): readonly Hit[] => units.flatMap(({ row, unit }) => {
      const told = relation(institution(host), unit);
      return told === 'different' ? [] : [{ who: 'host', row, certainty: told === 'same' ? 'name' : 'doubt' }];
    }));
    const hitsOf = ({ cells: { applicant = '', applicantId: id, host = '', employer = '' } }: Proposal): readonly Hit[] => [
      ...find({ name: applicant, unit: host === '' ? employer : host, id }).map(({ entry: row, certainty }) => ({ who: 'applicant' as const, row, certainty })),
      ...(isBlank(host) ? [] : hostHits(host)),
    ];
    return (proposal) => {
      const { cells, submittedAt } = proposal;
      if (isBlank(cells.applicant) && isBlank(cells.host)) return none;
      const day = submittedAt.state === 'read' ? submittedAt.value.date : usual;
      const hits = hitsOf(proposal).map((hit) => ({ ...hit, told: holds(hit.row, day) })).filter(({ told }) => told !== 'not');
      const sure = hits.filter(({ told, certainty }) => told === 'holds' && certainty !== 'doubt');
      const told = sure.length > 0 ? sure : hits;
      const [first] = told;
      if (first === undefined) return sound;
      const rows = told.map(({ row }) => row);
      const gaps = { found: cells[first.who] ?? '', day, rows: rowsText(rows) };
      const entries = entriesOf(list, rows, ['subject', 'name', 'institution', 'from', 'to', 'period']);
      if (sure.length === 0) return { outcome: 'unsure', message: say('rule.penalty-list.unsure', gaps), entries };
      const byId = sure.some(({ certainty }) => certainty === 'id');
      return { outcome: 'fail', ...(byId ? { severity: byIdSeverity } : {}), message: say('rule.penalty-list.fail', gaps), entries };
    };
  },
});
