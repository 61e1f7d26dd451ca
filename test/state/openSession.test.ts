import { describe, expect, it } from 'vitest';
import { ruleId } from '../../src/core/model';
import { appendEvents, chooseRule, emptyFold, judgeFindings, readSaved } from '../../src/core/session';
import { isDone, judgementOf } from '../../src/state/appState';
import { makeOpenSession, savedFrom, withEvents } from '../../src/state/openSession';
import { aCall } from '../build';
import { contextOf, ids } from '../core/session/logs';
import { aFlood, aRow, aSession, judged, keyOf } from './rows';

const rows = [
  aRow(2, { cells: { number: '1', title: '甲' }, findings: [['duration', 'reject'], ['budget', 'notice']] }),
  aRow(4, { cells: { number: '2', title: '乙' }, findings: [['budget', 'notice']] }),
  aRow(5, { cells: { number: '3', title: '丙' } }),
];
const rulesOn = ({ rows: shown }: ReturnType<typeof aSession>) => shown.map(({ findings }) => findings.map(({ rule }) => rule));

describe('an open session', () => {
  it('shows all rows as they came where nothing floods', () => {
    const session = aSession(rows);
    expect(session.rows).toBe(rows);
    expect([...session.byKey.keys()]).toEqual([keyOf(2), keyOf(4), keyOf(5)]);
    expect([session.lens.heldBack.size, session.fold.log.length]).toEqual([0, 0]);
  });

  it('holds the findings of flooded rules back from the rows, but keeps them', () => {
    const session = aSession(rows, [aFlood('budget')]);
    expect(rulesOn(session)).toEqual([['duration'], [], []]);
    expect(session.byKey.get(keyOf(2))).toBe(session.rows[0]);
    expect(session.allRows).toBe(rows);
    expect(session.rows[2]).toBe(rows[2]);
  });

  it('marks one flooded rule after the other', () => {
    const session = judged(aSession(rows, [aFlood('budget'), aFlood('duration')]), { 2: { decision: 'accept' } });
    expect(rulesOn(session)).toEqual([[], [], []]);
    const mark = (of: typeof session, rule: string) => withEvents(of, chooseRule(contextOf(of.fold.state, ids(rule)), ruleId(rule), { marked: true }));
    const first = mark(session, 'duration');
    expect(rulesOn(first)).toEqual([['duration'], [], []]);
    expect([...first.lens.heldBack]).toEqual(['budget']);
    expect(first.rows[0]?.work.reasons.map(({ key }) => key)).toContain('work.reject');
    const both = mark(first, 'budget');
    expect(rulesOn(both)).toEqual([['duration', 'budget'], ['budget'], []]);
    expect(rulesOn(mark(both, 'none such'))).toEqual(rulesOn(both));
  });

  it('is kept as raw cells, mapping and log, whatever is held back, and comes back the same', () => {
    const session = judged(aSession(rows, [aFlood('budget')]), { 4: { decision: 'reject', tags: ['急'], note: '电话核对' } });
    const saved = savedFrom(session, aCall({ id: 'c', hash: 'h' }));
    expect(saved).toMatchObject({ id: 's1', call: { id: 'c', hash: 'h' }, imports: [{ file: '清单.csv', rows: [['1', '甲'], ['2', '乙'], ['3', '丙']], lines: [2, 4, 5] }] });
    expect(Object.keys(saved.call)).toEqual(['id', 'hash']);
    const again = readSaved(JSON.stringify(saved));
    if (!again.ok) throw new Error(JSON.stringify(again.issues));
    expect(again).toMatchObject({ value: saved, issues: [] });
    const opened = makeOpenSession({ ...session, rows, fold: appendEvents(emptyFold, again.value.events) });
    expect(opened.fold.state).toEqual(session.fold.state);
    expect(rulesOn(opened)).toEqual(rulesOn(session));
  });
});

describe('a finding that changed after somebody spoke of it', () => {
  it('makes its proposal want a person again, also one that is decided', () => {
    const session = judged(aSession(rows), { 4: { decision: 'accept' } });
    const said = withEvents(session, judgeFindings(contextOf(session.fold.state, ids('f')), [{ row: keyOf(4), rule: ruleId('budget'), seen: 'as it was' }], 'confirmed'));
    const row = said.byKey.get(keyOf(4));
    if (row === undefined) throw new Error('the row is gone');
    expect(row.work.reasons.map(({ key }) => key)).toContain('work.findingChanged');
    expect(isDone(row, judgementOf(said, row.key))).toBe(false);
    expect(isDone(session.rows[1] ?? row, judgementOf(session, row.key))).toBe(true);
  });
});
