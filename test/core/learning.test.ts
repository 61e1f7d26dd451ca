import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import { directionId, importId, runSteps, type DirectionId, type RowKey } from '../../src/core/model';
import { learn, readProposals, triage, whatWasLearnt } from '../../src/core/pipeline';
import { suggestMapping } from '../../src/core/tables/suggestMapping';

const read = readCall(readFileSync('data/calls/2024-explainable-general-ai.json', 'utf8'));
if (!read.ok) throw new Error('the call cannot be read');
const call = read.value;
const table = runSteps(readProposals('demo.csv', readFileSync('data/demo/proposals.csv')));
if (!table.ok) throw new Error('the demo cannot be read');
const first = runSteps(triage(table.value, suggestMapping(table.value, call), call, importId('t'), new Map()));

const rowsOf = (id: string): RowKey[] => first.classifier.rows.filter(({ best }) => best === id).map(({ key }) => key);
const totalsOf = (result: typeof first, key: RowKey): ReadonlyMap<DirectionId, number> =>
  new Map(result.classifier.rows.find((row) => row.key === key)?.ranking.map(({ direction, total }) => [direction, total]));

describe('learning from confirmed directions', () => {
  const [one] = rowsOf('C6');
  if (one === undefined) throw new Error('the demo has no row of C6');
  const corrected = new Map([[one, directionId('C2')]]);
  const learnt = runSteps(learn(first, call, corrected));

  it('moves the others towards the confirmed direction, and the corrected one itself gets no points from its own text', () => {
    const [, other] = rowsOf('C6');
    if (other === undefined) throw new Error('the demo has one row of C6 alone');
    expect(totalsOf(learnt, other).get(directionId('C2'))).toBeGreaterThan(totalsOf(first, other).get(directionId('C2')) ?? Infinity);
  });

  it('stays explained: the reasons add up to the new score', () => {
    for (const { key } of learnt.classifier.rows) {
      const explained = learnt.classifier.explain(key, directionId('C2'));
      const sum = explained?.contributions.reduce((all, { points }) => all + points, 0) ?? Number.NaN;
      expect(Math.abs(sum - (explained?.total ?? 0))).toBeLessThan(1e-9);
      expect(explained?.total).toBe(totalsOf(learnt, key).get(directionId('C2')));
    }
  });

  it('is undone without a trace when the confirmation is taken back', () => {
    expect(runSteps(learn(learnt, call, new Map())).classifier.rows).toEqual(first.classifier.rows);
  });

  it('is the same as if the file had been read with the confirmation', () => {
    const anew = runSteps(triage(table.value, suggestMapping(table.value, call), call, importId('t'), corrected));
    expect(learnt.classifier.rows).toEqual(anew.classifier.rows);
    expect(learnt.report).toEqual(anew.report);
    expect(learnt.work).toEqual(anew.work);
  });

  it('tells what it learnt: agreement with the first choice, terms gained and lost', () => {
    const labels = new Map<RowKey, DirectionId>([...corrected, ...rowsOf('C5').map((key) => [key, directionId('C5')] as const)]);
    const told = whatWasLearnt(runSteps(learn(first, call, labels)), labels);
    expect(told.confirmed).toBe(labels.size);
    expect(told.agreed).toBe(labels.size - 1);
    const after = runSteps(learn(first, call, labels)).classifier.rows;
    expect(told.changed).toBe(after.filter(({ key, best }, at) => !labels.has(key) && best !== first.classifier.rows[at]?.best).length);
    const c5 = told.directions.find(({ direction }) => direction === directionId('C5'));
    expect(c5?.confirmed).toBe(labels.size - 1);
    expect(c5?.gained.length).toBeGreaterThan(0);
    for (const { points } of c5?.gained ?? []) expect(points).toBeGreaterThan(0);
    for (const { points } of c5?.lost ?? []) expect(points).toBeLessThan(0);
  });

  it('names what the proposals of a group have in common, with how many of them say it', () => {
    const group = first.proposals.map(({ key }) => key);
    const terms = first.prepared.commonTerms(group);
    const texts = group.map((key) => Object.values(first.proposals.find((proposal) => proposal.key === key)?.cells ?? {}).join('\n'));
    expect(terms.length).toBeGreaterThan(5);
    for (const { term, count } of terms) {
      // A term may stand in another of its forms; in its own it cannot stand more often than it was counted.
      expect(count).toBeLessThanOrEqual(group.length);
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeGreaterThanOrEqual(texts.filter((text) => text.includes(`、${term}、`)).length);
    }
    expect(first.prepared.commonTerms(group.slice(0, 1)).length).toBeGreaterThan(0);
  });
});
