import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionId, expertKey, importId, rowKey, runSteps, type AffinityTable, type Conflict, type Direction, type Panel, type RowKey, type Seating } from '../../../src/core/model';
import { checkPanels, compareKeys, diffPanels, easeConflicts, nearGroups, partsFor, proposePanels, seatExperts, type PanelInput, type PanelRow } from '../../../src/core/panels';
import { suggestPanels } from '../../../src/core/review';
import { RowsBuilder, toUnitLength, type SparseRows } from '../../../src/core/text';
import { aCall, aDirection, proposalsOf } from '../../build';

const key = (line: number): RowKey => rowKey(importId('p'), line);
const directions: readonly Direction[] = [
  aDirection('C1', '架构', { subtype: '培育项目', label: '培育1' }), aDirection('C2', '理论', { subtype: '培育项目', label: '培育2' }),
  aDirection('C3', '算法', { subtype: '培育项目', label: '培育3' }), aDirection('K1', '框架', { subtype: '重点支持项目', label: '重点1' }),
];

/** Vectors of the texts' words: a proposal is a list of word numbers. */
function vectorsOf(texts: readonly (readonly number[])[]): SparseRows {
  const builder = new RowsBuilder();
  for (const words of texts) {
    for (const word of words) builder.add(word, 1);
    builder.endRow();
  }
  const rows = builder.rows();
  for (let row = 0; row < texts.length; row += 1) toUnitLength(rows.values, rows.starts[row] as number, rows.starts[row + 1] as number);
  return rows;
}

interface Given {
  readonly direction: string | null;
  readonly words: readonly number[];
}

function inputOf(given: readonly Given[], over: Partial<PanelInput> = {}): PanelInput {
  return {
    rows: given.map(({ direction }, place): PanelRow => ({ key: key(place + 2), direction: direction === null ? null : directionId(direction), place })),
    vectors: vectorsOf(given.map(({ words }) => words)), directions, together: [], sizes: { least: 2, most: 4 }, ...over,
  };
}
const propose = (given: readonly Given[], over: Partial<PanelInput> = {}): readonly Panel[] => runSteps(proposePanels(inputOf(given, over)));
const linesOf = (panels: readonly Panel[]): unknown => panels.map(({ name, rows }) => [name, rows.map((row) => Number(row.split(':')[1]))]);
const of = (direction: string | null, ...words: readonly number[]): Given => ({ direction, words });

describe('proposed panels', () => {
  it('are the directions where these have the right size', () => {
    expect(linesOf(propose([of('C2', 1), of('C1', 2), of('C2', 1), of('C1', 2)]))).toEqual([['培育1', [3, 5]], ['培育2', [2, 4]]]);
  });

  it('merge a small direction with the most similar of its subtype', () => {
    const given = [of('C1', 1, 2), of('C1', 1, 2), of('C2', 7), of('C3', 7, 8), of('C3', 7, 8), of('K1', 7), of('K1', 7)];
    expect(linesOf(propose(given))).toEqual([['培育1', [2, 3]], ['培育2、3', [4, 5, 6]], ['重点1', [7, 8]]]);
  });

  it('merge over the subtypes only where nothing else is left', () => {
    expect(linesOf(propose([of('C1', 1), of('K1', 2), of('K1', 2)]))).toEqual([['培育1、重点1', [2, 3, 4]]]);
  });

  it('split a large direction between like proposals', () => {
    const given = [of('C1', 1, 2), of('C1', 8, 9), of('C1', 1, 3), of('C1', 8, 7), of('C1', 1, 2, 3), of('C1', 8, 9, 7)];
    expect(linesOf(propose(given))).toEqual([['培育1（1）', [2, 4, 6]], ['培育1（2）', [3, 5, 7]]]);
  });

  it('keep packages together, though their texts and directions differ', () => {
    const given = [of('C1', 1), of('C1', 1), of('C2', 9), of('C2', 9), of('C2', 9)];
    expect(linesOf(propose(given, { together: [[key(2), key(4)], [key(4), key(5)]] }))).toEqual([['培育1、2（1）', [2, 4, 5]], ['培育1、2（2）', [3, 6]]]);
  });

  it('give proposals without a direction a panel of their own, or that of the most similar', () => {
    expect(linesOf(propose([of(null, 1), of(null, 1), of('C1', 2), of('C1', 2)]))).toEqual([['培育1', [4, 5]], ['其他', [2, 3]]]);
    expect(linesOf(propose([of(null, 9), of('C1', 2), of('C1', 2), of('C2', 9), of('C2', 9)]))).toEqual([['培育1', [3, 4]], ['培育2', [2, 5, 6]]]);
  });

  it('have names of their own, mixed where many directions meet', () => {
    const given = ['C1', 'C2', 'C3', 'K1'].map((direction) => of(direction, 1));
    expect(propose(given).map(({ name }) => name)).toEqual(['综合（培育1、2等）']);
    const wordy = directions.map((direction) => ({ ...direction, label: `${direction.label}：${direction.title}及其应用` }));
    expect(propose(given, { directions: wordy }).map(({ name }) => name)).toEqual(['综合']);
    const names = propose(Array.from({ length: 11 }, (_, at) => of('C1', at))).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have mixed ones told apart by what most of their proposals are of', () => {
    const given = [of('C1', 1), of('C2', 1), of('C3', 1, 2), of('C3', 1, 2), of('K1', 8), of('C2', 8), of('K1', 8)];
    const panels = propose([...given, ...given], { sizes: { least: 7, most: 7 } });
    expect(panels.map(({ name }) => name)).toEqual(['综合（重点1、培育2等）', '综合（培育3、2等）']);
    const most = propose([...given, ...given, ...given].map((one, at) => ({ ...one, words: [at % 2] })), { sizes: { least: 5, most: 5 } });
    expect(new Set(most.map(({ name }) => name)).size).toBe(most.length);
    for (const { name } of most) expect(name.length).toBeLessThanOrEqual(20);
  });
});

