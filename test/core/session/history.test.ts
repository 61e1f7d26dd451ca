import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importId, ruleId } from '../../../src/core/model';
import { appendEvents, emptyFold, historyOf, mergeLogs, redo, redoUpTo, restingOn, undo, undoAfter } from '../../../src/core/session';
import type { Fold } from '../../../src/core/session';
import { anEvent, contextOf, ids, play, row, story } from './logs';

const foldOf = (events: Fold['log']): Fold => appendEvents(emptyFold, events);
const shown = ({ state }: Fold): unknown => ({ judgements: new Map([...state.judgements].toSorted(([a], [b]) => (a < b ? -1 : 1))), rules: state.rules, table: state.table });

const log = foldOf([
  anEvent(1, 'a', 'e1', 's1', 'decide', 2, { decision: 'reject' }),
  anEvent(1, 'a', 'e2', 's1', 'decide', 3, { decision: 'reject' }),
  anEvent(2, 'b', 'e3', 's2', 'countersign', 2, { of: 'e1' }),
  anEvent(3, 'a', 'e4', 's3', 'tag', 2, { tag: '急', on: true }),
  anEvent(4, 'a', 'e5', 's4', 'tag', 2, { tag: '疑', on: true }),
  anEvent(5, 'a', 'e6', 's5', 'ruleOn', null, { rule: ruleId('budget'), on: false }),
  anEvent(6, 'a', 'e7', 's6', 'tag', 2, { tag: '急', on: false }),
  anEvent(7, 'a', 'e8', 's7', 'table', null, { import: importId('t1'), again: [] }),
  anEvent(8, 'a', 'e9', 's8', 'note', 4, { text: '只在新表中' }),
  anEvent(9, 'a', 'f1', 'u1', 'undo', null, { step: 's4' }),
]);

describe('the history', () => {
  it('has every step, latest first, with its rows and what took it back', () => {
    expect(historyOf(log).map(({ step, rows, undone }) => [step, rows, undone?.id ?? null])).toEqual([
      ['s8', [row(4)], null], ['s7', [], null], ['s6', [row(2)], null], ['s5', [], null], ['s4', [row(2)], 'f1'], ['s3', [row(2)], null],
      ['s2', [row(2)], null], ['s1', [row(2), row(3)], null],
    ]);
  });

  it.each([
    ['a decision that was countersigned, and rows of a table that came later', 's1', ['s2']],
    ['a tag that was taken off again', 's3', ['s6']],
    ['a step that is undone', 's4', []],
    ['a rule that nobody chose again', 's5', []],
    ['a table of which a row was spoken of', 's7', ['s8']],
    ['the last one', 's8', []],
  ])('%s', (_what, step, resting) => {
    expect(restingOn(log, step)).toEqual(resting);
  });

  it('names as undoable exactly the steps that stand, in its own order', () => {
    fc.assert(fc.property(story(), (told) => {
      for (const fold of play(told)) {
        const history = historyOf(fold);
        expect(history.filter(({ undone }) => undone === null).map(({ step }) => step)).toEqual(fold.state.undoable);
        expect(new Set(history.map(({ step }) => step)).size).toBe(history.length);
      }
    }));
  });
});

describe('taking back one older step on which nothing rests', () => {
  it('leaves all else as if it had never been done', () => {
    fc.assert(fc.property(story(1), fc.nat(), (told, pick) => {
      const [fold = emptyFold] = play(told, 1);
      const step = fold.state.undoable[pick % (fold.state.undoable.length || 1)];
      if (step === undefined || restingOn(fold, step).length > 0) return;
      const after = appendEvents(fold, undo(contextOf(fold.state, ids('u')), step));
      const without = foldOf(fold.log.filter((event) => event.step !== step && !((event.kind === 'undo' || event.kind === 'redo') && event.payload.step === step)));
      expect(shown(after)).toEqual(shown(without));
      for (const other of fold.state.undoable) if (other !== step) expect(after.state.undoable).toContain(other);
    }));
  });
});

describe('jumping back and forth', () => {
  it('shows what stood right after a step; redo brings the later steps back one by one, and one act all of them', () => {
    fc.assert(fc.property(story(1), fc.nat(), (told, pick) => {
      const [fold = emptyFold] = play(told, 1);
      const { undoable } = fold.state;
      const at = pick % (undoable.length || 1);
      const step = undoable[at];
      if (step === undefined || at === 0) return;
      const newId = ids('u');
      const back = appendEvents(fold, undoAfter(contextOf(fold.state, newId), step));
      expect(back.state.undoable).toEqual(undoable.slice(at));
      const gone = new Set(undoable.slice(0, at));
      expect(shown(back)).toEqual(shown(foldOf(fold.log.filter((event) => !gone.has(event.step)))));
      let forth = back;
      for (let i = 0; i < at; i++) forth = appendEvents(forth, redo(contextOf(forth.state, newId)));
      expect(shown(forth)).toEqual(shown(fold));
      const last = undoable[0] ?? '';
      expect(shown(appendEvents(back, redoUpTo(contextOf(back.state, newId), last)))).toEqual(shown(fold));
    }));
  });

  it('is the same in whatever order the events arrive', () => {
    const jump = undoAfter(contextOf(log.state, ids('u')), 's5');
    expect(jump.length).toBe(3);
    const whole = mergeLogs(log.log, jump).events;
    expect(shown(foldOf(whole.toReversed()))).toEqual(shown(appendEvents(log, jump)));
  });

  it('does nothing for the latest step, for one that does not stand, and for one that cannot be done again', () => {
    const context = contextOf(log.state, ids('u'));
    expect([undoAfter(context, 's8'), undoAfter(context, 's4'), undoAfter(context, 's99'), redoUpTo(context, 's1')]).toEqual([[], [], [], []]);
  });
});
