import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstitutions } from '../../../../src/core/tables/values/institutionList';

describe('parseInstitutions', () => {
  it.each([
    ['东湖大学；西湖大学', ['东湖大学', '西湖大学']],
    ['1.东湖大学 2.西湖大学 3.南湖大学', ['东湖大学', '西湖大学', '南湖大学']],
    ['①东湖大学②西湖大学', ['东湖大学', '西湖大学']],
    ['（1）东湖大学（2）西湖大学', ['东湖大学', '西湖大学']],
    ['合作单位1：东湖大学；合作单位2：西湖大学', ['东湖大学', '西湖大学']],
    ['东湖大学 西湖大学', ['东湖大学', '西湖大学']],
    ['东湖大学/西湖大学+南湖大学', ['东湖大学', '西湖大学', '南湖大学']],
    ['东湖大学、西湖大学和南湖大学', ['东湖大学', '西湖大学', '南湖大学']],
    // Not two: a department, a word within a name, names in Latin letters.
    ['东湖大学，计算机学院；西湖大学', ['东湖大学，计算机学院', '西湖大学']],
    ['东湖大学 计算机学院', ['东湖大学 计算机学院']],
    ['中国科学院数学与系统科学研究院', ['中国科学院数学与系统科学研究院']],
    ['中国石油大学（北京）、东湖大学', ['中国石油大学（北京）', '东湖大学']],
    ['Massachusetts Institute of Technology', ['Massachusetts Institute of Technology']],
    ['无', []],
    ['', []],
  ])('%j', (cell, entries) => expect(parseInstitutions(cell)).toEqual(entries));

  it.each(['大学和', '大学 ', '1.', '①'])('reads a megabyte of %j at once', (unit) => {
    const start = process.cpuUsage();
    parseInstitutions(unit.repeat(1_000_000 / unit.length));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  it('never throws, and quotes the cell', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('东', '大学', '学院', '和', ' ', '/', '；', '，', '1.', '①', '（', '）', '单位：') }), (cell) => {
      for (const entry of parseInstitutions(cell)) expect(cell).toContain(entry);
    }));
  });
});
