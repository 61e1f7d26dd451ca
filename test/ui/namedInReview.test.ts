import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '../../src/core/words';
import { passingCommands } from '../../src/ui/commands';
import { wordOf } from '../../src/ui/commands/command';
import { aReview, experts } from '../state/aReview';
import type { Tab } from '../state/anApp';
import { paletteOf } from './palette';

/** A review with experts, of which the first proposal is open on the page of assignments. */
let tab: Tab;
beforeEach(async () => {
  tab = await aReview();
  tab.actions.openPage('assign');
  tab.actions.showAssign({ row: row() });
});
afterEach(() => { vi.unstubAllGlobals(); });

const row = () => { const [one] = tab.session().rows; if (one === undefined) throw new Error('no row'); return one.key; };
const expertAt = (at: number) => { const expert = tab.state().pool?.experts[at]; if (expert === undefined) throw new Error('no expert'); return expert; };
const review = () => tab.session().fold.state.review;
const { labels, run } = paletteOf(() => tab);
/** Stands for a page without these things: whatever a command would press is noted. */
const pressed = (): readonly string[] => {
  const noted: string[] = [];
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('document', { querySelector: (selector: string) => ({ click: () => noted.push(selector), closest: () => null, querySelector: (inner: string) => ({ click: () => noted.push(`${selector} ${inner}`) }) }) });
  return noted;
};

describe('the things of the review, by their names', () => {
  it.each(['experts', 'assign'] as const)('of %s have names in both languages, no two the same', (page) => {
    tab.actions.openPage(page);
    tab.actions.openExpert(expertAt(0).key);
    tab.actions.pinConflict(row(), expertAt(0).key, '师生');
    tab.actions.setPanel('甲组', [row()]);
    const list = passingCommands(tab.state(), 'x');
    for (const language of ['zh', 'en'] as const) {
      const names = list.map((command) => write(wordOf(command, tab.state()), language));
      expect(names.filter((name, at) => names.indexOf(name) !== at || /[{}]|^\w+\.\w+$/.test(name))).toEqual([]);
    }
  });

  it('give the open proposal to an expert, in the place of whoever is being replaced, and keep one from it', () => {
    run('指派 专家1');
    expect([...review().assigned.get(row())?.keys() ?? []]).toEqual([expertAt(1).key]);
    tab.actions.showAssign({ act: { kind: 'replace', expert: expertAt(1).key } });
    run('zp 专家2');
    expect([...review().assigned.get(row())?.keys() ?? []]).toEqual([expertAt(2).key]);
    run('排除 专家3');
    expect(review().wishes.get(row())?.get(expertAt(3).key)).toBe('ban');
    expect(labels('指派 专家3')).toEqual([]);
    run('不再排除 专家3');
    expect(review().wishes.get(row())?.get(expertAt(3).key)).toBeUndefined();
  });

  it('list the proposals of one panel, of none, and all again', () => {
    expect(labels('本页的评审组')).toEqual([]);
    tab.actions.setPanel('甲组', [row()]);
    run('本页的评审组 甲组');
    expect(tab.state().assigning.panel).toBe('甲组');
    run('this page no panel');
    expect(tab.state().assigning.panel).toBe('');
    run('本页的评审组 所有');
    expect([tab.state().assigning.panel, labels('本页的评审组 所有')]).toEqual([null, []]);
  });

  it('tell how well somebody fits: who has the open proposal, who could have it, and what fits the open expert', () => {
    const focus = vi.fn<() => void>();
    vi.stubGlobal('document', { querySelector: () => ({ focus }) });
    run('匹配的理由 专家2');
    expect(tab.state().assigning.why).toBe(expertAt(2).key);
    tab.actions.assignExpert(row(), expertAt(2).key);
    expect(labels('匹配的理由 专家2')).toHaveLength(1);
    tab.actions.openPage('experts');
    tab.actions.openExpert(expertAt(0).key);
    const clicked: string[] = [];
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('document', { querySelector: (selector: string) => ({ focus, click: () => clicked.push(selector), getAttribute: () => 'false' }) });
    run(`匹配的理由 ${tab.session().rows[0]?.cells.title}`);
    expect([clicked, focus.mock.calls.length]).toEqual([[`[data-testid=fit][data-row="${row()}"]`], 2]);
  });

  it('close what is open, with Escape too', () => {
    tab.actions.showAssign({ act: { kind: 'replace', expert: expertAt(1).key } });
    run('关闭 指派');
    expect(tab.state().assigning).toMatchObject({ act: null, row: row() });
    run('关闭 指派');
    expect(tab.state().assigning.row).toBeNull();
    tab.actions.openPage('experts');
    tab.actions.openExpert(expertAt(0).key);
    run('关闭专家');
    expect(tab.state().expert).toBeNull();
  });

  it('seat the open expert on a panel, and off it', () => {
    tab.actions.setPanel('甲组', [row()]);
    tab.actions.openPage('experts');
    expect(labels('列入评审组')).toEqual([]);
    tab.actions.openExpert(expertAt(0).key);
    run('列入评审组 甲组');
    expect(review().seats.get(expertAt(0).key)).toBe('甲组');
    run('移出评审组');
    expect(labels('移出评审组')).toEqual([]);
  });

  it('take back a conflict that was set by hand', () => {
    tab.actions.pinConflict(row(), expertAt(0).key, '师生');
    expect(labels('利益冲突 专家1')).toEqual([]);
    run('收回 利益冲突 专家0');
    expect(labels('利益冲突 专家0')).toEqual([]);
  });

  it('ask on its card for the reason for which another conflict is set aside, and let it count again', async () => {
    // One who works where the applicant does.
    tab = await aReview(experts.replace('评审0院', '第0大学'));
    tab.actions.openPage('assign');
    tab.actions.showAssign({ row: row() });
    const noted = pressed();
    run('不计 利益冲突 专家0');
    expect(noted).toEqual([expect.stringMatching(/^\[data-conflict=".* .* .*"\] \[data-testid=conflict-override\]$/)]);
    const { pool } = tab.state();
    const conflict = pool?.found.find(({ expert }) => expert === expertAt(0).key);
    if (conflict === undefined) throw new Error('no conflict');
    tab.actions.overrideConflict(conflict.proposal, conflict.expert, conflict.test, '已调离');
    run('恢复计入 专家0');
    expect(labels('恢复计入 专家0')).toEqual([]);
  });

  it('sort their table by pressing its head', () => {
    const noted = pressed();
    run('排序 缺');
    expect(noted).toEqual(['main [role="columnheader"][data-column="missing"] .sort']);
  });
});
