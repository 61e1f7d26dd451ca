import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFile, demo, linesOf, passingFolder, runInside } from './inside';

const at = passingFolder();
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

interface Summary {
  readonly objective: string;
  readonly total: number;
  readonly worst: number;
  readonly worstAtMost: number | null;
  readonly totalAtMost: number;
  readonly exact: boolean;
  readonly assigned: number;
  readonly shortfalls: readonly { readonly proposal: string; readonly missing: number; readonly cause: string; readonly remedy: string }[];
  readonly milliseconds: number;
}

function assign(...argv: string[]) {
  const { status, out, err } = runInside('assign', ...argv);
  if (status !== 0) throw new Error(err);
  const [header, ...lines] = out.trimEnd().split('\n');
  expect(header).toBe('proposal,expert,score');
  const [summary] = linesOf<Summary>(`${err.trimEnd().split('\n').at(-1) ?? ''}\n`);
  if (summary === undefined) throw new Error('no summary');
  return { pairs: lines.map((line) => line.split(',')), summary, err };
}

const numbers = file('p.csv', '申请编号\n1\n2\n3\n');
const ids = file('e.csv', '专家编号,最多评审数\nA,2\nB,2\nC,2\nD,2\n');
const scores = file('a.csv', 'proposal,expert,score\n1,A,0.9\n1,B,0.8\n2,A,0.7\n2,B,0.1\n3,C,0.5\n3,D,0.4\n2,C,0.6\n1,D,0.2\n3,A,0.1\n');

