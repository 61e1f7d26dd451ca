import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../../src/core/call';
import { classify } from '../../../src/core/classify';
import { importId, runSteps, type Call, type CheckReport } from '../../../src/core/model';
import { rules } from '../../../src/core/rules';
import { runRules } from '../../../src/core/rules/runRules';
import { bindRows } from '../../../src/core/tables/bindRows';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { readTable } from '../../../src/core/tables/readTable';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';

const call: Call = (() => {
  const read = readCall(readFileSync(new URL('../../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

/** The report on a file as the program reads it: decoded, mapped by its headers, bound. */
function reportOn(file: string): CheckReport {
  const decoded = decodeBytes(readFileSync(file));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  const table = runSteps(readTable(file, decoded.value.text, decoded.value.encoding));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { proposals, columns } = runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('gold')));
  const { rows } = runSteps(classify(proposals, call, new Map()));
  return runSteps(runRules(proposals, columns, call, rows));
}

interface PlantedFault {
  readonly row: number;
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
}

const folder = new URL('../../../../shared/gold', import.meta.url).pathname;

describe.skipIf(!existsSync(folder))('the gold proposals (skipped where ../shared is absent)', () => {
  it('have the faults that were planted in them, and no others', () => {
    const known = new Set<string>(rules.map(({ id }) => id));
    const planted = readFileSync(`${folder}/findings.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PlantedFault);
    const written = ({ row, rule, outcome, severity }: PlantedFault): string => `${row} ${rule} ${outcome} ${severity}`;
    const expected = planted.filter(({ rule }) => known.has(rule)).map(written);

    const report = reportOn(`${folder}/proposals.csv`);
    const found = report.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure')
      .map(({ line, rule, outcome, severity }) => written({ row: line, rule, outcome, severity }));

    expect(expected.length).toBeGreaterThan(25);
    expect(found.toSorted()).toEqual(expected.toSorted());
    // The file has no columns for one; the others want a list.
    expect(report.unchecked.filter(({ list }) => list === undefined).map(({ rule }) => rule)).toEqual(['budget-breakdown']);
    expect(report.floods).toEqual([]);
  });
});
