import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionReader, parseDirection } from '../../../src/core/call/parseDirection';
import { call2024 } from '../tables/call2024';

const call = call2024();
const read = directionReader(call);

describe('parseDirection', () => {
  it.each([
    ['5.微分方程与机器学习', ['C5'], undefined],
    ['5. 微分方程 与 机器学习。', ['C5'], undefined],
    ['５．微分方程与机器学习', ['C5'], undefined],
    ['5、微分方程与机器学习', ['C5'], undefined],
    ['（一）11.开放型项目', ['C11'], '培育项目'],
    ['(一)11.开放型项目', ['C11'], '培育项目'],
    ['（二）3.多智能体协作学习理论与方法', ['K3'], '重点支持项目'],
    ['培育项目 11. 开放型项目', ['C11'], '培育项目'],
    ['重点支持项目 8. AI for Science 的基础设施建设与示范应用', ['K8'], '重点支持项目'],
    ['（一）培育项目 6.图神经网络的新方法', ['C6'], '培育项目'],
    ['培育11', ['C11'], '培育项目'],
    ['培育-1', ['C1'], '培育项目'],
    ['培育项目方向3', ['C3'], '培育项目'],
    ['培育项目第3方向', ['C3'], '培育项目'],
    ['培育项目第十一方向', ['C11'], '培育项目'],
    ['重点支持8', ['K8'], '重点支持项目'],
    ['重点8', ['K8'], '重点支持项目'],
    ['重点支持项目8', ['K8'], '重点支持项目'],
    ['培育项目（3）', ['C3'], '培育项目'],
    ['C5', ['C5'], undefined],
    ['c5', ['C5'], undefined],
    ['K8', ['K8'], undefined],
    ['C5 微分方程与机器学习', ['C5'], undefined],
    ['C5：微分方程', ['C5'], undefined],
    ['开放型项目', ['C11'], undefined],
    ['开放型', ['C11'], undefined],
    ['视频原生的自监督学习方法', ['K6'], undefined],
    ['AIforScience的基础设施建设与示范应用', ['K8'], undefined],
    ['ai for science的基础设施建设与示范应用', ['K8'], undefined],
    ['Data-centric machine learning', ['C9'], undefined],
    ['6.图神经网络', ['C6'], undefined],
    ['图神经网络的新方法研究', ['C6'], undefined],
    ['11', ['C11'], undefined],
    ['5', ['C5', 'K5'], undefined],
    ['方向五', ['C5', 'K5'], undefined],
    ['5.机器学习', ['C5'], undefined],
    ['培育3；培育5', ['C3', 'C5'], '培育项目'],
    ['C1、K2', ['C1', 'K2'], undefined],
    ['微分方程与机器学习；图神经网络的新方法', ['C5', 'C6'], undefined],
    ['5.图神经网络的新方法', ['C6', 'C5', 'K5'], undefined],
    ['培育项目 6.视频原生的自监督学习方法', ['K6', 'C6'], '培育项目'],
    ['培育-12', [], '培育项目'],
    ['培育12', [], '培育项目'],
    ['C12', [], undefined],
    ['12', [], undefined],
    ['培育项目', [], '培育项目'],
    ['智慧农业', [], undefined],
    ['3.智慧农业', [], undefined],
    ['3D视觉', [], undefined],
    ['机器学习', [], undefined],
    ['图神经网络', [], undefined],
    ['F0601 人工智能基础', [], undefined],
    ['可解释、可通用的下一代人工智能方法', [], undefined],
    ['', [], undefined],
    ['  ', [], undefined],
  ] as const)('%j', (cell, directions, subtypeGiven) => {
    const declared = read(cell);
    expect(declared.directions).toEqual(directions);
    expect(declared.subtypeGiven).toBe(subtypeGiven);
  });

  it('tells the number even where the call has no such direction', () => {
    expect(parseDirection('培育-12', call)).toEqual({ directions: [], subtypeGiven: '培育项目', numberGiven: 12 });
  });

  it('reads each direction by id, label, subtype with number, and title', () => {
    for (const { id, label, title, subtype, number } of call.directions) {
      for (const cell of [id, label, `${subtype}${number}`, `${subtype} ${number}. ${title}`, title, `${number}.${title}`]) {
        expect([cell, read(cell).directions]).toEqual([cell, [id]]);
      }
    }
  });

  it('reads a call without subtypes, numbers alone included', () => {
    const plain = { ...call, subtypes: [], directions: call.directions.slice(0, 3).map((direction) => ({ ...direction, subtype: '', label: direction.title })) };
    expect(parseDirection('2', plain).directions).toEqual(['C2']);
    expect(parseDirection('方向2', plain).directions).toEqual(['C2']);
    expect(parseDirection('（一）2.深度学习的表示理论和泛化理论', plain).directions).toEqual(['C2']);
  });

  it('never throws, and names only directions of the call', () => {
    const ids = new Set(call.directions.map(({ id }) => id));
    const signs = fc.string({ unit: fc.constantFrom('培', '育', '重点', '支持', '项目', '1', '2', '（一）', '.', '-', 'C', 'K', ' ', '；', '开放型', '图神经网络') });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (cell) => {
      expect(parseDirection(cell, call).directions.every((id) => ids.has(id))).toBe(true);
    }));
  });
});
