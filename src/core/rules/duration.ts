import type { CalendarDate, FieldKey, Period, Proposal, Subtype } from '../model';
import { say } from '../words';
import { isBlank } from './cells';
import { defineRule, type Verdict } from './rule';
import { meantSubtype } from './subtypeOf';

const sound: Verdict = { outcome: 'pass', message: say('rule.duration.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.duration.unsure-blank') };
const notFixed: Verdict = { outcome: 'not-applicable', message: say('rule.duration.not-applicable') };

type FixedPeriod = NonNullable<Subtype['period']>;

/** Where the cell gives the month alone, the month decides. */
function isDay({ year, month, day }: CalendarDate, fixed: string): boolean {
  const [fixedYear, fixedMonth, fixedDay] = [Number(fixed.slice(0, 4)), Number(fixed.slice(5, 7)), Number(fixed.slice(8))];
  return year === fixedYear && month === fixedMonth && (day === undefined || day === fixedDay);
}
const isPeriod = ({ from, to }: Period, fixed: FixedPeriod): boolean => isDay(from, fixed.from) && isDay(to, fixed.to);
const inOneColumn: readonly FieldKey[] = ['period', 'subtype'];
const inTwoColumns: readonly FieldKey[] = ['periodFrom', 'periodTo', 'subtype'];
const columnsUsed = ({ cells }: Proposal): readonly FieldKey[] =>
  cells.period === undefined && (cells.periodFrom ?? cells.periodTo) !== undefined ? inTwoColumns : inOneColumn;
const soundInOne: Verdict = { ...sound, evidence: inOneColumn };
const written = ({ from, to }: FixedPeriod): string => `${from} – ${to}`;

/**
 * 研究期限: the period that the call fixes for the subtype. Where the proposal says no subtype, a period that none of
 * them has fails all the same; a subtype that is not the call's is the rule subtype's concern alone.
 */
export const duration = defineRule({
  id: 'duration',
  demand: say('rule.duration.demand'),
  clause: '指南 五',
  severity: 'reject',
  ground: 2,
  needs: [],
  needsOneOf: [['period'], ['periodFrom', 'periodTo']],
  quotes: ['period', 'periodFrom', 'periodTo', 'subtype'],
  settings: {},
  concerns: (call) => call.subtypes.some(({ period }) => period !== undefined),
  check: ({ call }) => {
    const meant = meantSubtype(call);
    const allFixed = call.subtypes.every(({ period }) => period !== undefined);
    const judge = ({ period, cells }: Proposal): Verdict => {
      if (period.state === 'blank') return blank;
      if (period.state === 'unreadable') return { outcome: 'unsure', message: say('rule.duration.unsure', { found: period.raw }) };
      const subtype = meant(cells.subtype);
      const possible = subtype === undefined ? call.subtypes : [subtype];
      const periods = possible.flatMap((one) => one.period ?? []);
      const fits = periods.some((fixed) => isPeriod(period.value, fixed));
      if (subtype === undefined && (fits || !allFixed || !isBlank(cells.subtype))) return notFixed;
      if (periods.length === 0) return notFixed;
      if (fits) return sound;
      const expected = periods.map(written).join(' / ');
      return { outcome: 'fail', message: say('rule.duration.fail', { found: period.raw, expected }) };
    };
    return (proposal) => {
      const verdict = judge(proposal);
      const evidence = columnsUsed(proposal);
      return verdict === sound && evidence === inOneColumn ? soundInOne : { ...verdict, evidence };
    };
  },
});
