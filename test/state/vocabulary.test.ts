import { beforeEach, describe, expect, it } from 'vitest';
import type { RowKey } from '../../src/core/model';
import { judgementOf } from '../../src/state/appState';
import { facetCounts, visibleRows } from '../../src/state/facets';
import { decisionName, knownTags, offeredDecisions } from '../../src/state/vocabulary';
import { aTab, type Tab } from './anApp';

let tab: Tab;
let keys: readonly RowKey[];
beforeEach(async () => {
  tab = aTab();
  await tab.importRows();
  keys = tab.session().rows.map(({ key }) => key);
});

const offered = (): readonly string[] => offeredDecisions(tab.session()).map((decision) => decisionName(decision, tab.session().fold.state.vocabulary.decisions, 'zh'));

describe('the office’s decisions', () => {
  it('are decided with by place, as they are ordered now', () => {
    tab.actions.addDecision('转其他科学处');
    tab.actions.moveDecision(offeredDecisions(tab.session())[4]!, -4);
    tab.actions.retireDecision('verify', true);
    expect(offered()).toEqual(['转其他科学处', '建议受理', '建议不予受理', '申请人撤回']);
    tab.actions.decideAt(0);
    tab.actions.decideAt(9);
    expect(judgementOf(tab.session(), keys[0]!).decision).toBe(offeredDecisions(tab.session())[0]);
    tab.actions.decideAt(0);
    expect(judgementOf(tab.session(), keys[0]!).decision).toBeNull();
  });

  it('stand in the exported sheet under their names', async () => {
    tab.actions.addDecision('转其他科学处');
    tab.actions.decideAt(4);
    await tab.actions.exportSheet();
    expect(tab.downloads.at(-1)?.[1]).toContain('转其他科学处');
  });
});

describe('stars and tags', () => {
  it('are put on and taken off, and can be filtered by', () => {
    tab.actions.toggleStar([keys[1]!]);
    tab.actions.toggleStar();
    expect(keys.map((key) => judgementOf(tab.session(), key).star)).toEqual([true, true, false]);
    const { view } = tab.app.store.getState();
    expect(facetCounts(tab.session(), view).facets.star.toSorted((a, b) => b.count - a.count)).toEqual([{ value: 'star', count: 2 }, { value: '', count: 1 }]);
    tab.actions.toggleFilter('star', 'star');
    expect(visibleRows(tab.session(), tab.app.store.getState().view).map(({ key }) => key)).toEqual([keys[0], keys[1]]);
    tab.actions.undo();
    expect(judgementOf(tab.session(), keys[0]!).star).toBe(false);
  });

  it('tags are listed with colour and rows, in Chinese order, also before any row has them', () => {
    tab.actions.colourTag('重复', 'red');
    tab.actions.addTag('伦理', [keys[0]!, keys[2]!]);
    tab.actions.addTag('急', [keys[0]!]);
    expect(knownTags(tab.session())).toEqual([{ tag: '急', colour: 'grey', count: 1 }, { tag: '伦理', colour: 'grey', count: 2 }, { tag: '重复', colour: 'red', count: 0 }]);
    tab.actions.renameTag('急', '伦理');
    expect(knownTags(tab.session()).map(({ tag, count }) => [tag, count])).toEqual([['伦理', 2], ['重复', 0]]);
    tab.actions.undo();
    expect(knownTags(tab.session())).toHaveLength(3);
  });
});
