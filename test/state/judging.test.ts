import { beforeEach, describe, expect, it } from 'vitest';
import { directionId, type Judgement, type RowKey } from '../../src/core/model';
import { engineVersion } from '../../src/core/pipeline';
import { blankJudgement } from '../../src/core/session';
import { write } from '../../src/core/words';
import { judgementOf } from '../../src/state/appState';
import { aTab, threeRows, type Tab } from './anApp';

let tab: Tab;
let keys: readonly RowKey[];
beforeEach(async () => {
  tab = aTab();
  await tab.importRows();
  keys = tab.session().rows.map(({ key }) => key);
});

const judgements = (): readonly Judgement[] => keys.map((key) => judgementOf(tab.session(), key));
const logged = () => tab.session().fold.log;
const select = (...places: readonly number[]): void => tab.actions.select(places.map((place) => keys[place]!));
const decided = () => judgements().map(({ decision }) => decision);

describe('a decision', () => {
  it('falls on the active row, and pressed again is taken back', () => {
    tab.actions.decide('accept');
    expect(decided()).toEqual(['accept', null, null]);
    tab.actions.decide('reject');
    expect(decided()).toEqual(['reject', null, null]);
    tab.actions.decide('reject');
    expect(decided()).toEqual([null, null, null]);
    expect(logged().map(({ before }) => before)).toEqual([{ decision: null }, { decision: 'accept' }, { decision: 'reject' }]);
  });

  it('is recorded with who, when, on what and under which call and program', () => {
    tab.actions.decide('verify', [keys[1]!]);
    expect(logged()).toMatchObject([{
      kind: 'decide', row: keys[1], payload: { decision: 'verify' }, before: { decision: null }, clock: 1, at: '2024-04-22 09:00:00', actor: '张三', callHash: 'test', engineVersion,
    }]);
  });

  it('falls on the selection where there is one, as one step of undo', () => {
    tab.actions.decide('withdrawn', [keys[1]!]);
    select(1, 2);
    tab.actions.decide('accept');
    expect(decided()).toEqual([null, 'accept', 'accept']);
    tab.actions.undo();
    expect(decided()).toEqual([null, 'withdrawn', null]);
    tab.actions.redo();
    expect(decided()).toEqual([null, 'accept', 'accept']);
    expect(tab.session().fold.state.undoable).toHaveLength(2);
  });

  it('on several rows is taken back only where all have it', () => {
    tab.actions.decide('accept', [keys[0]!]);
    select(0, 1, 2);
    tab.actions.decide('accept');
    expect(decided()).toEqual(['accept', 'accept', 'accept']);
    tab.actions.decide('accept');
    expect(decided()).toEqual([null, null, null]);
    tab.actions.undo();
    tab.actions.undo();
    expect(decided()).toEqual(['accept', null, null]);
  });

  it('leaves rows and summary as they are: what the machine says does not change', () => {
    const before = tab.session();
    tab.actions.decide('reject');
    expect(tab.session().rows).toBe(before.rows);
    expect(tab.session().summary).toBe(before.summary);
    expect(before.fold.log).toHaveLength(0);
  });
});

