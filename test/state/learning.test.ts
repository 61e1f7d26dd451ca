import { describe, expect, it } from 'vitest';
import { directionId } from '../../src/core/model';
import type { Job } from '../../src/worker/protocol';
import { aTab, deafBench, freshName, onPage, storeNamed, type Tab } from './anApp';
import { topicCall as call, topicRows as rows } from './threeTopics';

const scoresOf = (tab: Tab) => tab.session().rows.map(({ classification, key }) => [key, classification.best, classification.ranking] as const);
const keyAt = (tab: Tab, place: number) => tab.session().rows[place]!.key;
/** Waits until the scores differ from these. */
const untilOther = async (tab: Tab, scores: ReturnType<typeof scoresOf>) => {
  await tab.until(({ session }) => session !== null && JSON.stringify(scoresOf(tab)) !== JSON.stringify(scores));
  return scoresOf(tab);
};
const untilLike = (tab: Tab, scores: ReturnType<typeof scoresOf>) =>
  tab.until(({ session }) => session !== null && JSON.stringify(scoresOf(tab)) === JSON.stringify(scores));

const totalOf = (scores: ReturnType<typeof scoresOf>, place: number, direction: string): number =>
  scores[place]?.[2].find((score) => score.direction === direction)?.total ?? Number.NaN;

describe('a direction that a person confirms', () => {
  it('sharpens the scores of the others at once, and leaves no trace when it is undone', async () => {
    const tab = aTab({ call });
    await tab.importRows(rows);
    const first = scoresOf(tab);
    const { allRows } = tab.session();
    tab.actions.confirmDirection(directionId('C7'), [keyAt(tab, 1)]);
    const learnt = await untilOther(tab, first);
    expect(totalOf(learnt, 2, 'C7')).toBeGreaterThan(totalOf(first, 2, 'C7'));
    expect(tab.session().rows.map(({ raw, findings }) => [raw, findings])).toEqual(allRows.map(({ raw, findings }) => [raw, findings]));
    expect(await tab.actions.tellLearnt()).toMatchObject({ confirmed: 1 });
    tab.actions.undo();
    await untilLike(tab, first);
    tab.actions.redo();
    await untilLike(tab, learnt);
  });

  it('is compared with panels, and nothing is said where there are none', async () => {
    const tab = aTab({ call });
    expect(await tab.actions.doubtPanels()).toEqual([]);
    await tab.importRows(rows);
    expect(await tab.actions.doubtPanels()).toEqual([]);
    tab.actions.setPanel('甲', [keyAt(tab, 1)]);
    expect(await tab.actions.doubtPanels()).toEqual([]);
  });

  it('can be taken back for all rows in one step', async () => {
    const tab = aTab({ call });
    await tab.importRows(rows);
    const first = scoresOf(tab);
    tab.actions.confirmDirection(directionId('C7'), [keyAt(tab, 1), keyAt(tab, 2)]);
    await untilOther(tab, first);
    tab.actions.confirmDirection(null, [keyAt(tab, 1), keyAt(tab, 2)]);
    await untilLike(tab, first);
    expect(await tab.actions.tellLearnt()).toMatchObject({ confirmed: 0, changed: 0 });
    tab.actions.undo();
    await untilOther(tab, first);
  });

  it('does nothing to the scores while learning is switched off', async () => {
    const tab = aTab({ call });
    await tab.importRows(rows);
    const first = scoresOf(tab);
    tab.actions.confirmDirection(directionId('C7'), [keyAt(tab, 1)]);
    const learnt = await untilOther(tab, first);
    tab.actions.setLearning(false);
    await untilLike(tab, first);
    expect(tab.session().fold.state.judgements.get(keyAt(tab, 1))?.direction).toBe('C7');
    tab.actions.setLearning(true);
    await untilLike(tab, learnt);
  });

  it('counts again when the session is opened anew, and in another tab', async () => {
    const name = freshName();
    const one = aTab({ call, openStore: () => storeNamed(name) });
    await one.importRows(rows);
    await one.saved();
    const first = scoresOf(one);
    const two = aTab({ call, openStore: () => storeNamed(name) });
    await two.actions.restore();
    expect(scoresOf(two)).toEqual(first);
    one.actions.confirmDirection(directionId('C7'), [keyAt(one, 1)]);
    const learnt = await untilOther(one, first);
    await untilLike(two, learnt);
    await one.saved();
    const three = aTab({ call, openStore: () => storeNamed(name) });
    await three.actions.restore();
    await untilLike(three, learnt);
  });
});

describe('while the program learns', () => {
  it('only the newest wish waits, and other acts change nothing', async () => {
    const { bench, hold } = deafBench();
    const labels: number[] = [];
    const run: typeof bench.run = (job, listener) => {
      if (job.kind === 'learn') labels.push((job as Extract<Job, { kind: 'learn' }>).labels.length);
      return bench.run(job, listener);
    };
    const tab = aTab({ call, bench: { onPage: true, run } });
    await tab.importRows(rows);
    const release = hold('learn');
    for (const place of [0, 1, 2, 3]) tab.actions.confirmDirection(directionId('C7'), [keyAt(tab, place)]);
    tab.actions.decide('accept');
    tab.actions.toggleTag('急');
    const first = scoresOf(tab);
    release();
    const middle = await untilOther(tab, first);
    await untilOther(tab, middle);
    expect(labels).toEqual([1, 4]);
    tab.actions.setNote('记');
    expect(labels).toEqual([1, 4]);
  });

  it('a session that is opened meanwhile keeps its own scores', async () => {
    const { bench, hold } = deafBench();
    const tab = aTab({ call, bench });
    await tab.importRows(rows, '甲.csv');
    const release = hold('learn');
    tab.actions.confirmDirection(directionId('C7'), [keyAt(tab, 1)]);
    await tab.importRows(rows, '乙.csv');
    const { session } = tab.state();
    release();
    await tab.actions.exportSheet();
    expect(tab.state().session).toBe(session);
    const fresh = aTab({ call });
    await fresh.importRows(rows);
    expect(tab.session().rows.map(({ classification }) => classification.ranking)).toEqual(fresh.session().rows.map(({ classification }) => classification.ranking));
  });

  it('groups tell what they have in common; nothing is told where nothing is open', async () => {
    const tab = aTab({ call, bench: onPage() });
    expect([await tab.actions.commonTerms([{ rows: [] }]), await tab.actions.tellLearnt()]).toEqual([[], { confirmed: 0, agreed: 0, changed: 0, directions: [] }]);
    await tab.importRows(rows);
    const proteins = [keyAt(tab, 1), keyAt(tab, 2)];
    const groups = [{ rows: proteins }, { rows: proteins, direction: directionId('C5') }, { rows: proteins, direction: directionId('C6') }, { rows: [] }];
    expect(await tab.actions.commonTerms(groups)).toEqual([[{ term: '能量函数', count: 2 }], [{ term: '能量函数', count: 2 }], [], []]);
  });
});
