import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import { importId, runSteps } from '../../src/core/model';
import { learn, readProposals, triage } from '../../src/core/pipeline';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { manyProposals } from '../tools/manyProposals';

const size = 2000;
const seed = 11;
const labelled = 40;
const rounds = 7;

const timed = <T>(work: () => T): { readonly value: T; readonly time: number } => {
  const from = performance.now();
  const value = work();
  return { value, time: performance.now() - from };
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

it(`learning from ${labelled} confirmed directions over ${size} proposals takes a fraction of reading the file anew`, () => {
  const read = readCall(readFileSync('data/calls/2024-explainable-general-ai.json', 'utf8'));
  if (!read.ok) throw new Error('the call cannot be read');
  const call = read.value;
  const { header, rows } = manyProposals(size, seed);
  const table = runSteps(readProposals('many.csv', new TextEncoder().encode(writeCsv([header, ...rows]))));
  if (!table.ok) throw new Error('the table cannot be read');
  const whole = () => runSteps(triage(table.value, suggestMapping(table.value, call), call, importId('t'), new Map()));
  const start = whole();
  const labels = new Map(start.classifier.rows.slice(0, labelled).flatMap(({ key, best }) => (best === undefined ? [] : [[key, best] as const])));
  const pairs = Array.from({ length: rounds }, () => ({ triage: timed(whole).time, learn: timed(() => runSteps(learn(start, call, labels))).time }));
  const ratio = median(pairs.map((pair) => pair.learn / pair.triage));
  console.log(`${size} rows, seed ${seed}: learning ${median(pairs.map((pair) => pair.learn)).toFixed(0)} ms, the whole triage ${median(pairs.map((pair) => pair.triage)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(0.5);
});
