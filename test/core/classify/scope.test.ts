import { describe, expect, it } from 'vitest';
import { evidenceAt } from '../../../src/core/classify/scope';
import type { Cells } from '../../build';
import { rowsOf, scored, smallCall } from './sample';

const scopeOf = (cells: Cells, call = smallCall): number => scored(rowsOf(cells), call).rows[0]!.inScope;
const far = '本项目研究水稻育种与施肥，比较不同土壤中水稻的产量与品质，并在三个县开展田间试验。';
const near = '本项目研究图神经网络与知识图谱的表示学习，发展面向偏微分方程的神经算子，并分析对抗样本。';

describe('scope', () => {
  it('tells a text of the field from a foreign one', () => {
    expect(scopeOf({ title: '图神经网络研究', abstract: near.repeat(3) })).toBeGreaterThan(0.9);
    expect(scopeOf({ title: '水稻育种', abstract: far.repeat(3) })).toBeLessThan(0.15);
  });

  it('takes terms of several directions for more than as many of one', () => {
    const padded = far.repeat(4);
    expect(scopeOf({ title: '水稻', abstract: `${padded}知识图谱，偏微分方程，对抗样本` })).toBeGreaterThan(scopeOf({ title: '水稻', abstract: `${padded}联邦学习，差分隐私，对抗样本` }));
  });

  it('does not doubt a few words, nor no text', () => {
    expect(scopeOf({ title: '甲骨缀合' })).toBeGreaterThan(0.8);
    expect(scopeOf({ number: '1' })).toBeCloseTo(0.97);
  });

  it('has no ground to doubt where the call lists no terms of its field', () => {
    const call = { ...smallCall, scopeTerms: [] };
    expect(scopeOf({ title: '水稻育种', abstract: far.repeat(3) }, call)).toBe(0.97);
    expect(scored(rowsOf({ title: '水稻育种' }), call).rows[0]).not.toHaveProperty('scopeTerms');
  });

  it('takes terms of other fields against it, and names what it rests on', () => {
    const call = { ...smallCall, outsideTerms: [{ forms: ['水稻', 'rice'], weight: 1 }, { forms: ['土壤'], weight: 1 }] };
    const mixed = { title: '深度学习用于水稻长势', abstract: `以神经网络估计各县的长势，用于指导生产。${'研究区内的样点分布均匀，结果可供各部门参考。'.repeat(4)}土壤` };
    expect(scopeOf(mixed, call)).toBeLessThan(scopeOf(mixed) - 0.1);
    const [row] = scored(rowsOf(mixed), call).rows;
    expect(row!.scopeTerms).toEqual({ field: ['深度学习', '神经网络'], outside: ['水稻', '土壤'] });
    expect(row!.ranking.map(({ total }) => total)).toEqual(scored(rowsOf(mixed)).rows[0]!.ranking.map(({ total }) => total));
  });

  it('does not count the length of a body as evidence', () => {
    expect(evidenceAt(4, 500)).toBe(4);
    expect(evidenceAt(4, 2_000)).toBe(2);
  });
});
