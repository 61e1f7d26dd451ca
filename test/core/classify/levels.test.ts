import { describe, expect, it } from 'vitest';
import { directionId } from '../../../src/core/model';
import { level, levelsOf } from '../../../src/core/classify/levels';
import { aDirection } from '../../build';
import { rowsOf, scored, smallCall } from './sample';

const [a, b] = ['甲', '乙'].map((subtype) => (id: string, open = false) => aDirection(id, id, { subtype, open }));
const directions = [a!('A1'), a!('A2'), a!('A3', true), b!('B1'), b!('B2')];
const [ofA, ofB] = [new Set([0, 1, 2]), new Set([3, 4])];

describe('levels of directions', () => {
  // Rows 0 and 1 side with A1, row 2 with A2, row 3 with the open one, row 4 with B1; row 5 is no teacher.
  const totals = (): Float64Array => Float64Array.from([
    [8, 2, 1, 9, 9], [7, 4, 0, 9, 9], [2, 6, 1, 9, 9], [4, 3, 5, 9, 9], [9, 9, 9, 3, 1], [50, 50, 50, 50, 50],
  ].flat());
  const choices = [ofA, ofA, ofA, ofA, ofB, ofA];

  it('are what texts of other directions give them, against the mean of their subtype; the open one has none', () => {
    // A1: (2 + 4) / 2 = 3; A2: (2 + 4 + 3) / 3 = 3; B2: 1, alone in being scored by others.
    expect([...levelsOf(totals(), [0, 1, 2, 3, 4], choices, directions, 1)]).toEqual([0, 0, 0, 0, 0]);
    // Without row 1, A2 is (2 + 3) / 2 = 2.5 against 3.
    expect([...levelsOf(totals(), [0, 2, 3, 4], choices, directions, 1)]).toEqual([0.25, -0.25, 0, 0, 0]);
    expect([...levelsOf(totals(), [0, 2, 3, 4], choices, directions, 0.5)]).toEqual([0.125, -0.125, 0, 0, 0]);
    expect([...levelsOf(totals(), [], choices, directions, 1)]).toEqual([0, 0, 0, 0, 0]);
  });

  it('do not lower a direction because many truly belong to it', () => {
    const one = Float64Array.from([8, 2, 0, 2, 8, 0]);
    const many = Float64Array.from([...Array.from({ length: 99 }, () => [8, 2, 0]).flat(), 2, 8, 0]);
    const rows = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
    expect(levelsOf(many, rows(100), rows(100).map(() => ofA), directions.slice(0, 3), 1)).toEqual(levelsOf(one, rows(2), rows(2).map(() => ofA), directions.slice(0, 3), 1));
  });

  it('are taken from the scores of one row', () => {
    const scores = Float64Array.from([1, 2, 3, 4]);
    level(scores, 1, Float64Array.from([0.5, -1]), [1, 0]);
    expect([...scores]).toEqual([1, 2, 2.5, 5]);
  });

  it('stand in the reasons as where a direction starts, in files large enough to tell them', () => {
    const topics = ['图神经网络的甲骨缀合', '偏微分方程的冰川演化', '对抗样本的桥梁监测', '机器翻译的古籍断句'];
    const proposals = rowsOf(...Array.from({ length: 400 }, (_, at) => ({
      number: String(at), subtype: '培育项目', title: topics[at % 4]!, abstract: `研究第${at}个问题，采用深度学习与神经网络、机器学习、表示学习。`,
    })));
    const classifier = scored(proposals);
    const explanations = smallCall.directions.map(({ id }) => classifier.explain(proposals[3]!.key, id)!);
    for (const { contributions, total } of explanations) {
      expect(Math.abs(contributions.reduce((sum, { points }) => sum + points, 0) - total)).toBeLessThan(1e-9);
    }
    const baseOf = (id: string): number => explanations.find(({ direction }) => direction === directionId(id))!.contributions.find(({ signal }) => signal === 'base')?.points ?? 0;
    const starts = ['C5', 'C6', 'C7'].map(baseOf);
    expect(starts.some((start) => Math.abs(start) > 1e-6)).toBe(true);
    expect(starts.reduce((sum, start) => sum + start, 0)).toBeCloseTo(0, 9);
    expect(scored(proposals.slice(0, 100)).explain(proposals[3]!.key, directionId('C5'))!.contributions.filter(({ signal }) => signal === 'base')).toEqual([]);
  });
});
