import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../src/core/model';
import { appendEvent, appendEvents, blankJudgement, confirmedDirections, emptyFold, firstVocabulary, foldEvents, mergeLogs, noChoices, noReview, redo, undo } from '../../../src/core/session';
import { anEvent, anyLog, contextOf, ids, play, row, story } from './logs';
import { slowFold } from './oracle';

const accept = { decision: 'accept' } as const;
const reject = { decision: 'reject' } as const;

describe('what stands of a row', () => {
  it('is blank without events', () => {
    expect(foldEvents([])).toEqual({ judgements: new Map(), rules: noChoices, table: { import: null, again: new Set() }, sides: new Map(), vocabulary: firstVocabulary, review: noReview, undoable: [], redoable: [], clock: 0 });
  });

  it('lets the last writer of each register win, each tag by itself', () => {
    const state = foldEvents([
      anEvent(1, 'a', 'e1', 's1', 'decide', 2, accept), anEvent(2, 'b', 'e2', 's2', 'decide', 2, reject),
      anEvent(3, 'a', 'e3', 's3', 'panel', 2, { panel: '一组' }), anEvent(4, 'a', 'e4', 's4', 'note', 2, { text: '缺附件' }),
      anEvent(5, 'a', 'e5', 's5', 'tag', 2, { tag: '疑', on: true }), anEvent(6, 'a', 'e6', 's6', 'tag', 2, { tag: '急', on: true }),
      anEvent(7, 'a', 'e7', 's7', 'tag', 2, { tag: '疑', on: false }), anEvent(8, 'a', 'e8', 's8', 'tag', 2, { tag: 'A', on: true }),
    ]);
    expect(state.judgements).toEqual(new Map([[row(2), { ...blankJudgement, decision: 'reject', panel: '一组', note: '缺附件', tags: ['A', '急'], decided: { event: 'e2', by: '李四', at: '2024-04-20 09:30:00' } }]]));
    expect(state.clock).toBe(8);
  });

  it.each([
    ['the higher clock', anEvent(2, 'a', 'e1', 's1', 'decide', 2, accept), anEvent(1, 'b', 'e2', 's2', 'decide', 2, reject)],
    ['then the later replica', anEvent(1, 'b', 'e1', 's1', 'decide', 2, accept), anEvent(1, 'a', 'e2', 's2', 'decide', 2, reject)],
    ['then the later id', anEvent(1, 'a', 'e2', 's1', 'decide', 2, accept), anEvent(1, 'a', 'e1', 's2', 'decide', 2, reject)],
  ])('orders by clock, replica and id: %s wins', (_rule, winner, loser) => {
    for (const log of [[winner, loser], [loser, winner]]) expect(foldEvents(log).judgements.get(row(2))?.decision).toBe('accept');
  });

  it('does not keep a row of which nothing is said any more', () => {
    const state = foldEvents([anEvent(1, 'a', 'e1', 's1', 'decide', 2, accept), anEvent(2, 'a', 'e2', 's2', 'decide', 2, { decision: null })]);
    expect(state.judgements.size).toBe(0);
    expect(state.undoable).toEqual(['s2', 's1']);
  });

  it('gives confirmed directions in the order of row keys', () => {
    const state = foldEvents([
      anEvent(1, 'a', 'e1', 's1', 'direction', 9, { direction: 'C6' as never }), anEvent(2, 'a', 'e2', 's2', 'direction', 3, { direction: 'K1' as never }),
      anEvent(3, 'a', 'e3', 's3', 'decide', 2, accept),
    ]);
    expect([...confirmedDirections(state)]).toEqual([[row(3), 'K1'], [row(9), 'C6']]);
  });
});