const given = fc.record({ direction: fc.constantFrom('C1', 'C2', 'C3', 'K1', null), words: fc.array(fc.nat(9), { minLength: 0, maxLength: 4 }) });
const files = fc.array(given, { maxLength: 30 });
const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 })).map(([least, more]) => ({ least, most: least + more }));

describe('proposed panels, whatever is given', () => {
  it('hold every proposal once, within the bounds wherever these can be kept', () => {
    fc.assert(fc.property(files, sizes, (rows, bounds) => {
      const panels = propose(rows, { sizes: bounds });
      expect(panels.flatMap((panel) => panel.rows).toSorted(compareKeys)).toEqual(rows.map((_, at) => key(at + 2)));
      const faults = checkPanels(panels, rows.map((_, at) => key(at + 2)), [], bounds);
      if (partsFor(rows.length, bounds) > 0) expect(faults).toEqual([]);
      expect(new Set(panels.map(({ name }) => name)).size).toBe(panels.length);
    }), { numRuns: 300 });
  });

  it('never tear apart what belongs together', () => {
    fc.assert(fc.property(files, fc.array(fc.array(fc.integer({ min: 2, max: 34 }).map(key), { maxLength: 3 }), { maxLength: 4 }), (rows, together) => {
      const known = rows.map((_, at) => key(at + 2));
      const panels = propose(rows, { together });
      expect(checkPanels(panels, known, together, { least: 0, most: Infinity })).toEqual([]);
    }), { numRuns: 200 });
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(fc.property(files, fc.integer(), (rows, seed) => {
      const input = inputOf(rows);
      const shuffled = input.rows.map((row, at) => ({ row, by: Math.imul(at + 1, seed | 1) })).toSorted((one, other) => one.by - other.by).map(({ row }) => row);
      expect(runSteps(proposePanels({ ...input, rows: shuffled }))).toEqual(runSteps(proposePanels(input)));
    }), { numRuns: 200 });
  });
});

describe('checkPanels', () => {
  const panel = (name: string, ...lines: readonly number[]): Panel => ({ name, directions: [], rows: lines.map(key) });

  it('names what is left out, doubled, strange, too small, too large and torn apart', () => {
    const faults = checkPanels([panel('甲', 2, 3, 4), panel('乙', 4), panel('丙', 9, 8)], [2, 3, 4, 5, 8].map(key), [[key(2), key(8)]], { least: 2, most: 2 });
    expect(faults.map(({ message, rows, panels }) => [message.key, rows, panels])).toEqual([
      ['panel.fault.without', [key(5)], []],
      ['panel.fault.several', [key(4)], ['甲', '乙']],
      ['panel.fault.stranger', [key(9)], ['丙']],
      ['panel.fault.large', [], ['甲']],
      ['panel.fault.small', [], ['乙']],
      ['panel.fault.torn', [key(2), key(8)], ['甲', '丙']],
    ]);
  });
});

