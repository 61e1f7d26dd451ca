import { describe, expect, it } from 'vitest';
import { importId, rowKey, ruleId, type PersonEntry, type RuleChoices } from '../../src/core/model';
import { freshPeopleView, type PeopleView } from '../../src/state/pageLooks';
import { peopleCounts, peopleShown } from '../../src/state/people';
import type { TriagedRow } from '../../src/worker/protocol';

const row = (line: number) => rowKey(importId('i'), line);
const person = (place: number, name: string, over: Partial<PersonEntry> = {}): PersonEntry =>
  ({ place, name, units: ['东湖大学'], titles: ['教授'], rank: 'senior', idEnd: null, parts: [{ row: row(2), role: 'participant' }], namesakes: 0, over: [], ...over });

const limit = (rule: string, outcome: 'fail' | 'unsure') => ({ rule: ruleId(rule), outcome, severity: 'verify' as const });
const people: readonly PersonEntry[] = [
  person(0, '赵六'),
  person(1, '王一', { units: ['西湖大学'], parts: [{ row: row(2), role: 'applicant' }, { row: row(3), role: 'participant' }] }),
  person(2, '李二', { over: [limit('person-limit', 'fail')], parts: [{ row: row(2), role: 'participant' }, { row: row(3), role: 'participant' }, { row: row(4), role: 'participant' }] }),
  person(3, '陈三', { over: [limit('participant-limit', 'unsure')], titles: ['青年研究员'] }),
];

const session = (off: readonly string[] = []): Parameters<typeof peopleShown>[1] => ({
  byKey: new Map([2, 3, 4].map((line) => [row(line), { cells: { number: `315247936${line}` } } as TriagedRow])),
  lens: { rules: new Map(), heldBack: new Set(), choices: { off: new Set(off.map(ruleId)), severities: new Map(), marked: new Set() } satisfies RuleChoices } as Parameters<typeof peopleShown>[1]['lens'],
});
const shown = (view: Partial<PeopleView>, off: readonly string[] = []): readonly string[] => peopleShown(people, session(off), { ...freshPeopleView, ...view }).map(({ name }) => name);

describe('the persons shown', () => {
  it.each([
    [{}, ['李二', '陈三', '王一', '赵六']],
    [{ sort: 'parts' }, ['李二', '王一', '陈三', '赵六']],
    [{ sort: 'name' }, ['陈三', '李二', '王一', '赵六']],
    [{ sort: 'unit' }, ['陈三', '李二', '赵六', '王一']],
    [{ show: 'over' }, ['李二', '陈三']],
    [{ show: 'several' }, ['李二', '王一']],
    [{ show: 'applicants' }, ['王一']],
    [{ show: 'participants', sort: 'name' }, ['陈三', '李二', '王一', '赵六']],
    [{ search: '西湖' }, ['王一']],
    [{ search: '青年 陈' }, ['陈三']],
    [{ search: '3152479364' }, ['李二']],
    [{ search: '没有这个人' }, []],
  ] as const)('%j', (view, names) => expect(shown(view)).toEqual(names));

  it('leave out limits of rules that somebody switched off', () => {
    expect(shown({ show: 'over' }, ['person-limit'])).toEqual(['陈三']);
    expect(shown({}, ['person-limit', 'participant-limit'])[0]).toBe('李二');
  });

  it('are counted by what they do', () => expect(peopleCounts(people, new Set([ruleId('person-limit')]))).toEqual({ applicants: 1, several: 2, over: 1 }));
});
