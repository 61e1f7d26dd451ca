import { describe, expect, it } from 'vitest';
import type { ExpertKey, RowKey } from '../../src/core/model';
import { judgementOf } from '../../src/state/appState';
import { formatFor, offeredReview, plainWish } from '../../src/state/exporting';
import { firstWish } from '../../src/state/firstExport';
import { clearDesk, type AssignDesk } from '../../src/state/review/assignDesk';
import { panelTallies, sizesOf } from '../../src/state/review/panelTallies';
import { chosenExpert } from '../../src/state/review/assignActions';
import { canApply } from '../../src/state/review/planActions';
import { isFiltered, listedLines, panelsOf } from '../../src/state/review/planFilter';
import { inTableOrder, planDiff } from '../../src/state/review/planOrder';
import { loadOf, rowReview } from '../../src/state/review/standing';
import { commandFor, commands } from '../../src/ui/commands';
import { applies } from '../../src/ui/commands/command';
import { findCommands } from '../../src/ui/commands/findCommands';
import { alternatesFor, candidatesFor, swapsFor } from '../../src/ui/assign/candidates';
import { aTab, type Tab } from './anApp';
import { aReview, experts, expertsHead as head } from './aReview';

const review = (tab: Tab) => tab.session().fold.state.review;
const pool = (tab: Tab) => { const { pool: known } = tab.state(); if (known === null) throw new Error('no pool'); return known; };
const plan = (tab: Tab) => { const { planning } = tab.state(); if (planning?.stage !== 'plan') throw new Error(`no plan: ${JSON.stringify(planning)}`); return planning.plan; };
const pairs = (tab: Tab): string[] => [...review(tab).assigned].flatMap(([row, own]) => [...own].map(([expert, state]) => `${row} ${expert} ${state}`)).toSorted();
const first = (tab: Tab): readonly [RowKey, ExpertKey] => { const [row, own] = [...review(tab).assigned][0] ?? []; const [expert] = [...own ?? []][0] ?? []; if (row === undefined || expert === undefined) throw new Error('nothing is assigned'); return [row, expert]; };

async function assigned(): Promise<Tab> {
  const tab = await aReview();
  await tab.actions.computePlan();
  tab.actions.applyPlan();
  return tab;
}