describe('diffPanels', () => {
  it('says who moves where and why, and leaves out who stays', () => {
    const rows = [of('C1', 1), of('C1', 1), of('C2', 7), of('C3', 7), of('C3', 7), of(null, 7)];
    const panels = propose(rows);
    const movers = rows.map(({ direction }, at) => ({ key: key(at + 2), panel: at === 0 ? '培育1' : at === 2 ? '旧组' : null, direction: direction === null ? null : directionId(direction) }));
    expect(diffPanels(movers, panels, []).map(({ row, from, to, why }) => [row, from, to, why.key])).toEqual([
      [key(3), null, '培育1', 'panel.why.direction'],
      [key(4), '旧组', '培育2、3', 'panel.why.merged'],
      [key(5), null, '培育2、3', 'panel.why.merged'],
      [key(6), null, '培育2、3', 'panel.why.merged'],
      [key(7), null, '培育2、3', 'panel.why.text'],
    ]);
  });

  it('names the split and the package', () => {
    const rows = [...Array.from({ length: 5 }, (_, at) => of('C1', at)), of('C2', 9), of('C2', 9)];
    const together = [[key(2), key(7), key(8)]];
    const movers = rows.map(({ direction }, at) => ({ key: key(at + 2), panel: null, direction: directionId(direction ?? '') }));
    const whys = diffPanels(movers, propose(rows, { together }), together).map(({ row, why }) => [row, why.key]);
    expect(whys).toContainEqual([key(2), 'panel.why.together']);
    expect(diffPanels(movers, propose(rows.slice(0, 5)), []).map(({ why }) => why.key)).toEqual(Array.from({ length: 5 }, () => 'panel.why.split'));
  });
});

describe('seatExperts', () => {
  const panels: readonly Panel[] = [{ name: '甲', directions: [], rows: [key(2), key(3)] }, { name: '乙', directions: [], rows: [key(4), key(5)] }];
  const experts = [1, 2, 3, 4].map((line) => expertKey(importId('e'), line));
  const table = (scores: readonly (readonly number[])[]): AffinityTable => ({ proposals: [2, 3, 4, 5].map(key), experts, scores: Float64Array.from(scores.flat()) });
  const bar = (proposal: number, expert: number): Conflict => ({
    proposal: key(proposal), expert: experts[expert]!, test: 'relation', force: 'bar', origin: 'declared', message: { key: 'x', params: {} }, evidence: [],
  });
  const likes = table([[0.9, 0.8, 0.1, 0.2], [0.9, 0.8, 0.1, 0.2], [0.1, 0.5, 0.6, 0.1], [0.1, 0.5, 0.6, 0.1]]);

  it('seats experts where they know most, panels filled in step with their sizes', () => {
    expect(seatExperts(panels, likes, []).map(({ panel, affinity, barred }) => [panel, affinity, barred])).toEqual([['甲', 0.9, 0], ['甲', 0.8, 0], ['乙', 0.6, 0], ['乙', 0.1, 0]]);
  });

  it('seats nobody with proposals that bar them where another panel is free of them', () => {
    const seats = seatExperts(panels, likes, [bar(2, 0), bar(3, 0)]);
    expect(seats[0]).toEqual({ expert: experts[0], panel: '乙', affinity: 0.1, barred: 0 });
  });
});

