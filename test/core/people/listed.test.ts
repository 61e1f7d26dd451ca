import { describe, expect, it } from 'vitest';
import { personFinder, type Described } from '../../../src/core/people/listed';

const id = '990106197109192515';
const other = '990106198001012516';
const found = (person: Described, ...entries: readonly Described[]) => personFinder(entries, (entry) => entry)(person).map(({ entry, certainty }) => [entries.indexOf(entry), certainty]);
const person = (name: string, unit = '', number = ''): Described => ({ name, unit, id: number });

describe('personFinder', () => {
  it.each<[string, Described, Described, string | undefined]>([
    ['one number, one name', person('甲一', '东湖大学', id), person('甲一', '洞庭大学', `'${id}`), 'id'],
    ['one number, no name in the list', person('甲一', '东湖大学', id), person('', '', id), 'id'],
    ['one number, two names', person('甲一', '东湖大学', id), person('甲乙', '东湖大学', id), 'name'],
    ['two numbers', person('甲一', '东湖大学', id), person('甲一', '东湖大学', other), undefined],
    ['a number on one side', person('甲一', '东湖大学', id), person('甲 一', '东湖大学计算机学院'), 'name'],
    ['a masked number', person('甲一', '东湖大学', id), person('甲一', '东湖大学', '9901****2515'), 'name'],
    ['another institution', person('甲一', '东湖大学'), person('甲一', '洞庭大学'), undefined],
    ['an affiliate', person('甲一', '东湖大学'), person('甲一', '东湖大学附属医院'), 'doubt'],
    ['no institution in the list', person('甲一', '东湖大学'), person('甲一'), 'doubt'],
    ['no institution of the person', person('甲一'), person('甲一', '东湖大学'), undefined],
    ['another name', person('甲一', '东湖大学'), person('乙二', '东湖大学'), undefined],
    ['nothing said', person(''), person(''), undefined],
  ])('%s', (_what, one, entry, certainty) => {
    expect(found(one, entry)).toEqual(certainty === undefined ? [] : [[0, certainty]]);
  });

  it('gives all entries of a person, in the list’s order', () => {
    expect(found(person('甲一', '东湖大学', id), person('甲一', '东湖大学'), person('乙二', '东湖大学'), person('甲一', '洞庭大学', id))).toEqual([[0, 'name'], [2, 'id']]);
  });
});