describe('assign', () => {
  it('needs numbers and ids alone where affinities are given, and finds the best', () => {
    const { pairs, summary } = assign(numbers, ids, '--affinity', scores, '--per', '2');
    expect(pairs).toEqual([['1', 'A', '0.9'], ['1', 'B', '0.8'], ['2', 'A', '0.7'], ['2', 'C', '0.6'], ['3', 'C', '0.5'], ['3', 'D', '0.4']]);
    expect(summary).toMatchObject({ objective: 'total', worst: 0.9, assigned: 6, exact: true, shortfalls: [] });
    expect(summary.total).toBeCloseTo(3.9, 9);
  });

  it('lifts the worst-off proposal first where fair is asked for', () => {
    const pair = file('a2.csv', 'proposal,expert,score\n1,A,1\n1,B,0.9\n2,A,0.6\n2,B,0.2\n');
    const two = file('p2.csv', '申请编号\n1\n2\n');
    const one = file('e2.csv', '专家编号,最多评审数\nA,1\nB,1\n');
    expect(assign(two, one, '--affinity', pair, '--per', '1').summary).toMatchObject({ worst: 0.6 });
    const even = file('a3.csv', 'proposal,expert,score\n1,A,1\n1,B,0.5\n2,A,0.6\n2,B,0.2\n');
    expect(assign(two, one, '--affinity', even, '--per', '1').summary.worst).toBeCloseTo(0.2, 9);
    const { summary } = assign(two, one, '--affinity', even, '--per', '1', '--objective', 'fair');
    expect([summary.worst, summary.worstAtMost, summary.exact]).toEqual([0.5, expect.closeTo(0.5, 6), true]);
  });

  it('gives the proposals of a package the same experts, as a table or near duplicates name them', () => {
    const packages = file('g.csv', '申请编号,项目包\n1,甲\n3,甲\n9,甲\n2,\n');
    const { pairs, err } = assign(numbers, ids, '--affinity', scores, '--per', '1', '--packages', packages, '--seconds', '5');
    expect(pairs).toEqual([['1', 'A', '0.9'], ['2', 'C', '0.6'], ['3', 'A', '0.1']]);
    expect(err).toContain('9');
    const text = '研究动态图上图神经网络的谱滤波方法，提出可解释的多项式滤波并证明其收敛性与泛化界。';
    const alike = file('n.csv', `申请编号,项目名称,摘要\n1,图神经网络,${text}\n2,水稻育种,表型识别与基因组选择的联合方法研究。\n3,图神经网络研究,${text}\n`);
    const near = assign(alike, ids, '--affinity', scores, '--per', '1', '--packages', 'near').pairs;
    expect(near.map(([, expert]) => expert)).toEqual(['A', 'C', 'A']);
    const wrong = runInside('assign', numbers, ids, '--affinity', scores, '--packages', file('w2.csv', '申请编号\n1\n'));
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('项目包')]);
    expect(runInside('assign', numbers, ids, '--affinity', scores, '--seconds', '0').status).toBe(2);
  });

  it('keeps conflicts and limits of the demo, and takes as many experts as the call asks for', () => {
    const argv = [demo, dataFile('demo/experts.csv'), '--works', dataFile('demo/works.csv'), '--relations', dataFile('demo/relations.csv')];
    const { pairs, summary } = assign(...argv, '--one-per-institution');
    expect(summary.assigned).toBe(pairs.length);
    const sizes = new Set(pairs.map(([proposal]) => pairs.filter(([other]) => other === proposal).length));
    expect(sizes).toEqual(new Set([3, 5]));
    expect(pairs.some(([, expert]) => expert === 'Z026')).toBe(false);
    expect(assign(...argv, '--per', '2').pairs.length).toBe(96);
  });

  it('says what is missing, why, and what would help', () => {
    const { summary, err, pairs } = assign(numbers, ids, '--affinity', scores, '--per', '3', '--lang', 'en');
    expect(pairs.length).toBe(8);
    expect(summary.shortfalls).toMatchObject([{ missing: 1, cause: 'loads' }]);
    expect(err).toContain('Raise the limit of 1 experts by 1');
  });

  it.each([
    ['a score that is no number', 'proposal,expert,score\n1,A,hoch\n', '第 2 行'],
    ['no scores', 'proposal,expert\n1,A\n', 'score'],
  ])('ends with status 1 where there is %s', (_what, text, named) => {
    const { status, out, err } = runInside('assign', numbers, ids, '--affinity', file('bad.csv', text));
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(named);
  });

  it('names pairs of strangers once, and uses the rest', () => {
    const { err } = assign(numbers, ids, '--affinity', file('more.csv', 'proposal,expert,score\n9,A,1\n1,Z,1\n1,A,1\n'), '--per', '1');
    expect(err).toMatch(/1 个申请编号不在申请书表中.*9/);
    expect(err).toMatch(/1 位专家不在专家表中.*Z/);
  });

  it.each([['--objective', 'best'], ['--per', '0'], ['--per', 'x']])('is wrong usage with %s %s', (...option) => {
    expect(runInside('assign', numbers, ids, ...option).status).toBe(2);
  });
});

describe('export with experts', () => {
  it('writes the assignment and the sheets of the review, no expert on the sheet of another', () => {
    const folder = at('sheets');
    const { status, err } = runInside('export', demo, dataFile('demo/experts.csv'), '--works', dataFile('demo/works.csv'), '--relations', dataFile('demo/relations.csv'), '--out', folder);
    expect([status, err.match(/研究期限/g)?.length]).toEqual([0, 2]);
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['assignment.csv', 'conflicts.csv', 'master.csv', 'panels.csv', 'triage.csv', '专家 Z001 陆景行.csv']));
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(read('master.csv').split('\n')[0]).toContain('专家5');
    const own = names.filter((name) => name.startsWith('专家 '));
    for (const name of own) {
      const [, id = ''] = name.split(' ');
      const others = (readFileSync(dataFile('demo/experts.csv'), 'utf8').match(/^\uFEFF?Z\d{3},[^,]+/gm) ?? []).filter((line) => !line.includes(id));
      for (const line of others) expect(read(name)).not.toContain(line.slice(0, 4));
    }
    const seats = read('assignment.csv').trimEnd().split('\n').length - 1;
    expect(own.map((name) => read(name).trimEnd().split('\n').length - 1).reduce((sum, count) => sum + count, 0)).toBe(seats);
  });
});