describe('a plan', () => {
  it('is shown as a difference, and changes nothing before it is applied; one undo takes it back', async () => {
    const tab = await aReview();
    await tab.actions.computePlan();
    expect(plan(tab)).toMatchObject({ shortfalls: [], proof: { exact: true } });
    expect(planDiff(plan(tab).assignments, tab.session()).changes).toHaveLength(6);
    expect(pairs(tab)).toEqual([]);
    tab.actions.applyPlan();
    expect(tab.state().planning).toBeNull();
    expect(pairs(tab)).toHaveLength(18);
    expect(pool(tab).experts.every(({ key }) => loadOf(review(tab), key) <= 4)).toBe(true);
    tab.actions.undo();
    expect(pairs(tab)).toEqual([]);
    tab.actions.redo();
    expect(pairs(tab)).toHaveLength(18);
  });

  it('computed anew is the same plan, and then changes nothing', async () => {
    const tab = await assigned();
    const before = pairs(tab);
    await tab.actions.computePlan();
    expect(planDiff(plan(tab).assignments, tab.session()).changes).toEqual([]);
    tab.actions.applyPlan();
    expect(pairs(tab)).toEqual(before);
  });

  it('keeps pins and bans, and leaves out who is rejected', async () => {
    const tab = await assigned();
    const [row, expert] = first(tab);
    const other = pool(tab).experts.find(({ key }) => review(tab).assigned.get(row)?.has(key) !== true);
    if (other === undefined) throw new Error('everybody has it');
    tab.actions.wishFor(row, expert, 'ban');
    expect(review(tab).assigned.get(row)?.has(expert)).toBe(false);
    tab.actions.wishFor(row, other.key, 'pin');
    const rejected = tab.session().rows[5]?.key;
    if (rejected === undefined) throw new Error('no row');
    tab.actions.decide('reject', [rejected]);
    await tab.actions.computePlan();
    const seats = plan(tab).assignments.filter(({ proposal }) => proposal === row).map(({ expert: key }) => key);
    expect(seats).toContain(other.key);
    expect(seats).not.toContain(expert);
    expect(plan(tab).assignments.some(({ proposal }) => proposal === rejected)).toBe(false);
    tab.actions.applyPlan();
    expect(review(tab).assigned.has(rejected)).toBe(false);
  });

  it('says what is missing and by which limits it could be had, and takes that remedy', async () => {
    const tab = await aReview(experts.replaceAll(',4', ',3'));
    await tab.actions.computePlan();
    expect(plan(tab).shortfalls.reduce((sum, { missing }) => sum + missing, 0)).toBe(3);
    const raise = plan(tab).remedies.find(({ kind }) => kind === 'raise');
    if (raise === undefined) throw new Error('no remedy');
    await tab.actions.applyRemedy(raise);
    expect(plan(tab).shortfalls).toEqual([]);
    tab.actions.undo();
    expect(review(tab).loads.size).toBe(0);
  });

  const three = (units: readonly string[], limit = 6): string => `${head}${units.map((unit, at) => `E${at},专家${at},${unit},算子学习,${limit}`).join('\n')}\n`;

  it('sets a conflict that the program found aside where a reason is given, as one step, and fills the place by that', async () => {
    const tab = await aReview(three(['第0大学', '甲院', '乙院']));
    await tab.actions.computePlan();
    const [short] = plan(tab).shortfalls;
    expect([short?.missing, short?.cause, short?.remedy.kind, short?.remedy.count]).toEqual([1, 'conflicts', 'conflicts', 1]);
    await tab.actions.applyRemedy(short!.remedy, ' ');
    expect(plan(tab).shortfalls).toHaveLength(1);
    await tab.actions.applyRemedy(short!.remedy, '同名的另一所学校');
    expect(plan(tab).shortfalls).toEqual([]);
    expect(review(tab).overrides.map(({ reason }) => reason)).toEqual(['同名的另一所学校']);
    tab.actions.undo();
    expect(review(tab).overrides).toEqual([]);
  });

  it('lets a second expert of an institution judge the one proposal beside the plan, and the limit hold for the others', async () => {
    const tab = await aReview(three(['甲院', '甲院', '乙院']));
    tab.actions.choosePlanning({ onePerInstitution: true });
    await tab.actions.computePlan();
    const [short] = plan(tab).shortfalls;
    expect([plan(tab).shortfalls.length, short?.remedy.kind, short?.remedy.count]).toEqual([6, 'institution', 1]);
    await tab.actions.applyRemedy(short!.remedy);
    expect([...review(tab).assigned].map(([row, own]) => [row === short!.proposal, own.size]).toSorted()).toEqual([...Array.from({ length: 5 }, () => [false, 2]), [true, 3]]);
    tab.actions.undo();
    expect(pairs(tab)).toEqual([]);
  });

  it('takes experts who are added by hand in a box that is filled in, one step of undo each', async () => {
    const tab = await aReview(three(['甲院', '乙院']));
    await tab.actions.computePlan();
    const add = plan(tab).remedies.find(({ kind }) => kind === 'add');
    if (add === undefined) throw new Error('no remedy');
    const keys = pool(tab).experts.map(({ key }) => key);
    tab.actions.askForExpert(add);
    expect(tab.state()).toMatchObject({ planning: null, view: { page: 'experts' }, addingExpert: { why: add.message } });
    expect(tab.state().addingExpert?.wanted).toHaveLength(add.count);
    expect(tab.state().addingExpert?.wanted[0]?.outside).toContain('第0大学');
    tab.actions.addExpert({ name: '新人', employer: '丙院', keywords: '过度挤压', maxLoad: '6' });
    await tab.until(({ pool: known, pooling }) => known?.experts.length === 3 && pooling === false);
    expect(tab.state().addingExpert).toBeNull();
    expect(pool(tab).experts.slice(0, 2).map(({ key }) => key)).toEqual(keys);
    expect(pool(tab).experts[2]).toMatchObject({ name: '新人', employer: '丙院', keywords: ['过度挤压'], maxLoad: 6 });
    await tab.actions.computePlan();
    expect(plan(tab).shortfalls).toEqual([]);
    tab.actions.undo();
    await tab.until(({ pool: known, pooling }) => known?.experts.length === 2 && pooling === false);
  });

  it('gives the proposals of a package the same experts, unless that is switched off; packages that cannot be served can be parted', async () => {
    const tab = await aReview();
    const [one, two, three] = tab.session().rows.map(({ key }) => key);
    if (one === undefined || two === undefined || three === undefined) throw new Error('no rows');
    tab.actions.makePackages([[one, two]]);
    const judges = (row: RowKey): string[] => plan(tab).assignments.filter(({ proposal }) => proposal === row).map(({ expert }) => expert).toSorted();
    await tab.actions.computePlan();
    expect(judges(one)).toEqual(judges(two));
    expect(judges(one)).toHaveLength(3);
    tab.actions.choosePlanning({ packages: false });
    await tab.actions.computePlan();
    expect(judges(one)).not.toEqual(judges(two));
    tab.actions.choosePlanning({ packages: true });
    tab.actions.putInPackage([three], [...review(tab).packages.values()][0] ?? '');
    tab.actions.setExpertLoad(pool(tab).experts.map(({ key }) => key), 'most', 2);
    tab.actions.setExpertLoad(pool(tab).experts.slice(0, 3).map(({ key }) => key), 'most', 6);
    tab.actions.setExpertLoad(pool(tab).experts.slice(2).map(({ key }) => key), 'most', 2);
    await tab.actions.computePlan();
    const part = plan(tab).remedies.find(({ kind }) => kind === 'packages');
    expect(part?.packages).toEqual([[one, two, three].toSorted()]);
    if (part === undefined) throw new Error('no remedy');
    expect(canApply(part, review(tab))).toBe(true);
    await tab.actions.applyRemedy(part);
    expect([plan(tab).shortfalls, review(tab).packages.size]).toEqual([[], 0]);
    tab.actions.undo();
    expect(review(tab).packages.size).toBe(3);
  });

  it('proposes packages of those that read alike, and leaves out who is in one', async () => {
    const tab = aTab();
    const text = '研究动态图上图神经网络的谱滤波方法，提出可解释的多项式滤波并证明其收敛性与泛化界。';
    await tab.importRows([{ number: '1', title: '图神经网络', abstract: text }, { number: '2', title: '水稻育种', abstract: '表型识别与基因组选择。' }, { number: '3', title: '图神经网络研究', abstract: text }]);
    const [first, , third] = tab.session().rows.map(({ key }) => key);
    const suggested = await tab.actions.suggestPackages();
    expect(suggested).toEqual([[first, third]]);
    tab.actions.makePackages(suggested);
    expect([...review(tab).packages.values()]).toEqual(['包1', '包1']);
    expect(await tab.actions.suggestPackages()).toEqual([]);
    tab.actions.undo();
    expect(review(tab).packages.size).toBe(0);
  });

  it('lifts the bans that a remedy names', async () => {
    const tab = await aReview();
    const [row] = tab.session().rows;
    if (row === undefined) throw new Error('no row');
    for (const { key } of pool(tab).experts.slice(0, 3)) tab.actions.wishFor(row.key, key, 'ban');
    await tab.actions.computePlan();
    const lift = plan(tab).remedies.find(({ kind }) => kind === 'bans');
    if (lift === undefined) throw new Error('no remedy');
    expect(canApply(lift, review(tab))).toBe(true);
    await tab.actions.applyRemedy(lift);
    expect(plan(tab).shortfalls).toEqual([]);
    expect(plan(tab).remedies.some(({ kind }) => kind === 'bans')).toBe(false);
    expect(canApply({ ...lift, kind: 'add' }, review(tab))).toBe(false);
  });

  it('is drawn by its seed, the same again each time, within the loss allowed', async () => {
    const tab = await aReview();
    await tab.actions.computePlan();
    const best = plan(tab).total;
    const drawn = async (seed: number): Promise<string> => {
      tab.actions.choosePlanning({ draw: true, drawSeed: seed, drawLoss: 0.5 });
      await tab.actions.computePlan();
      expect(plan(tab).total).toBeGreaterThanOrEqual(best * 0.5);
      return plan(tab).assignments.map(({ proposal, expert }) => `${proposal} ${expert}`).toSorted().join('\n');
    };
    const one = await drawn(1);
    expect(new Set([one, await drawn(2), await drawn(3), await drawn(4)]).size).toBeGreaterThan(1);
    expect(await drawn(1)).toBe(one);
  });

  it('that is cancelled leaves nothing', async () => {
    const tab = await aReview();
    const running = tab.actions.computePlan();
    tab.actions.dropPlan();
    await running;
    expect(tab.state().planning).toBeNull();
    expect(pairs(tab)).toEqual([]);
  });
});

