import { describe, expect, it } from 'vitest';
import { directionId } from '../../../src/core/model';
import { aCall, aDirection, type Cells } from '../../build';
import { rowsOf, scored, smallCall, totalOf } from './sample';

const bestOf = (cells: Cells): string | undefined => scored(rowsOf(cells)).rows[0]?.best;

describe('the best direction', () => {
  it.each([
    ['a bare title that is a term: little text cannot rise above the open direction’s full start', { title: '联邦学习' }, 'C7'],
    ['a term in the title', { title: '图神经网络过平滑研究' }, 'C6'],
    ['another form of the term', { title: 'Graph Neural Networks for molecules' }, 'C6'],
    ['a term in the English abstract alone', { title: '新思路', abstractEn: 'We study partial differential equations.' }, 'C5'],
    ['a term in the keywords alone', { title: '新方法', keywords: '对抗样本；联邦学习' }, 'C7'],
    ['a term in the body alone', { title: '新方法研究', body: '神经算子与偏微分方程。'.repeat(3) }, 'C5'],
    ['a term with stray spaces and Kangxi radicals', { title: '图 神 经 网 络 的 ⾃适应' }, 'C6'],
    ['in scope, but nothing specific fits', { title: '基于深度学习的机器翻译', abstract: '研究深度学习与表示学习在机器翻译中的作用。' }, 'C11'],
    ['only generic words', { title: '深度学习方法研究' }, 'C11'],
    ['a generic word within a term counts with it', { title: '物理信息神经网络' }, 'C5'],
  ])('%s', (_, cells, best) => expect(bestOf({ subtype: '培育项目', ...cells })).toBe(best));

  it('is of the proposal\'s own subtype, however it is spelt', () => {
    const cells = { title: '知识图谱的逻辑推理' };
    expect(['培育项目', '重点支持项目', '重点支持', ' 重点 ', '培育'].map((subtype) => bestOf({ ...cells, subtype }))).toEqual(['C6', 'K1', 'K1', 'K1', 'C6']);
    expect(bestOf(cells)).toBe('K1');
  });

  it('is absent only where there is no text', () => {
    const [none, blank, some] = scored(rowsOf({ number: '1' }, { number: '2', title: ' ', abstract: '。，！' }, { number: '3', title: '水稻' })).rows;
    expect([none?.best, blank?.best]).toEqual([undefined, undefined]);
    expect([none?.confidence, none?.alsoDefensible, none?.ranking.length]).toEqual([0, [], 6]);
    expect(some?.best).toBeDefined();
  });
});

describe('a score', () => {
  it.each([
    ['more for the title than for the abstract', { title: '差分隐私', abstract: '水稻' }, { title: '水稻', abstract: '差分隐私' }],
    ['more for two terms than for one twice', { title: '差分隐私与联邦学习' }, { title: '差分隐私与差分隐私' }],
    ['more for a term than for its characters apart', { title: '联邦学习' }, { title: '学习联邦' }],
    ['more for three mentions than for one', { title: '水稻', abstract: '差分隐私，差分隐私，差分隐私' }, { title: '水稻', abstract: '差分隐私，甲乙丙丁，甲乙丙丁' }],
  ])('%s', (_, more, less) => expect(totalOf(scored(rowsOf(more)), 'C7')).toBeGreaterThan(totalOf(scored(rowsOf(less)), 'C7')));

  it('is the same whether a form or another names the term', () => {
    const only = (title: string): number => {
      const { contributions = [] } = scored(rowsOf({ title })).explain(rowsOf({ title })[0]!.key, directionId('C5')) ?? {};
      return contributions.filter(({ signal }) => signal === 'term').reduce((sum, { points }) => sum + points, 0);
    };
    expect(only('PDE')).toBeGreaterThan(0);
    const mentions = scored(rowsOf({ title: 'PDE', abstract: '偏微分方程' }));
    expect(mentions.rows[0]?.best).toBe('C5');
  });

  it('starts higher for the open direction, and rises for nobody else without a reason', () => {
    const classifier = scored(rowsOf({ title: '水稻育种' }));
    expect(smallCall.directions.filter(({ id }) => totalOf(classifier, id) > 0).map(({ id }) => id)).toEqual(['C11']);
  });

  it('orders equals as the call does', () => {
    const call = aCall({ subtypes: [], directions: ['D2', 'D1', 'D3'].map((id) => aDirection(id, `方向${id}`)) });
    const [row] = scored(rowsOf({ title: '水稻' }), call).rows;
    expect(row?.ranking.map(({ direction }) => direction)).toEqual(['D2', 'D1', 'D3']);
    expect(row?.bySubtype).toEqual({ '': ['D2', 'D1', 'D3'] });
  });

  it('works for a call of names alone', () => {
    const call = aCall({ subtypes: [], directions: ['作物学', '法学', '临床医学'].map((title, at) => aDirection(`D${at + 1}`, title)) });
    const { rows } = scored(rowsOf({ title: '作物栽培' }, { title: '法律与法学教育' }, { title: '临床用药' }), call);
    expect(rows.map(({ best, inScope }) => [best, inScope])).toEqual([['D1', 0.97], ['D2', 0.97], ['D3', 0.97]]);
  });
});

describe('labels', () => {
  const proposals = rowsOf(...['甲骨缀合与残片匹配', '残片匹配的几何特征', '水稻育种', '对抗样本'].map((title, at) => ({ number: String(at), subtype: '培育项目', title })));

  it('teach a direction the wording of its confirmed proposals', () => {
    const before = scored(proposals);
    const after = scored(proposals, smallCall, { [proposals[0]!.key]: 'C6' });
    expect(totalOf(after, 'C6', 1)).toBeGreaterThan(totalOf(before, 'C6', 1) + 0.1);
    expect(totalOf(after, 'C7', 3)).toBeCloseTo(totalOf(before, 'C7', 3));
    const learnt = after.explain(proposals[1]!.key, directionId('C6'))?.contributions.filter(({ signal }) => signal === 'learnt') ?? [];
    expect(learnt.map(({ term }) => term)).toContain('残片匹配');
  });

  it('do not make a row confirm itself', () => {
    expect(totalOf(scored(proposals, smallCall, { [proposals[0]!.key]: 'C6' }), 'C6', 0)).toBeCloseTo(totalOf(scored(proposals), 'C6', 0));
  });

  it('of unknown rows and directions are passed over', () => {
    expect(scored(proposals, smallCall, { 'none:1': 'C6', [proposals[0]!.key]: 'C99' }).rows).toEqual(scored(proposals).rows);
  });
});
