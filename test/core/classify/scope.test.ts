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
    expect(scopeOf({ title: '水稻育种', abstract: far.repeat(3) })).toBeLessThan(0.1);
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
    expect(scopeOf({ title: '水稻育种', abstract: far.repeat(3) }, { ...smallCall, scopeTerms: [] })).toBe(0.97);
  });

  it('does not count the length of a body as evidence', () => {
    expect(evidenceAt(4, 500)).toBe(4);
    expect(evidenceAt(4, 2_000)).toBe(2);
  });
});