describe('after sending', () => {
  it('nothing takes back what was sent, neither a person nor a new plan', async () => {
    const tab = await assigned();
    const [row, expert] = first(tab);
    tab.actions.setAssignmentState([[row, expert]], 'sent');
    tab.actions.unassignExpert(row, expert);
    expect(tab.state().notice).toMatchObject({ message: { key: 'assignPage.locked' } });
    tab.actions.wishFor(row, expert, 'ban');
    tab.actions.setExpertLoad([expert], 'most', 0);
    await tab.actions.computePlan();
    tab.actions.applyPlan();
    expect(review(tab).assigned.get(row)?.get(expert)).toBe('sent');
  });

  it('who declines is replaced, nobody else moves, and the one who declined is not asked again', async () => {
    const tab = await assigned();
    const [row, expert] = first(tab);
    tab.actions.setAssignmentState([[row, expert]], 'declined');
    const before = pairs(tab);
    expect(rowReview(tab.session(), tab.state().call, pool(tab), row).missing).toBe(1);
    await tab.actions.computePlan(true);
    tab.actions.applyPlan();
    expect(rowReview(tab.session(), tab.state().call, pool(tab), row).missing).toBe(0);
    expect(pairs(tab).filter((pair) => before.includes(pair))).toEqual(before);
    tab.actions.assignExpert(row, expert);
    expect(review(tab).assigned.get(row)?.get(expert)).toBe('declined');
  });

  it('only opinions that came back count', async () => {
    const tab = await assigned();
    const [row] = first(tab);
    const own = [...review(tab).assigned.get(row)?.keys() ?? []];
    tab.actions.setAssignmentState(own.map((expert) => [row, expert]), 'sent');
    tab.actions.setAssignmentState(own.slice(0, 2).map((expert) => [row, expert]), 'returned');
    expect(rowReview(tab.session(), tab.state().call, pool(tab), row).opinions).toBe(2);
  });
});

