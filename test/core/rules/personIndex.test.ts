import { describe, expect, it } from 'vitest';
import { runSteps, type PersonEntry } from '../../../src/core/model';
import { personIndex } from '../../../src/core/rules/personIndex';
import { aCall, aList, columnsOf, proposalsOf, soundCells, type Cells } from '../../build';

const [id, otherId] = ['990106196809034740', '990106197109192515'];

/** The index of proposals that are sound but for these cells; numbers and titles are their own. */
function indexOf(rows: readonly Cells[], lists: Parameters<typeof aList>[1] = []): readonly PersonEntry[] {
  const proposals = proposalsOf(rows.map((cells, at) => ({ ...soundCells, number: `31524793${60 + at}`, applicant: `申请人${'甲乙丙丁'[at] ?? ''}`, ...cells })));
  return runSteps(personIndex({ proposals, columns: columnsOf(), call: aCall(), lists: lists.length === 0 ? {} : { ongoing: aList('ongoing', lists) } }));
}

const named = (people: readonly PersonEntry[], name: string): readonly PersonEntry[] => people.filter((person) => person.name === name);
const limits = (person: PersonEntry | undefined): readonly string[] => (person?.over ?? []).map(({ rule, outcome, severity }) => `${rule} ${outcome} ${severity}`);

describe('personIndex', () => {
  it('lists everybody once, with where they stand and as what', () => {
    const people = indexOf([{ participants: '王一（洞庭大学，讲师）；李二（东湖大学，教授）' }, { participants: '王一（洞庭大学数学学院，讲师）' }]);
    expect(people.map(({ name, parts }) => `${name} ${parts.map(({ role }) => role).join()}`).toSorted()).toEqual([
      '李二 participant', '王一 participant,participant', '申请人乙 applicant', '申请人甲 applicant',
    ]);
    const [wang] = named(people, '王一');
    expect(wang).toMatchObject({ units: ['洞庭大学数学学院'], titles: ['讲师'], rank: 'other', idEnd: null, namesakes: 0, over: [] });
    expect(new Set(wang?.parts.map(({ row }) => row)).size).toBe(2);
  });

  it('tells those of one name apart by number, and by institution where there is none', () => {
    const people = indexOf([{ applicant: '王一', applicantId: id }, { applicant: '王一', applicantId: otherId }, { applicant: '王一', host: '东湖大学' }]);
    expect(named(people, '王一').map(({ idEnd, namesakes }) => [idEnd, namesakes])).toEqual([['40', 2], ['15', 2], [null, 2]]);
  });

  it('shows no more of an identity number than two signs', () => {
    const people = indexOf([{ applicantId: id, participants: `王一（洞庭大学，讲师，${otherId}）` }]);
    for (const secret of [id, otherId]) expect(JSON.stringify(people)).not.toContain(secret.slice(0, 16));
  });

  it('says who is over which limit, as gravely as the rules do: by name alone never above verify', () => {
    const professor = { participants: '王一（洞庭大学，教授）' };
    expect(limits(named(indexOf([professor, professor, professor]), '王一')[0])).toEqual(['person-limit fail verify']);
    const lecturer = { participants: '王一（洞庭大学，讲师）' };
    expect(limits(named(indexOf([lecturer, lecturer, lecturer]), '王一')[0])).toEqual(['participant-limit fail verify']);
    const unclear = { participants: '王一（洞庭大学，青年研究员）' };
    expect(limits(named(indexOf([unclear, unclear, unclear]), '王一')[0])).toEqual(['participant-limit unsure verify']);
    expect(limits(named(indexOf([{ applicant: '王一' }, { applicant: '王一' }]), '王一')[0])).toEqual(['applicant-once fail verify']);
    const known = { applicant: '王一', applicantId: id };
    expect(limits(named(indexOf([known, known]), '王一')[0])).toEqual(['applicant-once fail reject']);
    expect(limits(named(indexOf([known, known, known]), '王一')[0])).toEqual(['applicant-once fail reject', 'person-limit fail reject']);
  });

  it('counts ongoing grants too, where the office’s list is there', () => {
    const grant = (number: string) => ({ grant: number, category: '面上项目', name: '王一', personId: id, institution: '洞庭大学', role: '负责人', year: '2022', from: '2023-01', to: '2026-12' });
    const rows = [{ applicant: '王一', applicantId: id }];
    expect(limits(named(indexOf(rows, [grant('62176001')]), '王一')[0])).toEqual([]);
    expect(limits(named(indexOf(rows, [grant('62176001'), grant('62176002')]), '王一')[0])).toEqual(['ongoing-limit fail reject']);
  });

  it('puts first who is over a limit, then who stands in most', () => {
    const people = indexOf([{ participants: '赵三（洞庭大学，讲师）；王一（洞庭大学，教授）' }, { participants: '赵三（洞庭大学，讲师）；王一（洞庭大学，教授）' }, { participants: '王一（洞庭大学，教授）' }]);
    expect(people.slice(0, 2).map(({ name }) => name)).toEqual(['王一', '赵三']);
  });
});
