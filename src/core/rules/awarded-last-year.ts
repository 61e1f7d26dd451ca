import type { ListRow } from '../model';
import { personFinder } from '../people/listed';
import { say } from '../words';
import { isBlank } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, isOfKind, personOf, rowsText } from './listRows';
import type { Verdict } from './rule';
import { texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.awarded-last-year.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** Whether a row is a grant of this type awarded the year before; `doubt` where it does not say. */
function tellsOf(row: ListRow, year: number, types: readonly string[], exempt: readonly string[]): 'counts' | 'not' | 'doubt' {
  if (isOfKind(row, exempt) || (row.year.state === 'read' && row.year.value !== year - 1)) return 'not';
  if (row.year.state === 'unreadable' || row.cells.category === undefined) return 'doubt';
  return isOfKind(row, types) ? 'counts' : 'not';
}

/** 申请人: whoever led a grant of this type awarded the year before does not apply again. */
export const awardedLastYear = defineListRule({
  id: 'awarded-last-year',
  demand: say('rule.awarded-last-year.demand'),
  clause: '限项申请规定',
  severity: 'verify',
  ground: 3,
  list: 'awarded',
  byNames: true,
  needs: [],
  needsOneOf: [['applicantId'], ['applicant', 'host'], ['applicant', 'employer']],
  quotes: ['applicant', 'host'],
  settings: { types: texts, exempt: texts },
  concerns: ({ year }) => year !== undefined,
  check: ({ list, call: { year = 0 }, settings: { types, exempt } }) => {
    const find = personFinder(list.rows, personOf);
    return ({ cells: { applicant: found = '', applicantId: id, host, employer } }) => {
      if (isBlank(found)) return blank;
      const grants = find({ name: found, unit: host ?? employer ?? '', id })
        .map((match) => ({ ...match, tells: tellsOf(match.entry, year, types, exempt) })).filter(({ tells }) => tells !== 'not');
      const sure = grants.filter(({ tells, certainty }) => tells === 'counts' && certainty !== 'doubt');
      const rows = (sure.length > 0 ? sure : grants).map(({ entry }) => entry);
      if (rows.length === 0) return sound;
      const gaps = { found, rows: rowsText(rows) };
      const entries = entriesOf(list, rows, ['grant', 'category', 'subtype', 'name', 'institution', 'year']);
      return sure.length > 0
        ? { outcome: 'fail', message: say('rule.awarded-last-year.fail', gaps), entries }
        : { outcome: 'unsure', message: say('rule.awarded-last-year.unsure', gaps), entries };
    };
  },
});
