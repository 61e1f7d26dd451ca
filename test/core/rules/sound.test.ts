import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../../src/core/call';
import { importId, runSteps, type Call } from '../../../src/core/model';
import { runRules } from '../../../src/core/rules/runRules';
import { bindRows } from '../../../src/core/tables/bindRows';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { readTable } from '../../../src/core/tables/readTable';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';
import { writeCsv } from '../../../src/core/tables/writeCsv';
import { gb18030Of } from '../../tools/gb18030';
import { officeExport, type OfficeExport } from '../../tools/officeExport';
import { manyProposals, proposalHeader } from '../../tools/manyProposals';

const call: Call = (() => {
  const read = readCall(readFileSync(new URL('../../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

/** What the rules find in rows of the generator's columns: `line rule outcome`, for all that want a person. */
function found(rows: readonly (readonly string[])[]): readonly string[] {
  const table = runSteps(readTable('sound.csv', writeCsv([proposalHeader, ...rows]), 'utf-8'));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { proposals, columns } = runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('sound')));
  return runSteps(runRules(proposals, columns, call)).findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure').map(({ line, rule, outcome }) => `${line} ${rule} ${outcome}`);
}

it('of 2,000 sound rows none wants a person', () => {
  expect(found(manyProposals(2000, 21).rows)).toEqual([]);
});

/** What the rules find in an office's export in GB18030, but for institutions that are noted as spelt in two ways. */
function foundInExport({ header, rows }: OfficeExport): readonly string[] {
  const decoded = decodeBytes(gb18030Of(writeCsv([header, ...rows])));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  expect(decoded.value.encoding).toBe('gb18030');
  const table = runSteps(readTable('office.csv', decoded.value.text, decoded.value.encoding));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { proposals, columns } = runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('office')));
  expect(columns.present.size).toBe(header.length - 1);
  return runSteps(runRules(proposals, columns, call)).findings.filter(({ outcome, rule }) => (outcome === 'fail' || outcome === 'unsure') && rule !== 'unit-variants')
    .map(({ line, rule, outcome, severity }) => `${line} ${rule} ${outcome} ${severity}`);
}

describe('an office’s own export: its headers, its spellings, GB18030', () => {
  it('of 2,000 sound rows none wants a person', () => {
    expect([31, 32, 33, 34].flatMap((seed) => foundInExport(officeExport(500, seed)))).toEqual([]);
  });

  it.each([41, 42, 43])('every planted fault is found, and nothing else (seed %i)', (seed) => {
    const file = officeExport(1000, seed, 5);
    expect(foundInExport(file)).toEqual(file.planted);
    expect(new Set(file.planted.map((one) => one.replace(/^\d+ /, ''))).size).toBeGreaterThan(40);
  });
});
