import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFile, demo, passingFolder, runInside } from './inside';

const at = passingFolder();
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const demoExperts = dataFile('demo/experts.csv');
const demoWorks = dataFile('demo/works.csv');

/** Lines of the output: proposal, expert, score. */
function pairs(...argv: string[]): readonly (readonly [string, string, number])[] {
  const { status, out, err } = runInside('affinity', ...argv);
  expect([status, err.replace(/^注意.*“研究期限”.*\n/u, '')]).toEqual([0, '']);
  const [header, ...lines] = out.trimEnd().split('\n');
  expect(header).toBe('proposal,expert,score');
  return lines.map((line) => {
    const [proposal = '', expert = '', score = ''] = line.split(',');
    return [proposal, expert, Number(score)];
  });
}

describe('affinity', () => {
  it('gives every pair of the demo a score from 0 to 1, in file order', () => {
    const found = pairs(demo, demoExperts, '--works', demoWorks);
    const experts = readFileSync(demoExperts, 'utf8').match(/Z\d{3}/g) ?? [];
    expect(found).toHaveLength(48 * experts.length);
    expect(found.slice(0, experts.length).map(([, expert]) => expert)).toEqual(experts);
    expect(found.every(([, , score]) => score >= 0 && score <= 1)).toBe(true);
  });

  it.each([
    ['9924170241', 'Z017', 'discrete gradients: works in English'],
    ['9924171682', 'Z018', 'branching learnt by graph networks: works in English'],
    ['9924174033', 'Z003', 'edge of stability'],
    ['9924178754', 'Z010', 'barren plateaus'],
    ['9924178021', 'Z039', 'multi-hop questions: fields and keywords alone'],
    ['9924176301', 'Z008', 'wavefunctions: the only work on them is in English, the proposal in Chinese'],
  ])('finds for %s the expert %s: %s', (proposal, expert) => {
    const of = pairs(demo, demoExperts, '--works', demoWorks).filter(([number]) => number === proposal);
    const best = of.toSorted((one, other) => other[2] - one[2])[0];
    expect(best?.[1]).toBe(expert);
  });

  it('names experts without a number by name, and leaves out proposals that cannot be named', () => {
    const proposals = file('p.csv', '申请编号,关键词\n"7,a",图神经网络\n,图论\n');
    const experts = file('e.csv', '姓名,关键词\n甲一,图神经网络\n"Lee, Ann",优化\n');
    const { status, out, err } = runInside('affinity', proposals, experts, '--lang', 'en');
    expect(status).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/,[\d.]+$/, ''))).toEqual(['proposal,expert,score', '"7,a",甲一', '"7,a","Lee, Ann"', '']);
    expect(err).toContain('1 proposals have no number');
  });

  it.each([
    ['no texts of proposals', '申请编号,申请人\n1,甲\n', '姓名,关键词\n乙,图\n', 'p.csv'],
    ['no numbers', '关键词\n图\n', '姓名,关键词\n乙,图\n', '申请编号'],
    ['nothing that experts know', '申请编号,关键词\n1,图\n', '姓名,职称\n乙,教授\n', '研究领域'],
    ['nobody', '申请编号,关键词\n1,图\n', '关键词,职称\n图,教授\n', '专家编号'],
  ])('ends with status 1 where there is %s', (_what, proposals, experts, named) => {
    const { status, out, err } = runInside('affinity', file('p.csv', proposals), file('e.csv', experts));
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(named);
  });

  it('needs no fields of experts where their works are given', () => {
    const works = file('w.csv', '专家编号,题目\nE1,图神经网络\n');
    const found = pairs(file('p.csv', '申请编号,关键词\n1,图神经网络\n'), file('e.csv', '专家编号,职称\nE1,教授\n'), '--works', works);
    expect(found[0]?.[2]).toBeGreaterThan(0.5);
  });
});
