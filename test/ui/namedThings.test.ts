import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleId, severities } from '../../src/core/model';
import { write } from '../../src/core/words';
import { judgementOf, type PageId } from '../../src/state/appState';
import { commands, passingCommands } from '../../src/ui/commands';
import { wordOf } from '../../src/ui/commands/command';
import { findCommands } from '../../src/ui/commands/findCommands';
import { aTab, type Tab } from '../state/anApp';

/** A tab whose first proposal was decided, tagged and decided anew, on a page. */
let tab: Tab;
beforeEach(async () => {
  tab = aTab();
  await tab.importRows();
  const [first] = tab.session().rows;
  if (first === undefined) throw new Error('no row');
  tab.actions.decideAll('accept', [first.key]);
  tab.actions.addTag('急', [first.key]);
  tab.actions.decideAll('reject', [first.key]);
});
afterEach(() => { vi.unstubAllGlobals(); });

const found = (typed: string) => findCommands([...commands, ...passingCommands(tab.state(), typed)], typed, tab.state());
const labels = (typed: string): readonly string[] => found(typed).map(({ label }) => label);
const run = (typed: string): void => {
  const [one] = found(typed);
  if (one === undefined || !one.ready) throw new Error(`nothing to do is called ${typed}`);
  one.command.run(tab.app);
};
/** Stands for a page that has exactly these buttons, by the selector that finds them; what was pressed. */
const buttons = (...there: readonly string[]): readonly string[] => {
  const pressed: string[] = [];
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('document', { querySelector: (selector: string) => (there.includes(selector) ? { click: () => pressed.push(selector) } : null) });
  return pressed;
};

describe('the things of a page, by their names', () => {
  it.each(['triage', 'overview', 'panels', 'rules', 'history'] satisfies PageId[])('of %s have names in both languages, no two the same, and come once something is typed', (page) => {
    for (const [at, { key }] of tab.session().rows.entries()) tab.actions.setPanel(at === 1 ? '甲组' : '乙组', [key]);
    tab.actions.openPage(page);
    const untyped = passingCommands(tab.state(), ' ').length;
    const list = passingCommands(tab.state(), 'x');
    expect(list.length).toBeGreaterThan(untyped);
    for (const language of ['zh', 'en'] as const) {
      const names = list.map((command) => write(wordOf(command, tab.state()), language));
      expect(names.filter((name, at) => names.indexOf(name) !== at || /[{}]|^\w+\.\w+$/.test(name))).toEqual([]);
    }
  });
});

describe('a rule', () => {
  const duration = ruleId('duration');
  beforeEach(() => { tab.actions.openPage('rules'); });

  it.each(['停用 期限', 'tygz qx', 'switch off period'])('is found as %s, and what switching it off does is told first', (typed) => {
    run(typed);
    expect(tab.state().view.ruleAsked).toEqual({ rule: duration, choice: { on: false } });
    expect(tab.session().lens.choices.off.size).toBe(0);
  });

  it('is switched on where it is off, and graded otherwise than it is', () => {
    tab.actions.chooseRule(duration, { on: false });
    expect(labels('停用 期限')).toEqual([]);
    run('启用 期限');
    expect(tab.state().view.ruleAsked).toEqual({ rule: duration, choice: { on: true } });
    const own = tab.session().summary.rules.find(({ rule }) => rule === duration)?.severity;
    const other = severities.find((severity) => severity !== own) ?? 'notice';
    expect(labels('期限 级别')).toHaveLength(severities.length - 1);
    tab.actions.chooseRule(duration, { severity: other });
    const byCall = found('期限 级别').map(({ command }) => { command.run(tab.app); return tab.state().view.ruleAsked?.choice; });
    expect(byCall).toContainEqual({ severity: null });
  });

  it('is of its page alone', () => {
    tab.actions.openPage('triage');
    expect(labels('停用 期限')).toEqual([]);
  });
});

describe('a step', () => {
  const first = () => {
    const [row] = tab.session().rows;
    if (row === undefined) throw new Error('no row');
    return judgementOf(tab.session(), row.key);
  };
  beforeEach(() => { tab.actions.openPage('history'); });

  it.each(['只撤销 标签', 'zcx bq', 'undo only tag', '只撤销 急'])('is found as %s and taken back alone', (typed) => {
    run(typed);
    expect([first().tags, first().decision]).toEqual([[], 'reject']);
  });

  it('goes with what rests on it, is gone back to, and comes back', () => {
    expect(labels('只撤销').map((label) => label.slice(0, '只撤销第 3 步'.length))).toEqual(['只撤销第 3 步', '只撤销第 2 步']);
    run('连同 受理');
    expect([first().tags, first().decision]).toEqual([['急'], null]);
    run('恢复 不予受理');
    expect(first().decision).toBe('reject');
    found('回到第').at(-1)?.command.run(tab.app);
    expect([first().tags, first().decision]).toEqual([[], 'accept']);
    expect(labels('回到第')).toEqual([]);
  });

  it('is named in the page’s language once that is another', () => {
    expect(labels('只撤销')[0]).toContain('建议不予受理');
    tab.actions.setLanguage('en');
    expect(labels('undo only')[0]).toContain('Decision: Reject');
  });
});

describe('a chart and a panel', () => {
  it('are done by pressing their own buttons', () => {
    tab.actions.openPage('overview');
    const pressed = buttons('[data-testid="chart-host"] [data-testid=chart-svg]', '[data-panel="甲组"] [data-testid=panel-dissolve]');
    run('svg 依托单位');
    expect(pressed).toEqual(['[data-testid="chart-host"] [data-testid=chart-svg]']);
    run('png 依托单位');
    expect(tab.state().notice?.message.key).toBe('overview.nothing');
    const [, row] = tab.session().rows;
    tab.actions.setPanel('甲组', row === undefined ? [] : [row.key]);
    tab.actions.openPage('panels');
    expect(labels('并入 甲组')).toEqual([]);
    run('取消 甲组');
    expect(pressed.at(-1)).toContain('甲组');
  });

  it('prints the overview', () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('window', { print });
    tab.actions.openPage('overview');
    run('dyzl');
    expect(print).toHaveBeenCalledOnce();
  });
});
