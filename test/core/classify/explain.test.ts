import { describe, expect, it } from 'vitest';
import { directionId, type Contribution, type RowKey } from '../../../src/core/model';
import { gather } from '../../../src/core/classify/gather';
import { rowsOf, scored, smallCall, totalOf } from './sample';

const cells = {
  number: '1', subtype: '培育项目', title: '面向分子 的 Graph-Neural Networks', keywords: '图神经网络；ＧＮＮ；过平滑', abstract: '图 神\n经网络的过平滑问题：本项目研究图神经网络方法。',
};
const proposals = rowsOf(cells, { number: '2', subtype: '培育项目', title: '面向分子的图方法' });
const [proposal] = proposals;

function reasons(id: string, labels: Readonly<Record<string, string>> = {}): readonly Contribution[] {
  return scored(proposals, smallCall, labels).explain(proposal!.key, directionId(id))?.contributions ?? [];
}

const quoted = ({ spans }: Contribution): string[] => spans.map(({ field, start, end }) => `${field} ${proposal!.cells[field]?.slice(start, end)}`);

describe('an explanation', () => {
  it('gathers all forms of a term, as they were typed, under its first form', () => {
    const [first] = reasons('C6');
    expect([first?.term, first?.signal]).toEqual(['图神经网络', 'term']);
    expect(quoted(first!)).toEqual(['title Graph-Neural Networks', 'keywords 图神经网络', 'keywords ＧＮＮ', 'abstract 图 神\n经网络', 'abstract 图神经网络']);
  });

  it('adds up to the score', () => {
    const classifier = scored(proposals, smallCall, { [proposals[1]!.key]: 'C6' });
    for (const { id } of smallCall.directions) {
      const explanation = classifier.explain(proposal!.key, id)!;
      expect(explanation.total).toBe(totalOf(classifier, id));
      expect(Math.abs(explanation.contributions.reduce((sum, { points }) => sum + points, 0) - explanation.total)).toBeLessThan(1e-9);
    }
  });

  it('stands in falling size', () => {
    const sizes = reasons('C6').map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  it('names the base of the open direction without a term', () => {
    const base = reasons('C11').find(({ signal }) => signal === 'base');
    expect(base).toMatchObject({ term: '', spans: [] });
    // The sample is short: it starts with a part of the full base.
    expect(base?.points).toBeGreaterThan(0.02);
    expect(base?.points).toBeLessThan(0.2);
  });

  it('gives generic words no points', () => {
    expect(reasons('C6').filter(({ term }) => ['方法', '研究', '模型'].includes(term))).toEqual([]);
  });

  it('tells wording that confirmed proposals brought from the call\'s', () => {
    const learnt = reasons('C6', { [proposals[1]!.key]: 'C6' }).filter(({ signal }) => signal === 'learnt');
    expect(learnt.map(({ term }) => term)).toContain('面向分子 的');
  });

  it('is undefined for what is not there', () => {
    const classifier = scored(proposals);
    expect([classifier.explain(proposal!.key, directionId('C99')), classifier.explain('none:1' as RowKey, directionId('C6'))]).toEqual([undefined, undefined]);
  });
});

describe('gather', () => {
  const points = (start: number, end: number, size: number): { start: number; end: number; points: number; worded: number } => ({ start, end, points: size, worded: 0 });

  it('gives a phrase all that touches it, and joins the rest along strong pairs', () => {
    const groups = gather(7, [{ phrase: 9, start: 2, end: 4 }], [
      points(0, 1, 1), points(0, 2, 5), points(1, 2, 1), points(1, 3, 1), points(2, 3, 1), points(2, 4, 1), points(3, 4, 1),
      points(4, 5, 1), points(4, 6, 0.1), points(5, 6, 1), points(5, 7, -5), points(6, 7, 1),
    ], 0.5);
    expect(groups.map(({ phrase, start, end, points: size }) => [phrase, start, end, Number(size.toFixed(6))])).toEqual([
      [undefined, 0, 2, 7], [9, 2, 4, 4], [undefined, 4, 5, 1.1], [undefined, 5, 7, -3],
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(gather(0, [], [], 0)).toEqual([]);
  });
});