describe('undo and redo', () => {
  const bulk = [2, 3, 4].map((line) => anEvent(1, 'a', `e${line}`, 's1', 'decide', line, accept));
  const undoOf = (clock: number, step: string, replica = 'a') => anEvent(clock, replica, `u${clock}${replica}`, `us${clock}${replica}`, 'undo', null, { step });
  const redoOf = (clock: number, step: string) => anEvent(clock, 'a', `r${clock}`, `rs${clock}`, 'redo', null, { step });
  const decideStep = (clock: number, step: string, replica = 'a') => anEvent(clock, replica, `d${clock}${replica}`, step, 'decide', 2, reject);

  it('takes a whole step back and shows what stood before', () => {
    const log = [...bulk, decideStep(2, 's2'), undoOf(3, 's2')];
    expect([...foldEvents(log).judgements.values()].map(({ decision }) => decision)).toEqual(['accept', 'accept', 'accept']);
    expect(foldEvents([...log, undoOf(4, 's1')]).judgements.size).toBe(0);
  });

  it('leaves a later value of another step alone when an older step is undone', () => {
    const state = foldEvents([...bulk, decideStep(2, 's2', 'b'), undoOf(3, 's1')]);
    expect([...state.judgements].map(([key, { decision }]) => [key, decision])).toEqual([[row(2), 'reject']]);
    expect(state).toMatchObject({ undoable: ['s2'], redoable: ['s1'] });
  });

  it.each<[string, SessionEvent[], string[], string[]]>([
    ['nothing undone', [decideStep(1, 's1'), decideStep(2, 's2')], ['s2', 's1'], []],
    ['the last undone is redone first', [decideStep(1, 's1'), decideStep(2, 's2'), undoOf(3, 's2'), undoOf(4, 's1')], [], ['s1', 's2']],
    ['a redone step stands where it stood', [decideStep(1, 's1'), decideStep(2, 's2'), undoOf(3, 's1'), redoOf(4, 's1')], ['s2', 's1'], []],
    ['a new step empties redo', [decideStep(1, 's1'), undoOf(2, 's1'), decideStep(3, 's2')], ['s2'], []],
    ['and undoing that step does not bring it back', [decideStep(1, 's1'), undoOf(2, 's1'), decideStep(3, 's2'), undoOf(4, 's2')], [], ['s2']],
    ['a redo keeps the rest of redo', [decideStep(1, 's1'), decideStep(2, 's2'), undoOf(3, 's2'), undoOf(4, 's1'), redoOf(5, 's1')], ['s1'], ['s2']],
    ['two officers undo one step', [decideStep(1, 's1'), undoOf(2, 's1'), undoOf(2, 's1', 'b')], [], ['s1']],
    ['another officer, not knowing of the undo, works on at the same time: later in order, so redo is empty',
      [decideStep(1, 's1'), undoOf(2, 's1', 'a'), decideStep(2, 's2', 'b')], ['s2'], []],
    ['the same, earlier in order: redo remains', [decideStep(1, 's1'), decideStep(2, 's2', 'a'), undoOf(2, 's1', 'b')], ['s2'], ['s1']],
    ['an undo of a step that nobody knows', [decideStep(1, 's1'), undoOf(2, 's7')], ['s1'], []],
  ])('%s', (_case, log, undoable, redoable) => {
    expect(foldEvents(log)).toMatchObject({ undoable, redoable });
  });

  it('behaves as an editor with two stacks for one person', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('new', 'undo', 'redo'), { maxLength: 40 }), (acts) => {
      let fold = emptyFold;
      let done: string[] = [];
      let undone: string[] = [];
      const newId = ids('a');
      let count = 0;
      for (const what of acts) {
        if (what === 'new') {
          const step = `s${++count}`;
          fold = appendEvent(fold, anEvent(fold.state.clock + 1, 'a', newId(), step, 'note', 2, { text: step }));
          done = [step].concat(done);
          undone = [];
        } else {
          const [from, to] = what === 'undo' ? [done, undone] : [undone, done];
          fold = appendEvents(fold, what === 'undo' ? undo(contextOf(fold.state, newId)) : redo(contextOf(fold.state, newId)));
          const [step] = from;
          if (step === undefined) continue;
          [done, undone] = what === 'undo' ? [done.slice(1), [step, ...to]] : [[step, ...to], undone.slice(1)];
        }
        expect(fold.state).toMatchObject({ undoable: done, redoable: undone });
        expect(fold.state.judgements.get(row(2))?.note).toBe(done[0]);
      }
    }));
  });

  it('undo, then redo, changes nothing but the clock', () => {
    fc.assert(fc.property(story(), (told) => {
      const [fold] = play(told);
      if (fold === undefined || fold.state.undoable.length === 0) return;
      const newId = ids('z');
      const back = appendEvents(fold, undo(contextOf(fold.state, newId)));
      expect(back.state.undoable).toEqual(fold.state.undoable.slice(1));
      const again = appendEvents(back, redo(contextOf(back.state, newId)));
      expect({ ...again.state, clock: 0 }).toEqual({ ...fold.state, clock: 0 });
    }));
  });

  it('undoing everything leaves nothing said', () => {
    fc.assert(fc.property(story(), (told) => {
      let fold = play(told)[0] ?? emptyFold;
      const newId = ids('z');
      while (fold.state.undoable.length > 0) fold = appendEvents(fold, undo(contextOf(fold.state, newId)));
      expect(fold.state).toMatchObject({ judgements: new Map(), rules: noChoices });
    }));
  });
});

describe('the order of arrival', () => {
  const shuffled = (log: fc.Arbitrary<SessionEvent[]>) =>
    log.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));

  it('does not matter, and the rules hold for any log', () => {
    fc.assert(fc.property(shuffled(anyLog), ([log, arrived]) => {
      expect(foldEvents(arrived)).toEqual(foldEvents(log));
      expect(foldEvents(arrived)).toEqual(slowFold(log));
    }), { numRuns: 500 });
  });

  it('one by one, in any order, equals folding anew, and older folds stay as they were', () => {
    fc.assert(fc.property(shuffled(anyLog), ([log, arrived]) => {
      let fold = emptyFold;
      for (const [i, event] of arrived.entries()) {
        const older = fold;
        const was = structuredClone(older);
        fold = appendEvent(older, event);
        expect(fold.state).toEqual(slowFold(arrived.slice(0, i + 1)));
        expect(older).toEqual(was);
      }
      expect(fold.log.map(({ id }) => id)).toEqual(mergeLogs(log, []).events.map(({ id }) => id));
    }));
  });

  it('copies that exchange everything show the same', () => {
    fc.assert(fc.property(story(), (told) => {
      const folds = play(told);
      for (const fold of folds) expect(fold.state).toEqual(slowFold(fold.log));
      const all = folds.map((fold) => folds.reduce((heard, other) => appendEvents(heard, other.log), fold));
      for (const fold of all) expect(fold).toEqual(all[0]);
    }));
  });

  it('keeps the judgement objects of rows that are not touched', () => {
    const before = appendEvents(emptyFold, [anEvent(1, 'a', 'e1', 's1', 'decide', 2, accept), anEvent(1, 'a', 'e2', 's1', 'decide', 3, accept)]);
    const after = appendEvent(before, anEvent(2, 'a', 'e3', 's2', 'decide', 3, reject));
    expect(after.state.judgements.get(row(2))).toBe(before.state.judgements.get(row(2)));
    expect(before.state.judgements.get(row(3))?.decision).toBe('accept');
  });
});