describe('other judgements', () => {
  it('a tag goes on all rows, or off where all have it', () => {
    tab.actions.toggleTag('急', [keys[0]!]);
    select(0, 1);
    tab.actions.toggleTag('急');
    expect(judgements().map(({ tags }) => tags)).toEqual([['急'], ['急'], []]);
    tab.actions.toggleTag('疑');
    tab.actions.toggleTag('急');
    expect(judgements().map(({ tags }) => tags)).toEqual([['疑'], ['疑'], []]);
    tab.actions.undo();
    expect(judgements().map(({ tags }) => tags)).toEqual([['急', '疑'], ['急', '疑'], []]);
  });

  it('panel, direction and note are set and taken back, each on its own', () => {
    tab.actions.setPanel(' 一组 ');
    tab.actions.confirmDirection(directionId('C6'));
    tab.actions.setNote('待补附件');
    expect(judgements()[0]).toEqual({ ...blankJudgement, panel: '一组', direction: 'C6', note: '待补附件' });
    tab.actions.setPanel('');
    tab.actions.confirmDirection(null);
    tab.actions.setNote('  ');
    expect(judgements()[0]).toEqual(blankJudgement);
    for (let step = 0; step < 3; step++) tab.actions.undo();
    expect(judgements()[0]).toEqual({ ...blankJudgement, panel: '一组', direction: 'C6', note: '待补附件' });
    tab.actions.undo();
    expect(judgements()[0]).toEqual({ ...blankJudgement, panel: '一组', direction: 'C6' });
    for (let step = 0; step < 4; step++) tab.actions.redo();
    expect(judgements()[0]).toEqual(blankJudgement);
  });

  it('leave no step where they change nothing', () => {
    tab.actions.setPanel('一组', keys);
    const before = tab.session();
    tab.actions.setPanel('一组', keys);
    tab.actions.setNote('');
    tab.actions.confirmDirection(null, keys);
    tab.actions.toggleTag(' ');
    tab.actions.toggleTag('急', []);
    tab.actions.decide('accept', []);
    expect(tab.session()).toBe(before);
  });
});

describe('undo and redo', () => {
  it('say what they did, and that there is nothing to do', () => {
    const notice = () => tab.state().notice?.message.key;
    tab.actions.undo();
    expect(notice()).toBe('page.nothingToUndo');
    tab.actions.decide('accept');
    tab.actions.setActive(keys[2]!);
    tab.actions.undo();
    expect(notice()).toBe('page.undone');
    expect(write(tab.state().notice!.message, 'zh')).toBe('已撤销：决定（第 2 行）');
    expect(tab.state().view.active).toBe(keys[0]);
    tab.actions.redo();
    expect(notice()).toBe('page.redone');
    tab.actions.redo();
    expect(notice()).toBe('page.nothingToRedo');
    tab.actions.setActive(keys[2]!);
    tab.actions.decideAll('verify', keys);
    tab.actions.undo();
    expect(write(tab.state().notice!.message, 'zh')).toBe('已撤销：决定（3 份）');
    expect(tab.state().view.active).toBe(keys[2]);
    // A row that the filters keep out of the list stays out of the way.
    tab.actions.setNote('甲', [keys[0]!]);
    tab.actions.setSearch(tab.session().rows[2]!.cells.title!);
    tab.actions.undo();
    expect(tab.state().view.active).toBe(keys[2]);
    tab.actions.setSearch('');
  });

  it('a new act ends what could be redone', () => {
    tab.actions.decide('accept');
    tab.actions.undo();
    tab.actions.setNote('记');
    tab.actions.redo();
    expect(judgements()[0]).toEqual({ ...blankJudgement, note: '记' });
  });

  it('are kept like any act', async () => {
    tab.actions.decide('accept', keys);
    tab.actions.undo();
    tab.actions.redo();
    tab.actions.undo();
    await tab.saved();
    const stored = await (await tab.store).load(tab.session().id);
    expect(stored).toMatchObject({ ok: true, value: { events: logged() } });
    expect(logged().map(({ kind }) => kind)).toEqual(['decide', 'decide', 'decide', 'undo', 'redo', 'undo']);
  });
});

describe('where there is nothing to judge', () => {
  it('without a row that is active or selected', () => {
    tab.actions.setActive(null);
    const before = tab.session();
    tab.actions.decide('accept');
    tab.actions.toggleTag('急');
    tab.actions.setPanel('一组');
    tab.actions.setNote('记');
    tab.actions.confirmDirection(directionId('C6'));
    expect(tab.session()).toBe(before);
  });

  it('without an open session', () => {
    const empty = aTab();
    empty.actions.decide('accept', keys);
    empty.actions.toggleTag('急', keys);
    empty.actions.setPanel('一组', keys);
    empty.actions.undo();
    expect(empty.state()).toMatchObject({ session: null, notice: { message: { key: 'page.nothingToUndo' } } });
  });

  it('a closed session takes no acts, and gets none of the next one', async () => {
    tab.actions.decide('accept');
    tab.actions.closeSession();
    tab.actions.decide('reject', keys);
    await tab.importRows(threeRows);
    expect(tab.session().fold.log).toEqual([]);
  });
});
