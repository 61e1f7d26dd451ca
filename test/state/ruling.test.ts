import { describe, expect, it } from 'vitest';
import { ruleId } from '../../src/core/model';
import { effectOfChoice, ruleTallies, standingFindings } from '../../src/state/standings';
import { aTab, freshName, storeNamed, type Tab } from './anApp';

const duration = ruleId('duration');
/** The third row of the short table has a faulty period: a rejection. */
async function opened(over: Parameters<typeof aTab>[0] = {}): Promise<Tab> {
  const tab = aTab(over);
  await tab.importRows();
  return tab;
}
const third = (tab: Tab) => tab.session().allRows[2]?.key ?? ('' as never);
const rulesOn = (tab: Tab) => tab.session().rows.map(({ findings }) => findings.map(({ rule }) => rule).join());
const notice = (tab: Tab) => tab.state().notice?.message.key;

describe('a rule that is switched off', () => {
  it('takes its findings from rows, work and sheet, after having told what that means, and comes back with undo', async () => {
    const tab = await opened();
    const work = tab.session().rows[2]?.work;
    expect(rulesOn(tab)).toEqual(['', '', 'duration']);
    expect(effectOfChoice(tab.session(), duration, { on: false })).toEqual({ before: 1, after: 0, decisionsBare: 0, moves: [{ from: 'reject', to: null, rows: 1 }] });
    tab.actions.chooseRule(duration, { on: false });
    expect(rulesOn(tab)).toEqual(['', '', '']);
    expect(tab.session().rows[2]?.work.reasons.map(({ key }) => key)).not.toContain('work.reject');
    expect(tab.session().rows[0]).toBe(tab.session().allRows[0]);
    await tab.actions.exportSheet();
    expect(tab.downloads[0]?.[1]).not.toContain('【');
    tab.actions.undo();
    expect(rulesOn(tab)).toEqual(['', '', 'duration']);
    expect(tab.session().rows[2]?.work).toEqual(work);
  });

  it('is tallied with what it found all the same', async () => {
    const tab = await opened();
    tab.actions.chooseRule(duration, { on: false, severity: 'notice' });
    const tallies = ruleTallies(tab.session());
    expect(tallies.find(({ rule }) => rule.rule === duration)).toMatchObject({ on: false, chosen: 'notice', failing: 1, unsure: 0, dismissed: 0, counted: 0, rule: { state: 'ready', severity: 'reject' } });
    expect(tallies.find(({ rule }) => rule.rule === 'budget')).toMatchObject({ on: true, failing: 0, rule: { state: 'idle', why: { key: 'rules.noSettings' } } });
  });

  it('stays so when the work is opened again', async () => {
    const name = freshName();
    const tab = await opened({ openStore: () => storeNamed(name) });
    tab.actions.chooseRule(duration, { severity: 'notice' });
    tab.actions.judgeFinding(third(tab), duration, 'dismissed', '专业机构确认');
    await tab.saved();
    const again = aTab({ openStore: () => storeNamed(name) });
    await again.actions.restore();
    expect(again.session().lens.choices.severities.get(duration)).toBe('notice');
    expect(rulesOn(again)).toEqual(['', '', '']);
    again.actions.judgeFinding(third(again), duration, null);
    expect(again.session().rows[2]?.findings).toMatchObject([{ rule: 'duration', severity: 'notice' }]);
  });
});

describe('a finding', () => {
  it('that is dismissed with a reason counts nowhere, and stands with who and why', async () => {
    const tab = await opened();
    tab.actions.judgeFinding(third(tab), duration, 'dismissed', '期限已电话更正');
    expect(rulesOn(tab)).toEqual(['', '', '']);
    expect(standingFindings(tab.session(), third(tab))).toMatchObject([{ standing: 'dismissed', word: { by: '张三', reason: '期限已电话更正' } }]);
    expect(ruleTallies(tab.session()).find(({ rule }) => rule.rule === duration)).toMatchObject({ failing: 1, dismissed: 1, counted: 0 });
  });

  it('is not dismissed without a reason, and that is said', async () => {
    const tab = await opened();
    tab.actions.judgeFinding(third(tab), duration, 'dismissed', ' ');
    expect([rulesOn(tab)[2], notice(tab), tab.state().notice?.tone]).toEqual(['duration', 'judging.wantsReason', 'bad']);
  });

  it('of another row or rule cannot be judged', async () => {
    const tab = await opened();
    tab.actions.judgeFinding(third(tab), ruleId('budget'), 'confirmed');
    tab.actions.judgeFinding('nowhere' as never, duration, 'confirmed');
    expect(tab.session().fold.log).toEqual([]);
    expect(standingFindings(tab.session(), 'nowhere' as never)).toEqual([]);
  });
});

describe('a countersignature', () => {
  it('is refused to who decided, given by another, over several rows, and taken back', async () => {
    const tab = await opened();
    const [first, second] = tab.session().rows.map(({ key }) => key);
    tab.actions.decideAll('reject', [first, second].flatMap((key) => key ?? []));
    tab.actions.countersign([first ?? third(tab)]);
    expect([notice(tab), tab.state().notice?.tone]).toEqual(['judging.countersign.samePerson', 'bad']);
    tab.actions.setActor(' 李四 ');
    tab.actions.countersign(tab.session().rows.map(({ key }) => key));
    expect(tab.state().notice?.message).toEqual({ key: 'judging.countersignedSome', params: { count: 2, left: 1 } });
    const signed = () => tab.session().rows.map(({ key }) => tab.session().fold.state.judgements.get(key)?.countersigned?.by);
    expect(signed()).toEqual(['李四', '李四', undefined]);
    tab.actions.uncountersign([first ?? third(tab)]);
    expect(signed()).toEqual([undefined, '李四', undefined]);
    tab.actions.undo();
    tab.actions.undo();
    expect(signed()).toEqual([undefined, undefined, undefined]);
  });

  it('does nothing where nothing is open or chosen', () => {
    const tab = aTab();
    tab.actions.countersign();
    tab.actions.judgeFinding('x' as never, duration, 'confirmed');
    expect(tab.state().notice).toBeNull();
  });
});

describe('who works here', () => {
  it('is kept with the names that worked here before, the last first, each once', () => {
    const kept: unknown[] = [];
    const tab = aTab();
    tab.app.store.subscribe(({ actor, actors }) => kept.push([actor, actors]));
    tab.actions.setActor('李四');
    tab.actions.setActor(' 王五');
    tab.actions.setActor('李四');
    expect(kept.at(-1)).toEqual(['李四', ['李四', '王五', '张三']]);
    tab.actions.setActor('  ');
    expect(tab.state()).toMatchObject({ actor: '', actors: ['李四', '王五', '张三'] });
  });
});
