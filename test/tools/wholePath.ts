import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readCall } from '../../src/core/call';
import { fieldKeys, importId, runSteps, type Call, type Mapping, type RawTable } from '../../src/core/model';
import { readProposals, sheetsOf, triage } from '../../src/core/pipeline';
import { csvText } from '../../src/core/reports';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import { write } from '../../src/core/words';
import { aCall } from '../build';
import { drawer } from './draw';
import { hostileTable, type HostileTable } from './hostileTables';

const wholeCall: Call = (() => {
  const read = readCall(readFileSync(new URL('../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

/** The whole call takes time to be read: every tenth table meets it, the others one of a few directions with all its rules. */
const smallCall = aCall();
const callOf = (seed: number): Call => (seed % 10 === 0 ? wholeCall : smallCall);

/** Processor time (ms) that a table of a few rows may take, and one with a cell of a megabyte. */
const allowed = { usual: 3000, huge: 15_000 };
const hugeFrom = 500_000;

/**
 * Takes the hostile table of a seed the whole path: decode, read, suggest a mapping, bind, classify, check, sort, write the
 * sheet. Nothing may throw or hang, no rule may break off, and every row that goes in must come out at each step.
 */
export function takeTheWholePath(seed: number): void {
  const table = hostileTable(seed);
  const start = process.cpuUsage();
  try {
    walk(table);
  } catch (error) {
    throw new Error(`hostile table ${seed}`, { cause: error });
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000, `milliseconds of hostile table ${seed}`).toBeLessThan(table.bytes.length > hugeFrom ? allowed.huge : allowed.usual);
}

function walk({ seed, bytes, expected, mixedUp }: HostileTable): void {
  const read = runSteps(readProposals('hostile.csv', bytes));
  for (const { message } of read.issues) expect(write(message, 'zh')).not.toBe('');
  if (!read.ok) {
    expect(read.issues.length).toBeGreaterThan(0);
    if (expected !== undefined) throw new Error(`a well-formed file was refused: ${read.issues.map(({ message }) => message.key).join(', ')}`);
    return;
  }
  const table = read.value;
  const call = callOf(seed);
  expectShape(table);
  if (expected !== undefined) expectNothingLost(table, expected);
  const mapping = mixedUp ? anyMapping(table, seed) : suggestMapping(table, call);
  const result = runSteps(triage(table, mapping, call, importId('hostile'), new Map()));
  const { proposals, report, work } = result;
  expect(proposals.map(({ line }) => line)).toEqual(table.lines);
  expect(work).toHaveLength(table.rows.length);
  const rulesRun = new Set(report.findings.map(({ rule }) => rule)).size;
  expect(report.findings).toHaveLength(rulesRun * table.rows.length);
  expect(report.findings.filter(({ message }) => message.key === 'rules.threw').map(({ rule, message }) => [rule, message.params])).toEqual([]);
  for (const { outcome, message } of report.findings) if (outcome === 'fail' || outcome === 'unsure') expect(write(message, 'en')).not.toBe(message.key);
  const sheets = sheetsOf(table, mapping, call, result, { reports: ['triage'], log: [], everyFinding: true, language: 'zh', secrets: true });
  expect(sheets.map((sheet) => recordsIn(csvText(sheet)))).toEqual([table.rows.length + 1]);
}

function expectShape({ header, rows, lines }: RawTable): void {
  expect(lines).toHaveLength(rows.length);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
}

/** Every row is there, in order; cells that a reader need not tidy (signs that control, guards of spreadsheets) as typed. */
function expectNothingLost({ rows }: RawTable, expected: readonly (readonly string[])[]): void {
  expect(rows.map(([number]) => number)).toEqual(expected.map(([number]) => number));
  for (const [row, cells] of expected.entries()) for (const [column, cell] of cells.entries()) {
    const isPlain = !/[\p{Cc}\p{Cs}'\ufffd]/u.test(cell);
    if (isPlain && (rows[row]?.[column] ?? '') !== cell) expect(rows[row]?.[column] ?? '').toBe(cell);
  }
}

/** Columns that feed fields at random, secret ones too. */
function anyMapping({ header }: RawTable, seed: number): Mapping {
  const draw = drawer(seed);
  return Object.fromEntries(draw.some(fieldKeys, header.length).map((field) => [field, [draw.number(header.length)]]));
}

/** Records of a CSV text: line ends outside of quotes. */
function recordsIn(sheet: string): number {
  let records = 0;
  let quoted = false;
  for (const sign of sheet) {
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n' && !quoted) records += 1;
  }
  return records;
}