describe('sheets of the review', () => {
  const every = { ...plainWish, reports: [], review: ['panels', 'panel', 'expert', 'conflicts'] as const };

  it('are offered once somebody is assigned, and asked for before that they are none', async () => {
    const tab = await aReview();
    expect(offeredReview(tab.state())).toEqual([]);
    expect(await tab.actions.paperOf(every)).toEqual([]);
    expect(tab.actions.columnsOf('master', false).some(({ key }) => key === 'expert1')).toBe(false);
    await tab.actions.computePlan();
    tab.actions.applyPlan();
    expect(offeredReview(tab.state())).toEqual(every.review);
  });

  it('tell what stands: an expert’s sheet names no other, who declined has none of it, and what is rejected is on none', async () => {
    const tab = await assigned();
    const [row, declined] = first(tab);
    tab.actions.setAssignmentState([[row, declined]], 'declined');
    const rejected = tab.session().rows[5];
    if (rejected === undefined) throw new Error('no row');
    tab.actions.decide('reject', [rejected.key]);
    tab.actions.moveToPanel(tab.session().rows.slice(0, 2).map(({ key }) => key), '甲组');
    const sheets = await tab.actions.paperOf(every) ?? [];
    expect(sheets.map(({ id }) => id)).toEqual(['panels', 'panel', 'panel', ...pool(tab).experts.map(() => 'expert'), 'conflicts']);
    const [overview] = sheets;
    const missing = overview?.columns.findIndex(({ key }) => key === 'missing') ?? -1;
    expect(overview?.rows.map((line) => line[missing])).toEqual([1, 0]);
    expect(JSON.stringify(sheets)).not.toContain(rejected.cells.number);
    const numberOf = (key: RowKey): string => tab.session().byKey.get(key)?.cells.number ?? '';
    for (const expert of pool(tab).experts) {
      const own = sheets.find(({ id, name }) => id === 'expert' && name.includes(expert.name));
      const at = own?.columns.findIndex(({ key }) => key === 'number') ?? -1;
      const theirs = [...review(tab).assigned].filter(([key, pairsOf]) => key !== rejected.key && pairsOf.has(expert.key) && pairsOf.get(expert.key) !== 'declined').map(([key]) => numberOf(key));
      expect(own?.rows.map((line) => line[at])).toEqual(theirs.toSorted());
      expect(pool(tab).experts.filter(({ name }) => JSON.stringify(own).includes(name)).map(({ name }) => name)).toEqual([expert.name]);
    }
  });

  it('come packed where a CSV file would hold one of them alone; 总表 has the experts, also among its columns', async () => {
    expect(formatFor({ reports: [], review: ['expert'], format: 'csv' })).toBe('zip');
    expect(formatFor({ reports: [], review: ['conflicts'], format: 'csv' })).toBe('csv');
    const tab = await assigned();
    const keys = tab.actions.columnsOf('master', false).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('expert'))).toEqual(['expert1', 'expert2', 'expert3']);
    await tab.actions.exportSheets({ ...plainWish, reports: ['master'], columns: { master: ['number', 'expert1', 'expert2', 'expert3'] } });
    // The mark of what the cells were ends each line: experts come back from the sheet.
    const lines = tab.downloads.at(-1)?.[1].replace('\ufeff', '').trimEnd().split('\r\n').slice(1).map((line) => line.replace(/,#\w+$/, '')) ?? [];
    expect(lines).toEqual(tab.session().rows.map(({ key, cells }) => [cells.number, ...[...review(tab).assigned.get(key)?.keys() ?? []].map((expert) => pool(tab).byKey.get(expert)?.name)].join(',')));
  });
});

