import { describe, expect, it } from 'vitest';
import { ruleId } from '../../src/core/model';
import { filterChoices, sessionHistory, spokenChanges, stepsShown, waysOf } from '../../src/state/history';
import { noHistoryFilter, type HistoryFilter } from '../../src/state/pageLooks';
import { judgementOf } from '../../src/state/appState';
import { aTab, type Tab } from './anApp';

/** A tab in which two people did: decide on all, tag one, note another, decide one anew, switch a rule off. */
async function worked(): Promise<{ readonly tab: Tab; readonly keys: readonly [string, string, string] }> {
  const tab = aTab();
  await tab.importRows();
  const [one, two, three] = tab.session().rows.map(({ key }) => key);
  if (one === undefined || two === undefined || three === undefined) throw new Error('three rows');
  const { actions } = tab;
  actions.decideAll('accept', [one, two, three]);
  actions.addTag('急', [one]);
  actions.setActor('李四');
  actions.setNote('已电话核对', [two]);
  actions.decideAll('reject', [three]);
  actions.chooseRule(ruleId('duration'), { on: false });
  return { tab, keys: [one, two, three] };
}

const listed = ({ tab }: { readonly tab: Tab }, over: Partial<HistoryFilter> = {}) => {
  const { call, language } = tab.state();
  return stepsShown(tab.session(), sessionHistory(tab.session()), { ...noHistoryFilter, ...over }, call, language).map(({ changes }) => changes[0]?.kind);
};

describe('the history on the page', () => {
  it('lists steps, latest first, by who, what, state and words', async () => {
    const at = await worked();
    expect(listed(at)).toEqual(['ruleOn', 'decide', 'note', 'tag', 'decide']);
    expect(listed(at, { person: '李四' })).toEqual(['ruleOn', 'decide', 'note']);
    expect(listed(at, { kind: 'decide' })).toEqual(['decide', 'decide']);
    expect(listed(at, { search: '电话' })).toEqual(['note']);
    expect(listed(at, { search: '不予受理' })).toEqual(['decide']);
    expect(listed(at, { search: '3152479361 急' })).toEqual(['tag']);
    expect(listed(at, { search: '长程依赖' })).toEqual(['note', 'decide']);
    at.tab.actions.undo();
    expect([listed(at, { state: 'undone' }), listed(at, { state: 'standing' })]).toEqual([['ruleOn'], ['decide', 'note', 'tag', 'decide']]);
    expect(filterChoices(sessionHistory(at.tab.session()))).toEqual({ people: ['张三', '李四'], kinds: ['decide', 'note', 'ruleOn', 'tag'] });
  });

  it('says of each change what it gave, what stood before and of which row, in the language asked for', async () => {
    const { tab, keys } = await worked();
    const [, again] = sessionHistory(tab.session());
    if (again === undefined) throw new Error('no step');
    expect(spokenChanges(again, { call: tab.state().call, decisions: tab.session().fold.state.vocabulary.decisions }, 'zh')).toEqual([{ what: '决定', now: '建议不予受理', before: '建议受理', why: '', row: keys[2] }]);
    expect(spokenChanges(again, { call: tab.state().call, decisions: tab.session().fold.state.vocabulary.decisions }, 'en')[0]?.what).toBe('Decision');
  });
});

describe('one older step', () => {
  it('on which nothing rests is taken back alone', async () => {
    const { tab, keys: [one, two] } = await worked();
    const tagged = sessionHistory(tab.session())[3]!.step;
    expect(waysOf(tab.session(), tagged)).toEqual({ resting: [], later: 3, redos: 0 });
    tab.actions.undoStep(tagged);
    expect([judgementOf(tab.session(), one as never).tags, judgementOf(tab.session(), two as never).note]).toEqual([[], '已电话核对']);
    expect(tab.state().notice?.message).toMatchObject({ key: 'history.tookBack', params: { count: 1 } });
    expect(waysOf(tab.session(), tagged)).toEqual({ resting: null, later: 0, redos: 1 });
  });

  it('on which a later one rests stays, until it is taken back with that one; redo brings both back', async () => {
    const { tab, keys: [one, two, three] } = await worked();
    const steps = sessionHistory(tab.session()).map(({ step }) => step);
    const decided = steps[4]!;
    expect(waysOf(tab.session(), decided)).toEqual({ resting: [steps[1]], later: 4, redos: 0 });
    const before = tab.session().fold.log.length;
    tab.actions.undoStep(decided);
    expect([tab.session().fold.log.length, tab.state().notice?.tone]).toEqual([before, 'bad']);
    tab.actions.undoStepWith(decided);
    expect([one, two, three].map((key) => judgementOf(tab.session(), key as never).decision)).toEqual([null, null, null]);
    expect(judgementOf(tab.session(), one as never).tags).toEqual(['急']);
    tab.actions.redo();
    tab.actions.redo();
    expect([one, two, three].map((key) => judgementOf(tab.session(), key as never).decision)).toEqual(['accept', 'accept', 'reject']);
  });
});

describe('going back and forth', () => {
  it('shows what stood right after a step, and brings later ones back up to a chosen one', async () => {
    const { tab, keys: [one, two, three] } = await worked();
    const steps = sessionHistory(tab.session()).map(({ step }) => step);
    tab.actions.goBackTo(steps[4]!);
    expect([one, two, three].map((key) => judgementOf(tab.session(), key as never).decision)).toEqual(['accept', 'accept', 'accept']);
    expect([judgementOf(tab.session(), one as never).tags, judgementOf(tab.session(), two as never).note, tab.session().lens.choices.off.size]).toEqual([[], '', 0]);
    expect(waysOf(tab.session(), steps[2]!)).toEqual({ resting: null, later: 0, redos: 2 });
    tab.actions.redoTo(steps[2]!);
    expect([judgementOf(tab.session(), one as never).tags, judgementOf(tab.session(), two as never).note, judgementOf(tab.session(), three as never).decision]).toEqual([['急'], '已电话核对', 'accept']);
    tab.actions.goBackTo('no such step');
    expect(tab.state().notice).toMatchObject({ tone: 'bad', message: { key: 'history.stale' } });
  });
});
