import { describe, expect, it } from 'vitest';
import { consequencesOf, type BulkAct, type Consequences } from '../../src/state/consequences';
import { aRow, aSession, judged, keyOf } from './rows';

const session = judged(
  aSession([
    aRow(2, { best: 'C1', findings: [['duration', 'reject']] }),
    aRow(3, { best: 'C2' }),
    aRow(4, { best: 'C3', findings: [['duration', 'reject', 'unsure']] }),
    aRow(5, { findings: [['budget', 'notice']] }),
    aRow(6, { best: 'C1' }),
  ]),
  { 3: { decision: 'accept', tags: ['急'], panel: '一组' }, 4: { decision: 'verify', direction: 'K5' }, 6: { decision: 'verify', direction: 'C1', panel: '二组' } },
);
const all = [2, 3, 4, 5, 6].map(keyOf);

const cases: readonly (readonly [string, BulkAct, Consequences])[] = [
  ['accepting: one with grounds to reject is doubtful', { kind: 'decide', decision: 'accept' }, { fresh: 2, unchanged: 1, doubtful: 1, replaced: [{ from: 'verify', to: 'accept', count: 2 }] }],
  ['rejecting: those without grounds are doubtful, an unsure one too', { kind: 'decide', decision: 'reject' }, { fresh: 2, unchanged: 0, doubtful: 4, replaced: [{ from: 'verify', to: 'reject', count: 2 }, { from: 'accept', to: 'reject', count: 1 }] }],
  ['setting aside is never doubtful', { kind: 'decide', decision: 'withdrawn' }, { fresh: 2, unchanged: 0, doubtful: 0, replaced: [{ from: 'verify', to: 'withdrawn', count: 2 }, { from: 'accept', to: 'withdrawn', count: 1 }] }],
  ['confirming: what has no first direction stays, low confidence is doubtful', { kind: 'confirm' }, { fresh: 2, unchanged: 2, doubtful: 3, replaced: [{ from: 'K5', to: 'C3', count: 1 }] }],
  ['a tag is added beside others', { kind: 'tag', tag: '急' }, { fresh: 4, unchanged: 1, doubtful: 0, replaced: [] }],
  ['a panel takes another’s place', { kind: 'panel', panel: '一组' }, { fresh: 3, unchanged: 1, doubtful: 0, replaced: [{ from: '二组', to: '一组', count: 1 }] }],
];

describe('the consequences of an act on many rows', () => {
  it.each(cases)('%s', (_what, act, expected) => {
    expect(consequencesOf(session, all, act)).toEqual(expected);
  });

  it.each(cases)('%s: every row counts once', (_what, act) => {
    const { fresh, unchanged, replaced } = consequencesOf(session, all, act);
    expect(fresh + unchanged + replaced.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  it('leaves out rows that are not of the session', () => {
    expect(consequencesOf(session, [keyOf(99)], { kind: 'tag', tag: '急' })).toEqual({ fresh: 0, unchanged: 0, doubtful: 0, replaced: [] });
  });
});
