import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import { classify } from '../../src/core/classify';
import { importId, runSteps, type Call } from '../../src/core/model';
import { rules } from '../../src/core/rules';
import { runRules } from '../../src/core/rules/runRules';
import { bindRows } from '../../src/core/tables/bindRows';
import { decodeBytes } from '../../src/core/tables/decodeBytes';
import { readTable } from '../../src/core/tables/readTable';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { manyProposals } from '../tools/manyProposals';

const rowCount = 10_000;
const rounds = 5;
/** All rules but those that compare texts may take so many times what decoding, reading and binding the file takes. */
const allowedRules = 5;
/** Finding near-duplicates may take so many times what classifying takes. */
const allowedNear = 3;
const comparing = ['direction-fit', 'out-of-scope', 'near-duplicate', 'similar-to-funded'];

const call: Call = (() => {
  const read = readCall(readFileSync(new URL('../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

const { header, rows } = manyProposals(rowCount, 5, { faulty: 0.02 });
const bytes = new TextEncoder().encode(writeCsv([header, ...rows]));

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Processor time, collecting garbage included: the clock on the wall tells what else the machine does. */
function timed<T>(work: () => T): readonly [value: T, milliseconds: number] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [value, (user + system) / 1000];
}

function parse(): ReturnType<typeof bindRows> extends Generator<unknown, infer Bound, void> ? Bound : never {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new Error('the sample could not be decoded');
  const table = runSteps(readTable('bench.csv', decoded.value.text, decoded.value.encoding));
  if (!table.ok) throw new Error('the sample could not be read');
  return runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('bench')));
}

it(`runs all rules but the comparing ones on ${rowCount} rows in at most ${allowedRules} times what parsing them takes`, () => {
  const some = rules.filter(({ id }) => !comparing.includes(id));
  const parsing: number[] = [];
  const checking: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [{ proposals, columns }, parsed] = timed(parse);
    const [report, checked] = timed(() => runSteps(runRules(proposals, columns, call, undefined, some)));
    expect(report.findings.length).toBe(rowCount * (some.length - report.unchecked.length));
    parsing.push(parsed);
    checking.push(checked);
  }
  const ratio = median(checking.map((time, round) => time / (parsing[round] ?? 1)));
  process.stdout.write(`rules: ${some.length} on ${rowCount} rows (seed 5), parsing ${median(parsing).toFixed(0)} ms, checking ${median(checking).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`);
  expect(ratio).toBeLessThan(allowedRules);
});

it(`finds near-duplicates among ${rowCount} in at most ${allowedNear} times what classifying them takes`, () => {
  const near = rules.filter(({ id }) => id === 'near-duplicate');
  const { proposals, columns } = parse();
  const [, classifying] = timed(() => runSteps(classify(proposals, call, new Map())));
  const [report, comparing] = timed(() => runSteps(runRules(proposals, columns, call, undefined, near)));
  expect(report.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  process.stdout.write(`near-duplicates: ${rowCount} texts, classifying ${classifying.toFixed(0)} ms, comparing ${comparing.toFixed(0)} ms, ratio ${(comparing / classifying).toFixed(2)}\n`);
  expect(comparing / classifying).toBeLessThan(allowedNear);
});
