import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/classify';
import { runSteps, type PanelDoubt, type RowKey } from '../../../src/core/model';
import { rowsOf, smallCall } from './sample';

const graphs = ['社交网络的图神经网络表示', '分子图上的图神经网络', '图神经网络的过平滑与图表示', '交通路网的图神经网络', '图神经网络的节点表示学习', '异配图上的图神经网络'];
const privacy = ['联邦学习的差分隐私保护', '医院之间的联邦学习与隐私', '联邦学习中的隐私泄露', '手机输入法的联邦学习隐私', '差分隐私与隐私预算', '隐私保护的联邦学习'];
const proposals = rowsOf(...[...graphs, ...privacy].map((title, at) => ({ number: String(at), subtype: '培育项目', title, abstract: `${title}。研究${title}的方法。` })));
const keys = proposals.map(({ key }) => key);
const prepared = runSteps(prepare(proposals, smallCall));

/** 甲 for the first six rows, 乙 for the others, but for the rows that change sides. */
const placed = (...wrong: readonly number[]): Map<RowKey, string> =>
  new Map(keys.map((key, at) => [key, (at < graphs.length) === wrong.includes(at) ? '乙' : '甲']));
const doubted = (panels: ReadonlyMap<RowKey, string>): readonly PanelDoubt[] => prepared.doubtPanels(panels);

describe('the check of panels', () => {
  it('doubts a proposal that reads like another panel, and says by which terms', () => {
    const [doubt, ...others] = doubted(placed(2));
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ row: keys[2], panel: '乙', nearer: '甲' });
    expect(doubt!.terms).toContain('图神经网络');
  });

  it('gives no English word without a subject as a reason', () => {
    const english = (subject: string): readonly string[] => ['nodes', 'molecules', 'traffic', 'citations', 'proteins', 'users'].map((of) => `${subject} that can be used for the ${of}`);
    const rows = rowsOf(...[...english('graph networks'), ...english('private federated learning').map((title) => title.replace('that can be used for the', 'under budget'))]
      .map((title, at) => ({ number: `E${at}`, subtype: '培育项目', title, abstract: `${title}: ${title}.` })));
    const [doubt] = runSteps(prepare(rows, smallCall)).doubtPanels(new Map(rows.map(({ key }, at) => [key, (at < 6) === (at === 2) ? '乙' : '甲'])));
    expect(doubt).toMatchObject({ row: rows[2]?.key, nearer: '甲' });
    expect(doubt?.terms.join(' ')).toMatch(/graph/i);
    expect(doubt?.terms.filter((term) => ['that', 'can', 'be', 'for', 'the'].includes(term))).toEqual([]);
  });

  it('gives the reasons in the applicant’s own keywords, where terms stand in these', () => {
    const rows = rowsOf(...[...graphs, ...privacy].map((title, at) => ({ number: `K${at}`, subtype: '培育项目', title, abstract: `${title}。研究${title}的方法。`, keywords: at < graphs.length ? '异质图神经网络；水稻' : '隐私' })));
    const [doubt] = runSteps(prepare(rows, smallCall)).doubtPanels(new Map(rows.map(({ key }, at) => [key, (at < graphs.length) === (at === 2) ? '乙' : '甲'])));
    expect(doubt).toMatchObject({ row: rows[2]?.key, nearer: '甲' });
    expect(doubt?.terms[0]).toBe('异质图神经网络');
  });

  it('doubts nothing where each stands with its like', () => expect(doubted(placed())).toEqual([]));

  it('does not judge by panels that are too small to have a centre', () => {
    const two = new Map([...placed(2)].filter(([key]) => key === keys[2] || keys.indexOf(key) < 2));
    expect(doubted(two)).toEqual([]);
  });

  it('says nothing without panels, and passes over rows that are not in the file', () => {
    expect(doubted(new Map())).toEqual([]);
    expect(doubted(new Map([...placed(2), ['gone' as RowKey, '甲']]))).toEqual(doubted(placed(2)));
  });

  it('says the same in whatever order the rows were put into panels', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...placed(2, 8)], { minLength: keys.length }), (entries) => {
      expect(doubted(new Map(entries))).toEqual(doubted(placed(2, 8)));
    }));
  });
});
