import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../src/core/people/peopleCell';

const written = (cell: string): readonly string[] => parsePeople(cell).map(({ name, unit, title }) => `${name}|${unit}|${title}`);

describe('parsePeople', () => {
  it.each([
    ['the form’s own spelling', '谢霞（洞庭大学，高级工程师）；钱雅（东湖大学，工程师）', ['谢霞|洞庭大学|高级工程师', '钱雅|东湖大学|工程师']],
    ['half-width signs', '谢霞(洞庭大学,高级工程师);钱雅(洞庭大学)', ['谢霞|洞庭大学|高级工程师', '钱雅|洞庭大学|']],
    ['mixed signs', '谢霞（洞庭大学、教授)，钱雅[东湖大学/讲师]', ['谢霞|洞庭大学|教授', '钱雅|东湖大学|讲师']],
    ['slashes', '谢霞/洞庭大学/教授；钱雅/洞庭大学/工程师', ['谢霞|洞庭大学|教授', '钱雅|洞庭大学|工程师']],
    ['commas alone', '谢霞，洞庭大学，教授；钱雅，洞庭大学，博士生', ['谢霞|洞庭大学|教授', '钱雅|洞庭大学|博士生']],
    ['blanks', '谢霞 洞庭大学 教授；李 四 东湖大学 讲师', ['谢霞|洞庭大学|教授', '李四|东湖大学|讲师']],
    ['hyphens', '谢霞-洞庭大学-教授', ['谢霞|洞庭大学|教授']],
    ['colons', '谢霞：洞庭大学，教授；钱雅：东湖大学', ['谢霞|洞庭大学|教授', '钱雅|东湖大学|']],
    ['names alone', '谢霞、钱雅、孙立', ['谢霞||', '钱雅||', '孙立||']],
    ['the title before the unit', '谢霞（教授，洞庭大学）', ['谢霞|洞庭大学|教授']],
    ['a title alone', '谢霞（教授）', ['谢霞||教授']],
    ['numbers before the names', '1、谢霞（洞庭大学，教授）\n2、钱雅（东湖大学，讲师）', ['谢霞|洞庭大学|教授', '钱雅|东湖大学|讲师']],
    ['numbers in brackets', '（1）谢霞（洞庭大学，教授）（2）钱雅（东湖大学，讲师）', ['谢霞|洞庭大学|教授', '钱雅|东湖大学|讲师']],
    ['a unit with brackets of its own', '谢霞（中国地质大学（武汉），副教授）', ['谢霞|中国地质大学（武汉）|副教授']],
    ['a department', '谢霞（东湖大学，计算机学院，教授）', ['谢霞|东湖大学计算机学院|教授']],
    ['people from abroad', 'John Smith (University of Oxford, Professor); 欧阳娜娜（新疆大学，教授）', ['John Smith|University of Oxford|Professor', '欧阳娜娜|新疆大学|教授']],
    ['a bracket that is never closed', '谢霞（洞庭大学，教授', ['谢霞|洞庭大学|教授']],
    ['nobody', '无', []],
    ['a dash', '—', []],
    ['nothing', '', []],
  ])('reads %s', (_what, cell, people) => expect(written(cell)).toEqual(people));

  it('takes a number for the person’s', () => {
    expect(parsePeople('谢霞（洞庭大学，教授，990106196809034740）')).toEqual([{ name: '谢霞', unit: '洞庭大学', title: '教授', id: '990106196809034740' }]);
  });

  it('gives back what the form writes, whatever the persons', () => {
    const name = fc.constantFrom('谢霞', '钱雅', '欧阳娜', '李四', '陆晓');
    const unit = fc.constantFrom('洞庭大学', '东湖理工大学', '华原科学院数学研究所', '海州星河科技有限公司', '洞庭大学附属医院');
    const title = fc.constantFrom('教授', '副研究员', '博士生', '高级工程师', '主任医师');
    fc.assert(fc.property(fc.array(fc.tuple(name, unit, title), { minLength: 1, maxLength: 6 }), fc.constantFrom('；', ';', '\n', '、'), (people, between) => {
      const cell = people.map(([who, where, what]) => `${who}（${where}，${what}）`).join(between);
      expect(written(cell)).toEqual(people.map((person) => person.join('|')));
    }));
  });

  it('reads whatever stands in a cell without breaking off, every person with a name', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('（', ')', '；', '，', '教授', '大学', '\ud800'))), (parts) => {
      expect(parsePeople(parts.join('')).every(({ name }) => name !== '')).toBe(true);
    }));
  });
});
