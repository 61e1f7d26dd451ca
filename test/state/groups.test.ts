import { describe, expect, it } from 'vitest';
import { ruleId } from '../../src/core/model';
import { groupRows, hasPanels, isHidden, linesOf, stopsOf, sumAmounts } from '../../src/state/groups';
import { aCall } from '../build';
import { aTab } from './anApp';

const tab = aTab();
await tab.importRows([
  { number: '1', title: '甲', host: '洞庭大学', budget: '80.5' }, { number: '2', title: '乙', host: '湘江大学', budget: '0.1' }, { number: '3', title: '丙', host: '洞庭大学', budget: '0.2' },
  { number: '4', title: '丁', host: '', budget: '约八十' }, { number: '5', title: '戊', host: '湘江大学', budget: '' },
]);
const keys = tab.session().rows.map(({ key }) => key);
const groups = () => groupRows(tab.session(), tab.session().rows, (row) => row.cells.host ?? '', (a, b) => (b.cells.host ?? '').localeCompare(a.cells.host ?? '', 'zh-CN'));

describe('groups', () => {
  it('have counts and sums of what could be read, in the order asked for, rows without a value last', () => {
    expect(groups().map(({ value, rows, wan, withoutAmount }) => [value, rows.map(({ line }) => line), wan, withoutAmount])).toEqual([
      ['湘江大学', [3, 6], 0.1, 1], ['洞庭大学', [2, 4], 80.7, 0], ['', [5], 0, 1],
    ]);
  });

  it('leave out of their sums what is in 元 by mistake, until somebody says that it is right', async () => {
    const other = aTab({ call: aCall() });
    await other.importRows(['800000', '-5', '', ...Array.from({ length: 60 }, () => '0.5')].map((budget, at) => ({ number: String(at), title: `第${at}份`, budget })));
    expect(sumAmounts(other.session().rows)).toEqual({ wan: 30, doubtful: 2, withoutAmount: 1 });
    other.actions.judgeFinding(other.session().rows[0]!.key, ruleId('budget-unit'), 'dismissed', '核对过');
    expect(sumAmounts(other.session().rows)).toEqual({ wan: 800_030, doubtful: 1, withoutAmount: 1 });
  });

  it('count what is decided', () => {
    tab.actions.decide('accept', [keys[0]!, keys[2]!]);
    expect(groups().map(({ decided }) => decided)).toEqual([0, 2, 0]);
  });

  it('closed, show their head alone, at which the keys stop once', () => {
    const lines = linesOf(groups(), new Set(['洞庭大学', '']));
    expect(lines.map((line) => (line.kind === 'row' ? line.row.line : `${line.group.value} ${line.open ? 'open' : 'closed'}`))).toEqual(['湘江大学 open', 3, 6, '洞庭大学 closed', ' closed']);
    const shown = { rows: keys, columns: [], groups: groups() };
    const closed = new Set(['洞庭大学', '']);
    expect(stopsOf({ shown, closed })).toEqual([keys[1], keys[4], keys[0], keys[3]]);
    expect(keys.map((key) => isHidden({ shown, closed }, key))).toEqual([true, false, true, true, false]);
    expect(stopsOf({ shown: { ...shown, groups: null }, closed })).toEqual(keys);
  });

  it('of panels are none until a proposal is put on one, and again when it is taken off', () => {
    expect(hasPanels(tab.session())).toBe(false);
    tab.actions.setPanel('一组', [keys[1]!]);
    expect(hasPanels(tab.session())).toBe(true);
    tab.actions.undo();
    expect(hasPanels(tab.session())).toBe(false);
  });
});