describe('the list of the plan', () => {
  it('is narrowed to what is looked for, in proposals and among their experts, to a panel, and to what is amiss', async () => {
    const tab = await assigned();
    const [one, , third] = tab.session().rows.map(({ key }) => key) as [RowKey, RowKey, RowKey];
    tab.actions.moveToPanel([one], '甲组');
    tab.actions.unassignExpert(third, [...review(tab).assigned.get(third)?.keys() ?? []][0] as ExpertKey);
    const lines = tab.session().rows.map((row) => ({ row, review: rowReview(tab.session(), tab.state().call, pool(tab), row.key) }));
    const listed = (wanted: Partial<AssignDesk>): readonly string[] => {
      tab.actions.showAssign({ ...clearDesk, ...wanted });
      return listedLines(lines, tab.state().assigning, tab.session(), pool(tab)).map(({ row }) => row.key);
    };
    const all = lines.map(({ row }) => row.key);
    expect([listed({}), isFiltered(clearDesk)]).toEqual([all, false]);
    expect(listed({ find: '3152479361' })).toEqual([all[1]]);
    expect(listed({ find: '申请人2 算子' })).toEqual([third]);
    expect(listed({ find: '微分方程 -申请人2' })).toEqual([all[0], all[4]]);
    expect(listed({ find: '专家1' })).toEqual(all.filter((key) => [...review(tab).assigned.get(key)?.keys() ?? []].some((expert) => pool(tab).byKey.get(expert)?.name === '专家1')));
    expect(listed({ panel: '甲组' })).toEqual([one]);
    expect(listed({ panel: '' })).toEqual(all.slice(1));
    expect(listed({ only: true })).toEqual([third]);
    expect(listed({ only: true, panel: '甲组' })).toEqual([]);
    expect(panelsOf(lines.map(({ row }) => row), tab.session())).toEqual(['', '甲组']);
    tab.actions.undo();
    tab.actions.undo();
    expect(panelsOf(lines.map(({ row }) => row), tab.session())).toEqual([]);
  });

  it('and what a plan changes stand in the order of the table', async () => {
    const tab = await aReview(experts, Array.from({ length: 12 }, (_none, at) => ({ number: String(at), title: `图神经网络 ${at}`, applicant: `申请人${at}`, host: `第${at}大学` })));
    await tab.actions.computePlan();
    const order = tab.session().rows.map(({ key }) => key);
    const { changes } = planDiff(plan(tab).assignments, tab.session());
    expect(changes.map(({ proposal }) => proposal)).toEqual(order.filter((key) => changes.some(({ proposal }) => proposal === key)));
    expect(changes.length).toBeGreaterThan(3);
    const lacking = inTableOrder(tab.session(), plan(tab).shortfalls).map(({ proposal }) => proposal);
    expect(lacking).toEqual(order.filter((key) => lacking.includes(key)));
    expect(lacking.length).toBeGreaterThan(3);
  });
});

