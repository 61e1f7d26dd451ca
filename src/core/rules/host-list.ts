import type { ListRow } from '../model';
import { institution, relation } from '../people/institutions';
import { say } from '../words';
import { filled } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, rowsBy } from './listRows';
import type { Verdict } from './rule';
import { aClockTime, aDay } from './settings';
import { isAfter } from './submission-window';

const sound: Verdict = { outcome: 'pass', message: say('rule.host-list.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const numberKey = (cell: string): string => cell.normalize('NFKC').toUpperCase().replace(/\s/gu, '');

/** 单位项目清单: the proposal stands on its host's list, and the host handed the list in by the day and time set. */
export const hostList = defineListRule({
  id: 'host-list',
  demand: say('rule.host-list.demand'),
  clause: '指南 六(三)2',
  severity: 'verify',
  ground: 2,
  list: 'host-lists',
  needs: ['number'],
  quotes: ['number', 'host'],
  settings: { closeDay: aDay, closeTime: aClockTime },
  check: ({ list, settings: { closeDay, closeTime } }) => {
    const byNumber = rowsBy(list, ({ cells }) => numberKey(cells.number ?? ''));
    const fields = ['host', 'number', 'submittedAt'] as const;

    function ofTime(row: ListRow): Verdict {
      const { submittedAt } = row;
      if (submittedAt.state === 'unreadable') return { outcome: 'unsure', message: say('rule.host-list.unsure-time', { found: submittedAt.raw }), entries: entriesOf(list, [row], fields) };
      if (submittedAt.state === 'blank' || !isAfter(submittedAt.value, closeDay, closeTime)) return sound;
      const { date, time } = submittedAt.value;
      const gaps = { found: time === undefined ? date : `${date} ${time}`, expected: `${closeDay} ${closeTime}` };
      return { outcome: 'fail', message: say('rule.host-list.fail-late', gaps), entries: entriesOf(list, [row], fields) };
    }

    return (proposal) => {
      const number = filled(proposal, 'number');
      if (number === undefined) return blank;
      const rows = byNumber.get(numberKey(number)) ?? [];
      const [first] = rows;
      const host = filled(proposal, 'host');
      if (first === undefined) return { outcome: 'fail', message: say('rule.host-list.fail', { number, host: host ?? '—' }) };
      const told = rows.map((row) => ({ row, told: host === undefined || row.cells.host === undefined ? 'same' : relation(institution(host), institution(row.cells.host)) }));
      const own = told.filter((one) => one.told === 'same').map(({ row }) => row);
      if (own.length > 0) return own.map(ofTime).toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))[0] ?? sound;
      const gaps = { number, host: host ?? '', other: first.cells.host ?? '' };
      const entries = entriesOf(list, rows, fields);
      return told.every((one) => one.told === 'different')
        ? { outcome: 'fail', message: say('rule.host-list.fail-host', gaps), entries }
        : { outcome: 'unsure', message: say('rule.host-list.unsure-host', gaps), entries };
    };
  },
});

/** Of several entries the one that clears the proposal stands. */
const order: readonly Verdict['outcome'][] = ['pass', 'unsure', 'fail'];
