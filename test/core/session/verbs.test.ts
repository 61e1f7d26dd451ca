import { describe, expect, it } from 'vitest';
import { directionId, replicaId } from '../../../src/core/model';
import type { SessionEvent, SessionState } from '../../../src/core/model';
import { confirmDirection, decide, foldEvents, redo, renameTag, setNote, setPanel, setStar, setTag, undo } from '../../../src/core/session';
import type { VerbContext } from '../../../src/core/session';
import { anEvent, contextOf, ids, row } from './logs';

const seen: SessionState = foldEvents([
  anEvent(1, 'b', 'e1', 's1', 'decide', 2, { decision: 'verify' }), anEvent(2, 'b', 'e2', 's2', 'panel', 2, { panel: '一组' }),
  anEvent(3, 'b', 'e3', 's3', 'direction', 2, { direction: directionId('C6') }), anEvent(4, 'b', 'e4', 's4', 'tag', 2, { tag: '急', on: true }),
  anEvent(5, 'b', 'e5', 's5', 'note', 2, { text: '缺附件' }), anEvent(6, 'b', 'e6', 's6', 'tag', 3, { tag: '加急', on: true }),
  anEvent(6, 'b', 'e7', 's6', 'tag', 3, { tag: '急', on: true }), anEvent(7, 'b', 'e8', 's7', 'undo', null, { step: 's5' }),
]);
const withNote: SessionState = foldEvents([anEvent(5, 'b', 'e5', 's5', 'note', 2, { text: '缺附件' })]);
const context = (state: SessionState = seen): VerbContext => contextOf(state, ids('n'));

describe('verbs', () => {
  it('write an event with its envelope, one clock after all that was seen', () => {
    expect(decide(context(), [row(2)], 'reject')).toEqual([{
      id: 'n-000002', step: 'n-000001', replica: 'a', clock: 8, at: '2024-04-20 09:30:00', actor: '张三', callHash: 'c0ffee', engineVersion: '0.1.0',
      kind: 'decide', row: row(2), payload: { decision: 'reject' }, before: { decision: 'verify' },
    }]);
    expect(decide({ ...context(), clock: 40 }, [row(2)], 'reject')[0]?.clock).toBe(41);
  });

  it('make many rows one step with one clock, each row once, unchanged rows not at all', () => {
    const events = decide(context(), [row(4), row(2), row(3), row(4)], 'verify');
    expect(events.map((event) => [event.row, event.step, event.clock, event.before])).toEqual([
      [row(4), 'n-000001', 8, { decision: null }], [row(3), 'n-000001', 8, { decision: null }],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  it.each<[string, (c: VerbContext) => SessionEvent[], Pick<SessionEvent, 'payload' | 'before'>]>([
    ['panel', (c) => setPanel(c, [row(2)], ' 二组 '), { payload: { panel: '二组' }, before: { panel: '一组' } }],
    ['panel taken away by a blank name', (c) => setPanel(c, [row(2)], '  '), { payload: { panel: null }, before: { panel: '一组' } }],
    ['direction', (c) => confirmDirection(c, [row(2)], null), { payload: { direction: null }, before: { direction: directionId('C6') } }],
    ['tag on', (c) => setTag(c, [row(2)], ' 疑', true), { payload: { tag: '疑', on: true }, before: { tag: '疑', on: false } }],
    ['tag off', (c) => setTag(c, [row(2)], '急', false), { payload: { tag: '急', on: false }, before: { tag: '急', on: true } }],
    ['star', (c) => setStar(c, [row(2)], true), { payload: { on: true }, before: { on: false } }],
    ['note', (c) => setNote(c, [row(2)], '已补'), { payload: { text: '已补' }, before: { text: '' } }],
  ])('%s: what is set and what stood there', (_name, verb, expected) => {
    expect(verb(context())).toMatchObject([expected]);
  });

  it.each<[string, (c: VerbContext) => SessionEvent[], SessionState]>([
    ['decision', (c) => decide(c, [row(2)], 'verify'), seen], ['no decision', (c) => decide(c, [row(9)], null), seen],
    ['panel', (c) => setPanel(c, [row(2)], '一组'), seen], ['no panel', (c) => setPanel(c, [row(9)], ''), seen],
    ['direction', (c) => confirmDirection(c, [row(2)], directionId('C6')), seen],
    ['tag on', (c) => setTag(c, [row(2)], '急 ', true), seen], ['tag off', (c) => setTag(c, [row(9)], '急', false), seen],
    ['blank tag', (c) => setTag(c, [row(9)], ' ', true), seen], ['note', (c) => setNote(c, [row(2)], '缺附件'), withNote],
    ['blank note', (c) => setNote(c, [row(9)], ' \n'), seen], ['rename to itself', (c) => renameTag(c, '急', ' 急'), seen],
    ['rename of an unknown tag', (c) => renameTag(c, '没有', '急'), seen], ['rename to nothing', (c) => renameTag(c, '急', ''), seen],
    ['no star', (c) => setStar(c, [row(9)], false), seen],
    ['no rows', (c) => decide(c, [], 'accept'), seen], ['undo of an undone step', (c) => undo(c, 's5'), seen],
    ['undo of an unknown step', (c) => undo(c, 's99'), seen], ['redo of a step that stands', (c) => redo(c, 's1'), seen],
    ['undo of nothing', (c) => undo(c), foldEvents([])], ['redo of nothing', (c) => redo(c), foldEvents([])],
  ])('no event where nothing changes: %s', (_name, verb, state) => {
    expect(verb(context(state))).toEqual([]);
  });

  it('rename a tag on every row that has it, as one step; two tags become one', () => {
    const events = renameTag(context(), '急', ' 加急 ');
    expect(events.map((event) => [event.row, event.payload])).toEqual([
      [row(2), { tag: '急', on: false }], [row(2), { tag: '加急', on: true }], [row(3), { tag: '急', on: false }],
    ]);
    expect(new Set(events.map(({ step }) => step)).size).toBe(1);
  });

  it('undo and redo name the step, the next one unless another is chosen', () => {
    expect(undo(context())).toMatchObject([{ kind: 'undo', payload: { step: 's6' }, before: null, clock: 8 }]);
    expect(undo(context(), 's1')).toMatchObject([{ kind: 'undo', payload: { step: 's1' } }]);
    expect(redo(context())).toMatchObject([{ kind: 'redo', payload: { step: 's5' }, before: null }]);
    expect(undo(context())[0]).not.toHaveProperty('row');
    expect(decide({ ...context(), replica: replicaId('q') }, [row(9)], 'accept')[0]?.replica).toBe('q');
  });
});