describe('the box of exports', () => {
  it('begins with the sheets of the review where experts are dealt with, and then with what was chosen last, without identity numbers', async () => {
    const tab = await assigned();
    expect(firstWish(tab.state())).toEqual({ ...plainWish, format: 'xlsx' });
    tab.actions.openPage('assign');
    const first = firstWish(tab.state());
    expect([first.reports, first.review]).toEqual([['master'], ['panels', 'panel', 'expert', 'conflicts']]);
    tab.actions.rememberExport({ ...first, review: ['expert'], format: 'zip', rows: 'selected', secrets: true });
    expect(firstWish(tab.state())).toEqual({ ...first, review: ['expert'], format: 'zip', rows: 'all', secrets: false });
    tab.actions.select([tab.session().rows[0]?.key as RowKey]);
    expect(firstWish(tab.state()).rows).toBe('selected');
    await tab.importRows();
    expect(firstWish(tab.state())).toEqual({ ...plainWish, format: 'xlsx' });
  });
});

describe('panels', () => {
  it('are proposed with their experts, applied as one step, renamed, merged, and taken back', async () => {
    const tab = await aReview();
    await tab.actions.proposePanels();
    const { planning } = tab.state();
    if (planning?.stage !== 'panels') throw new Error('no panels');
    expect(planning.proposed.moves).toHaveLength(6);
    expect(tab.session().fold.state.judgements.size).toBe(0);
    tab.actions.applyProposedPanels();
    const { panels, without } = panelTallies(tab.session(), tab.state().call, pool(tab));
    expect(without).toEqual([]);
    expect(panels.reduce((sum, one) => sum + one.rows.length, 0)).toBe(6);
    expect(panels.flatMap((one) => one.experts)).toHaveLength(5);
    const [panel] = panels;
    if (panel === undefined) throw new Error('no panel');
    tab.actions.renamePanel(panel.name, '第一组');
    const named = panelTallies(tab.session(), tab.state().call, pool(tab)).panels.find(({ name }) => name === '第一组');
    expect(named).toMatchObject({ experts: panel.experts, size: 'small' });
    tab.actions.undo();
    tab.actions.undo();
    expect(tab.session().rows.every(({ key }) => judgementOf(tab.session(), key).panel === null)).toBe(true);
    expect(review(tab).seats.size).toBe(0);
  });

  /** No two of them alike. */
  const apart = [['微分方程', '神经算子求解流体偏微分方程的误差估计'], ['图神经网络', '异质图上的谱滤波与过度挤压'], ['微分方程', '哈密顿系统的保结构数值积分'], ['图神经网络', '分子图的等变消息传递'], ['微分方程', '随机扩散过程的漂移辨识'], ['图神经网络', '知识图谱链接预测的子图推理']]
    .map(([keywords = '', title = ''], at) => ({ number: String(at), title, keywords, abstract: `${title}。`, applicant: `申请人${at}`, host: `第${at}大学` }));

  it('keep to the sizes that a person sets, by which they are too small or too large, and which are taken back', async () => {
    const tab = await aReview(experts, apart);
    tab.actions.choosePlanning({ panelLeast: 2, panelMost: 3 });
    await tab.actions.proposePanels();
    tab.actions.applyProposedPanels();
    const tallies = () => panelTallies(tab.session(), tab.state().call, pool(tab)).panels;
    expect(tallies().map(({ rows: own, size, places }) => [own.length, size, places])).toEqual([[3, 'fits', 9], [3, 'fits', 9]]);
    tab.actions.choosePlanning({ panelMost: 2 });
    expect(tallies().map(({ size }) => size)).toEqual(['large', 'large']);
    // As the call says, eight to forty.
    tab.actions.choosePlanning({ panelLeast: 0, panelMost: 0 });
    expect(tallies().map(({ size }) => size)).toEqual(['small', 'small']);
    expect(sizesOf(tab.session(), tab.state().call)).toEqual({ least: 8, most: 40 });
    tab.actions.undo();
    expect(sizesOf(tab.session(), tab.state().call)).toEqual({ least: 2, most: 2 });
  });

  it('leave a package that a person made on one panel', async () => {
    const tab = await aReview(experts, apart);
    const [one, other] = tab.session().rows.map(({ key }) => key) as [RowKey, RowKey];
    tab.actions.choosePlanning({ panelLeast: 2, panelMost: 3 });
    const panelsNow = async (): Promise<readonly (string | null)[]> => {
      await tab.actions.proposePanels();
      tab.actions.applyProposedPanels();
      return [one, other].map((key) => judgementOf(tab.session(), key).panel);
    };
    // An operator and a graph: each with its like.
    const [left, right] = await panelsNow();
    expect(left).not.toBe(right);
    tab.actions.makePackages([[one, other]]);
    const [together, too] = await panelsNow();
    expect(together).toBe(too);
  });

  it('take proposals by hand', async () => {
    const tab = await aReview();
    const keys = tab.session().rows.slice(0, 2).map(({ key }) => key);
    tab.actions.moveToPanel(keys, '甲组');
    expect(panelTallies(tab.session(), tab.state().call, pool(tab)).panels).toMatchObject([{ name: '甲组', budget: { wan: 150, withoutAmount: 0, doubtful: 0 }, rows: [{ key: keys[0] }, { key: keys[1] }] }]);
  });
});