describe('easeConflicts', () => {
  const expert = (line: number) => expertKey(importId('e'), line);
  const bar = (line: number, at: number): Conflict => ({
    proposal: key(line), expert: expert(at), test: 'relation', force: 'bar', origin: 'declared', message: { key: 'x', params: {} }, evidence: [],
  });
  const panels = (directions: readonly string[][], ...rows: readonly (readonly number[])[]): readonly Panel[] =>
    rows.map((lines, at) => ({ name: `P${at}`, directions: (directions[at] ?? []).map(directionId), rows: lines.map(key) }));
  const seat = (at: number, panel: string): Seating => ({ expert: expert(at), panel, affinity: 0, barred: 0 });
  const inC1 = () => directionId('C1');

  it('exchanges a proposal that bars an expert of its panel for one that bars nobody', () => {
    const two = panels([['C1'], ['C1']], [2, 3], [4, 5]);
    expect(linesOf(easeConflicts(two, [seat(1, 'P0'), seat(2, 'P1')], [bar(2, 1), bar(4, 1)], inC1, []))).toEqual([['P0', [3, 5]], ['P1', [2, 4]]]);
  });

  it('leaves packages, and proposals of another direction, where they are', () => {
    const seating = [seat(1, 'P0')];
    const same = panels([['C1'], ['C1']], [2, 3], [4, 5]);
    expect(easeConflicts(same, seating, [bar(2, 1)], inC1, [[key(2), key(3)]])).toEqual(same);
    const apart = panels([['C1'], ['C2']], [2, 3], [4, 5]);
    expect(easeConflicts(apart, seating, [bar(2, 1)], inC1, [])).toEqual(apart);
  });

  it('never adds to the bars, nor changes who is on panels at all or how many', () => {
    const split = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 });
    const barred = fc.array(fc.record({ line: fc.integer({ min: 2, max: 14 }), at: fc.integer({ min: 1, max: 5 }) }), { maxLength: 20 });
    fc.assert(fc.property(split, barred, (counts, pairs) => {
      let line = 2;
      const own = counts.map((count) => Array.from({ length: count }, () => line++));
      const before = panels(own.map(() => ['C1']), ...own);
      const seating = [1, 2, 3, 4, 5].map((at) => seat(at, `P${at % own.length}`));
      const conflicts = pairs.map((pair) => bar(pair.line, pair.at));
      const after = easeConflicts(before, seating, conflicts, inC1, []);
      const bars = (all: readonly Panel[]): number => all.reduce((sum, { name, rows }) => sum + rows.reduce((more, row) =>
        more + seating.filter(({ expert: who, panel }) => panel === name && conflicts.some((one) => one.expert === who && one.proposal === row)).length, 0), 0);
      expect(bars(after)).toBeLessThanOrEqual(bars(before));
      expect(after.map(({ rows }) => rows.length)).toEqual(counts);
      expect(after.flatMap(({ rows }) => rows).toSorted(compareKeys)).toEqual(before.flatMap(({ rows }) => rows));
    }), { numRuns: 200 });
  });
});

describe('nearGroups', () => {
  it('pairs proposals whose texts are nearly the same', () => {
    const text = '研究动态图上图神经网络的谱滤波方法，提出按曲率重连边的策略，分析信息过度挤压的成因，并在分子与交通数据上验证其效果与稳定性。';
    const proposals = proposalsOf([
      { title: '图神经网络的谱滤波', abstract: text }, { title: '水稻耐盐种质的分子育种', abstract: '收集滨海盐碱地的水稻种质，开展全基因组关联分析，定位耐盐位点并聚合到主栽品种中，评价其产量与品质表现。' },
      { title: '图神经网络的谱滤波研究', abstract: text.replace('交通', '电网') },
    ]);
    expect(nearGroups(proposals)).toEqual([[proposals[0]!.key, proposals[2]!.key]]);
  });
});

describe('suggestPanels', () => {
  it('forms panels of proposals by their texts and the call’s bounds', () => {
    const proposals = proposalsOf([
      { title: '图神经网络的谱滤波' }, { title: '图神经网络的曲率' }, { title: '图神经网络与药物' }, { title: '扩散模型的泛化' }, { title: '扩散模型与流形' }, { title: '扩散模型的采样' },
    ]);
    const call = aCall({ directions, review: { relationYears: 3, inRound: 'bar', panelLeast: 2, panelMost: 3, leastOpinions: 3 } });
    const panels = runSteps(suggestPanels(proposals, call, () => directionId('C1'), []));
    expect(panels.map(({ rows }) => rows)).toEqual([[0, 1, 2], [3, 4, 5]].map((places) => places.map((place) => proposals[place]!.key)));
  });
});
