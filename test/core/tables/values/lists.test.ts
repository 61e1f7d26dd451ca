import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodes } from '../../../../src/core/tables/values/codes';
import { parseList } from '../../../../src/core/tables/values/lists';
import { cellText } from '../../../../src/core/tables/values/text';

describe('parseList', () => {
  it.each([
    ['图神经网络；主动学习;节点选择', ['图神经网络', '主动学习', '节点选择']],
    ['图神经网络，主动学习,节点选择、异配图', ['图神经网络', '主动学习', '节点选择', '异配图']],
    ['甲|乙｜丙', ['甲', '乙', '丙']],
    ['甲\n乙\n\n丙', ['甲', '乙', '丙']],
    [' 甲 ； ；乙；', ['甲', '乙']],
    ['甲大学；甲大学', ['甲大学', '甲大学']],
    ['谢子霞（洞庭大学，高级工程师）；钱博雅(洞庭大学,工程师)', ['谢子霞（洞庭大学，高级工程师）', '钱博雅(洞庭大学,工程师)']],
    ['甲（乙（丙，丁），戊）；己', ['甲（乙（丙，丁），戊）', '己']],
    ['甲（乙，丙)；丁', ['甲（乙，丙)', '丁']],
    ['甲（乙；丙；丁', ['甲（乙', '丙', '丁']],
    ['《甲，乙》；丙', ['《甲，乙》', '丙']],
    ['graph neural network; active learning', ['graph neural network', 'active learning']],
    ['无', []],
    ['/', []],
    ['N/A', []],
    ['', []],
    [' ； ', []],
  ])('%j', (cell, entries) => {
    expect(parseList(cell)).toEqual(entries);
  });

  it('never throws, loses no letter, gives no blank entry', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '；', ',', '（', '）', '(', ')', ' ', '\n', '|') }), (cell) => {
      const entries = parseList(cell);
      expect(entries.every((entry) => entry.trim() !== '')).toBe(true);
      expect(entries.join('').replace(/[^甲a]/g, '')).toBe(cell.replace(/[^甲a]/g, ''));
    }));
  });
});

describe('parseCodes', () => {
  it.each([
    ['F0301；F0603', ['F0301', 'F0603']],
    ['f0301, a0505、T01', ['F0301', 'A0505', 'T01']],
    ['Ｆ０６０１', ['F0601']],
    ['一级：C05，二级：C0501', ['C0501']],
    ['一级:C05,二级:C0501;一级:F06,二级:F0603', ['C0501', 'F0603']],
    ['一级：C05，二级：F0601', ['C05', 'F0601']],
    ['一级：C05', ['C05']],
    ['一级：C05，二级：', ['C05']],
    ['C05，C0501', ['C05', 'C0501']],
    ['F0601 人工智能基础；F0603.机器学习', ['F0601', 'F0603']],
    ['F0601（人工智能基础）', ['F0601']],
    ['F0601 F0602', ['F0601', 'F0602']],
    ['F0601/F0602|F0603', ['F0601', 'F0602', 'F0603']],
    ['F0601\nF0602', ['F0601', 'F0602']],
    ['F0601；F0601', ['F0601', 'F0601']],
    ['F6', ['F6']],
    ['F060102', ['F060102']],
    ['FO601', ['FO601']],
    ['机器学习', ['机器学习']],
    ['', []],
    ['；', []],
  ])('%j', (cell, codes) => {
    expect(parseCodes(cell)).toEqual(codes);
  });
});

describe('cellText', () => {
  it.each([
    [' 甲 ', '甲'], ['\u3000甲\u00a0', '甲'], ['\ufeff甲', '甲'], ["'3152479365", '3152479365'], ["'-5", '-5'], ["'tis", "'tis"], ["'", "'"], ['', ''], ['甲 乙', '甲 乙'],
  ])('%j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
