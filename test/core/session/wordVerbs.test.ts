import { describe, expect, it } from 'vitest';
import type { Decision, SessionEvent } from '../../../src/core/model';
import { addDecision, appendEvents, colourTag, decide, emptyFold, moveDecision, removeTag, renameDecision, renameTag, retireDecision, setTag, undo, type Fold, type VerbContext } from '../../../src/core/session';
import { contextOf, ids, row } from './logs';

type Act = (context: VerbContext) => readonly SessionEvent[];

/** What stands after acts, one after the other; each is one step. */
function after(...acts: readonly Act[]): Fold {
  const newId = ids('n');
  return acts.reduce((fold, act) => appendEvents(fold, act(contextOf(fold.state, newId))), emptyFold);
}
const words = ({ state: { vocabulary } }: Fold): readonly string[] =>
  vocabulary.decisions.map(({ decision, name, retired }) => `${name === '' ? decision : name}${retired ? ' (retired)' : ''}`);
const named = ({ state: { vocabulary } }: VerbContext, name: string): Decision => vocabulary.decisions.find((word) => word.name === name)?.decision ?? 'accept';

describe('the office’s decisions', () => {
  it.each<[string, readonly Act[], readonly string[]]>([
    ['are four at first', [], ['accept', 'reject', 'verify', 'withdrawn']],
    ['take one more, at the end', [(c) => addDecision(c, ' 补充材料 ')], ['accept', 'reject', 'verify', 'withdrawn', '补充材料']],
    ['take no blank one', [(c) => addDecision(c, '  ')], ['accept', 'reject', 'verify', 'withdrawn']],
    ['take no second of one name', [(c) => addDecision(c, '转处'), (c) => addDecision(c, '转处')], ['accept', 'reject', 'verify', 'withdrawn', '转处']],
    ['are renamed, the first four too', [(c) => renameDecision(c, 'reject', '初审不予受理'), (c) => addDecision(c, '转处'), (c) => renameDecision(c, named(c, '转处'), '转其他处')], ['accept', '初审不予受理', 'verify', 'withdrawn', '转其他处']],
    ['get the program’s word again by a blank name', [(c) => renameDecision(c, 'reject', '退回'), (c) => renameDecision(c, 'reject', ' ')], ['accept', 'reject', 'verify', 'withdrawn']],
    ['keep the name of an own one where a blank one is given', [(c) => addDecision(c, '转处'), (c) => renameDecision(c, named(c, '转处'), '')], ['accept', 'reject', 'verify', 'withdrawn', '转处']],
    ['move, not beyond the ends', [(c) => moveDecision(c, 'verify', -2), (c) => moveDecision(c, 'accept', 9), (c) => moveDecision(c, 'verify', -1)], ['verify', 'reject', 'withdrawn', 'accept']],
    ['are retired and come back under their name', [(c) => addDecision(c, '转处'), (c) => retireDecision(c, named(c, '转处'), true), (c) => addDecision(c, '转处')], ['accept', 'reject', 'verify', 'withdrawn', '转处']],
    ['keep one that can be made', (['accept', 'reject', 'verify', 'withdrawn'] as const).map((one): Act => (c) => retireDecision(c, one, true)), ['accept (retired)', 'reject (retired)', 'verify (retired)', 'withdrawn']],
    ['go back one step at a time', [(c) => addDecision(c, '转处'), (c) => renameDecision(c, 'accept', '受理'), (c) => undo(c)], ['accept', 'reject', 'verify', 'withdrawn', '转处']],
  ])('%s', (_name, acts, expected) => {
    expect(words(after(...acts))).toEqual(expected);
  });

  it('are not changed by judging rows, and rows keep one that is retired', () => {
    const fold = after((c) => addDecision(c, '转处'), (c) => decide(c, [row(2)], named(c, '转处')), (c) => retireDecision(c, named(c, '转处'), true));
    const later = appendEvents(fold, decide(contextOf(fold.state, ids('x')), [row(3)], 'accept'));
    expect(later.state.vocabulary).toBe(fold.state.vocabulary);
    expect(fold.state.judgements.get(row(2))?.decision).toMatch(/^own:/);
  });
});

describe('tags', () => {
  const tagged: readonly Act[] = [
    (c) => colourTag(c, ' 急 ', 'red'), (c) => setTag(c, [row(2), row(3)], '急', true), (c) => setTag(c, [row(3), row(4)], '加急', true), (c) => colourTag(c, '加急', 'blue'),
  ];
  const shown = ({ state: { vocabulary, judgements } }: Fold) => ({ list: [...vocabulary.tags], rows: [2, 3, 4].map((line) => judgements.get(row(line))?.tags.join() ?? '') });

  it.each<[string, readonly Act[], ReturnType<typeof shown>]>([
    ['are listed before any row has them', [(c) => colourTag(c, '疑', 'grey')], { list: [['疑', 'grey']], rows: ['', '', ''] }],
    ['have a colour', tagged, { list: [['急', 'red'], ['加急', 'blue']], rows: ['急', '加急,急', '加急'] }],
    ['take their colour along under a new name', [...tagged, (c) => renameTag(c, '急', '特急')], { list: [['加急', 'blue'], ['特急', 'red']], rows: ['特急', '加急,特急', '加急'] }],
    ['merge into one, which keeps its colour', [...tagged, (c) => renameTag(c, '急', '加急')], { list: [['加急', 'blue']], rows: ['加急', '加急', '加急'] }],
    ['are as before after one undo of a merge', [...tagged, (c) => renameTag(c, '急', '加急'), (c) => undo(c)], { list: [['急', 'red'], ['加急', 'blue']], rows: ['急', '加急,急', '加急'] }],
    ['go from every row and the list', [...tagged, (c) => removeTag(c, '急')], { list: [['加急', 'blue']], rows: ['', '加急', '加急'] }],
    ['come back with one undo', [...tagged, (c) => removeTag(c, '急'), (c) => undo(c)], { list: [['急', 'red'], ['加急', 'blue']], rows: ['急', '加急,急', '加急'] }],
  ])('%s', (_name, acts, expected) => {
    const { list, rows } = shown(after(...acts));
    expect({ list: list.toSorted(), rows }).toEqual({ ...expected, list: expected.list.toSorted() });
  });
});