describe('two experts', () => {
  it('change places between two proposals as one step, and none does who has gone out or is barred', async () => {
    const tab = await assigned();
    const open = (): readonly (readonly [RowKey, ExpertKey])[] => [...review(tab).assigned].flatMap(([row, own]) => [...own.keys()].map((expert) => [row, expert] as const));
    const [one] = open();
    if (one === undefined) throw new Error('nothing is assigned');
    const lacks = (row: RowKey, expert: ExpertKey): boolean => review(tab).assigned.get(row)?.has(expert) !== true;
    const other = open().find(([row, expert]) => row !== one[0] && lacks(row, one[1]) && lacks(one[0], expert));
    if (other === undefined) throw new Error('nobody can be swapped');
    const loads = (): number[] => pool(tab).experts.map(({ key }) => loadOf(review(tab), key));
    const before = [pairs(tab), loads()];
    tab.actions.swapExperts(one, other);
    expect([lacks(...one), lacks(...other), lacks(one[0], other[1]), lacks(other[0], one[1])]).toEqual([true, true, false, false]);
    expect(loads()).toEqual(before[1]);
    tab.actions.undo();
    expect(pairs(tab)).toEqual(before[0]);
    expect(swapsFor(tab.session(), pool(tab), ...one, 99, () => true).some((swap) => swap.other === other[0] && swap.partner === other[1])).toBe(true);
    tab.actions.pinConflict(other[0], one[1], '师生');
    tab.actions.swapExperts(one, other);
    expect(pairs(tab)).toEqual(before[0]);
    expect(swapsFor(tab.session(), pool(tab), ...one, 99, () => true).some((swap) => swap.other === other[0])).toBe(false);
    tab.actions.pinConflict(other[0], one[1], null);
    tab.actions.setAssignmentState([other], 'sent');
    const sent = pairs(tab);
    tab.actions.swapExperts(one, other);
    expect(pairs(tab)).toEqual(sent);
  });

  it('are reached by keys: the arrows choose one of a row, X looks for a swap, P pins, Delete takes back', async () => {
    const tab = await assigned();
    const key = (written: string): void => { const found = commandFor(written, tab.state()); if (found !== undefined && applies(found, tab.state())) found.run(tab.app); };
    tab.actions.openPage('assign');
    key('X');
    expect(tab.state().assigning.act).toBeNull();
    const row = tab.session().rows[0]!.key;
    tab.actions.showAssign({ row });
    const [one, two] = [...review(tab).assigned.get(row)!.keys()];
    expect(chosenExpert(tab.state())).toBe(one);
    key('→');
    expect(chosenExpert(tab.state())).toBe(two);
    key('X');
    expect(tab.state().assigning.act).toEqual({ kind: 'swap', expert: two });
    key('P');
    expect(review(tab).wishes.get(row)?.get(two!)).toBe('pin');
    tab.actions.setAssignmentState([[row, two!]], 'sent');
    key('Delete');
    expect(review(tab).assigned.get(row)?.has(two!)).toBe(true);
    key('←');
    key('Delete');
    expect(review(tab).assigned.get(row)?.has(one!)).toBe(false);
    tab.actions.showAssign({ row: tab.session().rows[1]!.key });
    expect(tab.state().assigning.act).toBeNull();
    const named = findCommands(commands, '逾期', tab.state()).filter(({ ready }) => ready).map(({ label }) => label);
    expect(named).toContain('把选中的指派标为逾期');
  });

  it('are named as alternates who could take a place as all else stands', async () => {
    const tab = await assigned();
    const [row, expert] = first(tab);
    const found = alternatesFor(tab.session(), pool(tab), row, expert, candidatesFor(tab.session(), pool(tab), row));
    expect(found.every((one) => !one.barred && one.load < one.most && review(tab).assigned.get(row)?.has(one.expert.key) !== true)).toBe(true);
    const [best] = found;
    if (best === undefined) throw new Error('no alternate');
    tab.actions.replaceExpert(row, expert, best.expert.key);
    expect([review(tab).assigned.get(row)?.has(expert), review(tab).assigned.get(row)?.has(best.expert.key)]).toEqual([false, true]);
  });
});
