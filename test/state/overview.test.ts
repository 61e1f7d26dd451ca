import { describe, expect, it } from 'vitest';
import { noFilters, noNarrowing, type Filters, type OpenSession } from '../../src/state/appState';
import { visibleRows } from '../../src/state/facets';
import { barsOf, declaredMatrix, directionBars, findingBars, hourMatrix } from '../../src/state/overview';
import { aTab } from './anApp';

const rows = [
  { number: '3152479361', title: '微分方程的机器学习求解', submittedAt: '2024-04-21 16:03', host: '浙江大学' },
  { number: '3152479362', title: '图神经网络的长程依赖', direction: '6.图神经网络的新方法', submittedAt: '2024-04-21 16:59:30', host: '浙江大学' },
  { number: '3152479363', title: '算子学习的误差', period: '2025-01-01至2026-12-31', submittedAt: '2024年4月22日', host: '复旦大学' },
  { number: '3152479364', title: '图神经网络的过平滑', direction: '6.图神经网络的新方法', submittedAt: '昨天', host: '' },
];

async function worked() {
  const tab = aTab();
  await tab.importRows(rows);
  const [one, two] = tab.session().rows;
  if (one === undefined || two === undefined) throw new Error('rows');
  tab.actions.decideAll('accept', [one.key]);
  tab.actions.decideAll('reject', [two.key]);
  return { tab, session: tab.session(), call: tab.state().call };
}
const listed = (session: OpenSession, filters: Partial<Filters>): number => visibleRows(session, { ...noNarrowing, filters: { ...noFilters, ...filters } }).length;

describe('the overview', () => {
  it('counts in every mark exactly the rows that its filters list', async () => {
    const { session, call } = await worked();
    const marks = [
      ...(['decision', 'confidence', 'host', 'direction', 'subtype'] as const).flatMap((facet) => barsOf(session, facet).marks), ...findingBars(session).marks,
      ...directionBars(session, call).flatMap((bars) => bars.marks), ...declaredMatrix(session, call).cells, ...hourMatrix(session).cells,
    ];
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.map(({ filters, count }) => [filters, count])).toEqual(marks.map(({ filters }) => [filters, listed(session, filters)]));
  });

  it('has every direction of the call under its subtype, with the awards of the call and who is out', async () => {
    const { session, call } = await worked();
    const groups = directionBars(session, call);
    expect(groups.map(({ subtype, awards }) => [subtype, awards])).toEqual(call.subtypes.map(({ name, awards }) => [name, awards ?? null]));
    expect(groups.flatMap(({ marks }) => marks.map(({ value }) => value))).toEqual(call.directions.map(({ id }) => id));
    expect([groups.reduce((sum, { count }) => sum + count, 0), groups.reduce((sum, { part }) => sum + part, 0)]).toEqual([4, 1]);
  });

  it('puts submissions into hours of Beijing’s clock, whatever the spelling; a day without an hour is in none', async () => {
    const { session } = await worked();
    const { rows: days, columns, cells } = hourMatrix(session);
    expect([days, columns.length, cells.map(({ row, column, count }) => [row, column, count])]).toEqual([['2024-04-21'], 24, [['2024-04-21', '16', 2]]]);
    expect(barsOf(session, 'submitted').marks.map(({ value, count }) => [value, count])).toEqual([['2024-04-21 16', 2], ['', 2]]);
  });

  it('leads from a mark to the page of rows with its filters alone', async () => {
    const { tab, session, call } = await worked();
    tab.actions.toggleFilter('decision', 'accept');
    const cell = declaredMatrix(session, call).cells.find(({ row }) => row === 'C6');
    if (cell === undefined) throw new Error('no cell');
    tab.actions.openPage('overview');
    tab.actions.showWhere(cell.filters);
    expect([tab.state().view.page, tab.state().view.filters]).toEqual(['triage', { ...noFilters, ...cell.filters }]);
  });
});
