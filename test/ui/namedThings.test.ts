import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importId, ruleId, severities, type Issue } from '../../src/core/model';
import { say, write } from '../../src/core/words';
import { facetIds, isNarrowed, judgementOf, type PageId } from '../../src/state/appState';
import { passingCommands } from '../../src/ui/commands';
import { wordOf } from '../../src/ui/commands/command';
import { unreadColumns } from '../../src/ui/import/unreadColumns';
import { aTab, type Tab } from '../state/anApp';
import { paletteOf } from './palette';

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

const { found, labels, run } = paletteOf(() => tab);
/** Stands for a page that has exactly these buttons, by the selector that finds them; what was pressed. */
const buttons = (...there: readonly string[]): readonly string[] => {
  const pressed: string[] = [];
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('document', { querySelector: (selector: string) => (there.includes(selector) ? { click: () => pressed.push(selector) } : null) });
  return pressed;
};

describe('the things of a page, by their names', () => {
  it.each(['triage', 'overview', 'panels', 'rules', 'people', 'history'] satisfies PageId[])('of %s have names in both languages, no two the same, and come once something is typed', (page) => {
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

  it('leads to what it found', () => {
    expect(labels('查看 代码')).toEqual([]);
    run('查看 期限');
    expect(tab.state().view).toMatchObject({ page: 'triage', filters: { rule: ['duration'] } });
  });

  it('is of its page alone', () => {
    tab.actions.openPage('triage');
    expect(labels('停用 期限')).toEqual([]);
  });
});

describe('the proposal that is open', () => {
  const at = (place: number) => {
    const row = tab.session().rows[place];
    if (row === undefined) throw new Error('no row');
    return row.key;
  };
  const judgement = (place: number) => judgementOf(tab.session(), at(place));

  it('has its findings confirmed and taken back by name, and no command where none is open', () => {
    tab.actions.setActive(at(2));
    run('确认问题 期限');
    expect(judgement(2).findings).toMatchObject([{ rule: 'duration', verdict: 'confirmed' }]);
    expect(labels('确认问题 期限')).toEqual([]);
    run('收回 期限');
    expect(judgement(2).findings).toEqual([]);
    tab.actions.startAtTop();
    expect(labels('问题 期限')).toEqual([]);
  });

  it('asks in the pane for the reason of a dismissal', () => {
    const pressed = buttons('#finding-duration [data-testid=finding-dismiss]');
    tab.actions.setActive(at(2));
    run('不采纳 期限');
    expect([tab.state().view.detail, pressed]).toEqual([true, ['#finding-duration [data-testid=finding-dismiss]']]);
  });

  it('has any direction confirmed, a known tag and panel put on and off, for all that are selected', () => {
    tab.actions.setActive(at(1));
    const last = tab.state().call.directions.at(-1);
    run(`确认方向 ${last?.title}`);
    expect(judgement(1).direction).toBe(last?.id);
    tab.actions.select([at(1), at(2)]);
    run('加标签 急');
    expect([judgement(1).tags, judgement(2).tags]).toEqual([['急'], ['急']]);
    run('去掉标签 急');
    tab.actions.setPanel('甲组', [at(0)]);
    run('编入评审组 甲组');
    expect([judgement(1), judgement(2)]).toMatchObject([{ tags: [], panel: '甲组' }, { tags: [], panel: '甲组' }]);
    run('移出评审组');
    expect([judgement(1).panel, judgement(0).panel]).toEqual([null, '甲组']);
  });

  it('is signed by whoever has said since who works here', () => {
    tab.actions.setActive(at(0));
    expect(labels('以 署名')).toEqual([]);
    tab.actions.setActor('');
    tab.actions.decideAll('accept', [at(0)]);
    expect(labels('以 署名')).toEqual([]);
    tab.actions.setActor('王芳');
    run('以 署名');
    expect(judgement(0).decided?.by).toBe('王芳');
    tab.actions.setActor('李四');
    run('以“王芳”');
    expect(tab.state().actor).toBe('王芳');
  });
});

describe('what narrows the list', () => {
  it('is taken away one by one', () => {
    tab.actions.setSearch('图');
    tab.actions.toggleFilter('decision', 'reject');
    tab.actions.toggleExcluded('tag', '急');
    expect(labels('去掉筛选')).toHaveLength(3);
    run('去掉筛选 决定');
    run('remove filter 标签');
    run('清除搜索');
    expect(isNarrowed(tab.state().view)).toBe(false);
  });

  it('sorts further columns after the first, and takes one away', () => {
    expect(labels('再按')).toEqual([]);
    run('依托单位 按 降序');
    run('再按 决定 升序');
    expect(tab.state().layout.sorting).toEqual([{ id: 'host', desc: true }, { id: 'decision', desc: false }]);
    run('不再按 依托单位 排序');
    expect(tab.state().layout.sorting).toEqual([{ id: 'decision', desc: false }]);
  });
});

describe('a proposal', () => {
  it.each(['people', 'history', 'triage'] satisfies PageId[])('is opened from the page of %s by number, title or applicant', (page) => {
    const [, second] = tab.session().rows;
    if (second === undefined) throw new Error('no row');
    const { number = '', title = '', applicant = '' } = second.cells;
    for (const typed of [number, title, `打开 ${title.slice(0, 4)} ${applicant}`, `open ${number}`]) {
      tab.actions.openPage(page);
      tab.actions.setSearch('nothing has this');
      found(typed).find(({ label }) => label === `打开申请：${number} ${title} ${applicant}`)?.command.run(tab.app);
      expect(tab.state().view).toMatchObject({ page: 'triage', active: second.key, detail: true, search: '' });
    }
  });

  it('is named only once enough is typed to tell it from most', () => {
    expect(labels('打开申请')).toEqual([]);
    expect(labels('图').filter((label) => label.startsWith('打开申请'))).toEqual([]);
    expect(labels('nothing has this')).toEqual([]);
  });
});

describe('what a page lists', () => {
  it('is chosen by name, by whom, of what kind and how it stands, and a command names no choice that stands', () => {
    tab.actions.setActor('王芳');
    tab.actions.addTag('缓', tab.session().rows.slice(1, 2).map(({ key }) => key));
    tab.actions.openPage('history');
    run('本页的操作人 王芳');
    run('事项 标签');
    run('状态 有效');
    expect(tab.state().view.looks.history).toEqual({ search: '', person: '王芳', kind: 'tag', state: 'standing' });
    expect(labels('本页的操作人 王芳')).toEqual([]);
    run('this page person everybody');
    run('事项 全部');
    expect(tab.state().view.looks.history).toMatchObject({ person: null, kind: null });
  });

  it('is chosen so of people and of rules too, and stays as long as the session is open', () => {
    tab.actions.openPage('people');
    run('显示 参与者');
    run('sort institution');
    tab.actions.openPage('rules');
    run('显示 停用');
    run('本页的级别 提示');
    run('排序 条款');
    tab.actions.openPage('triage');
    expect(tab.state().view.looks).toMatchObject({ people: { show: 'participants', sort: 'unit' }, rules: { show: 'changed', severity: 'notice', sort: 'clause' } });
    expect(labels('显示 参与者')).toEqual([]);
  });

  it('folds and unfolds: all facets, and one alone', () => {
    run('收起 筛选项');
    expect([...tab.state().view.folded].toSorted()).toEqual([...facetIds].toSorted());
    tab.actions.foldFacets(false, ['host']);
    expect(tab.state().view.folded.has('host')).toBe(false);
    tab.actions.showFilterPanel({ beside: false });
    run('zkqbsxx');
    expect([tab.state().view.folded.size, tab.state().view.filterPanel.beside]).toEqual([0, true]);
  });

  it('unfolds wherever it folds by its own line, and says where nothing does', () => {
    const folds = [{ open: false }, { open: true }];
    vi.stubGlobal('document', { querySelectorAll: (selector: string) => (selector === '#root details' ? folds : []) });
    run('展开 折叠的内容');
    expect(folds).toEqual([{ open: true }, { open: true }]);
    run('收起 展开的内容');
    expect(folds).toEqual([{ open: false }, { open: false }]);
    vi.stubGlobal('document', { querySelectorAll: () => [] });
    run('展开 折叠的内容');
    expect(tab.state().notice?.message.key).toBe('commands.nothingFolds');
  });

  it.each([['history', 'history-more'], ['people', 'people-more'], ['panels', 'proposals-more']] satisfies [PageId, string][])('grows on the page of %s', (page, button) => {
    tab.actions.openPage(page);
    const pressed = buttons(`body [data-testid=${button}]`);
    run('再列出');
    expect(pressed).toHaveLength(1);
    buttons();
    run('再列出');
    expect(tab.state().notice?.message.key).toBe('commands.allListed');
  });
});

describe('the notice of columns that cannot be read', () => {
  it('is put away by name, for that table', () => {
    expect(labels('不再提示 列')).toEqual([]);
    const session = tab.session();
    const issue: Issue = { level: 'error', message: say('tables.bind.column', { column: '资助期限', count: 3, unread: 3 }), place: { file: '表.csv' } };
    tab.app.store.setState({ session: { ...session, summary: { ...session.summary, issues: [issue] } } });
    expect(unreadColumns(tab.state())).toEqual([issue]);
    run('不再提示 列');
    expect(unreadColumns(tab.state())).toEqual([]);
    tab.app.store.setState({ session: { ...tab.session(), table: { ...session.table, id: importId('another') } } });
    expect(unreadColumns(tab.state())).toEqual([issue]);
  });
});

describe('the offer of the tour', () => {
  it('is declined by name, once', () => {
    expect(labels('不用 导览')).toEqual([]);
    tab.app.store.setState({ tourSeen: false });
    run('不用 导览');
    expect(tab.state().tourSeen).toBe(true);
    expect(labels('不用 导览')).toEqual([]);
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

  it('is opened by name, and what hides it gives way', () => {
    const focused: string[] = [];
    vi.stubGlobal('document', { getElementById: (id: string) => ({ focus: () => focused.push(id) }) });
    tab.actions.look({ history: { search: '', person: null, kind: 'tag', state: 'all' } });
    const open = (place: number): void => found('展开第').find(({ label }) => label.startsWith(`展开第 ${place} 步`))?.command.run(tab.app);
    open(2);
    const tagged = tab.state().view.looks.step;
    expect(tab.state().view.looks.history.kind).toBe('tag');
    open(1);
    const { step, history } = tab.state().view.looks;
    expect([history.kind, focused]).toEqual([null, [`line-step-${tagged}`, `line-step-${step}`]]);
    expect(step).not.toBe(tagged);
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
