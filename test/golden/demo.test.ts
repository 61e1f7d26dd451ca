import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import { classify } from '../../src/core/classify';
import { importId, listNames, runSteps, type Call, type CheckReport, type RawTable } from '../../src/core/model';
import { runRules } from '../../src/core/rules/runRules';
import { bindRows } from '../../src/core/tables/bindRows';
import { decodeBytes } from '../../src/core/tables/decodeBytes';
import { readTable } from '../../src/core/tables/readTable';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { manyProposals, proposalHeader } from '../tools/manyProposals';

const file = (path: string): Buffer => readFileSync(new URL(`../../data/${path}`, import.meta.url));

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const call: Call = must(readCall(file('calls/2024-explainable-general-ai.json').toString('utf8')));

function tableOf(bytes: Uint8Array): RawTable {
  const { text, encoding } = must(decodeBytes(bytes));
  return must(runSteps(readTable('proposals.csv', text, encoding)));
}

function check(table: RawTable): CheckReport {
  const { proposals, columns, issues } = runSteps(bindRows(table, suggestMapping(table, call), importId('demo')));
  expect(issues.filter(({ place }) => place.column !== '研究期限')).toEqual([]);
  const { rows } = runSteps(classify(proposals, call, new Map()));
  return runSteps(runRules(proposals, columns, call, rows));
}

const faultsOf = ({ findings }: CheckReport) => findings
  .filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure')
  .map(({ line, rule, outcome, severity }) => `${line} ${rule} ${outcome} ${severity}`);

describe('the demo proposals', () => {
  const bytes = file('demo/proposals.csv');
  const table = tableOf(bytes);

  it('are 48, in UTF-8 with a byte order mark and CRLF', () => {
    expect(table.encoding).toBe('utf-8-bom');
    expect(table.rows).toHaveLength(48);
    expect(bytes.toString('utf8').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('have fourteen planted faults, two rows outside of the call, and no other', () => {
    expect(faultsOf(check(table))).toEqual([
      '5 funding-category fail reject',
      '6 submission-window fail reject',
      '14 subtype fail reject',
      '16 out-of-scope fail verify',
      '17 acceptance-code fail reject',
      '24 out-of-scope fail verify',
      '25 partner-count fail reject',
      '27 budget fail notice',
      '28 plan-annotation fail verify',
      '35 application-codes fail reject',
      '37 budget fail verify',
      '38 direction-declared fail verify',
      '42 duration fail reject',
      '45 duration unsure reject',
      '46 applicant-title fail reject',
      '48 required-fields fail verify',
    ]);
  });

  it('let every rule run whose columns there are, and none so often that it floods', () => {
    const { unchecked, floods } = check(table);
    expect(floods).toEqual([]);
    // The file has no columns for one; the others want a list of the office.
    expect(unchecked.filter(({ list }) => list === undefined).map(({ rule }) => rule)).toEqual(['budget-breakdown']);
    expect(unchecked.flatMap(({ list }) => list ?? []).toSorted()).toEqual([...listNames].toSorted());
  });

  it('bear identity numbers of region 99 alone, with a valid check character', () => {
    const column = table.header.indexOf('证件号');
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    for (const row of [...table.rows, ...manyProposals(200, 3).rows]) {
      const number = row[column] ?? '';
      expect(number).toMatch(/^99\d{15}[\dX]$/);
      expect(number[17]).toBe('10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11]);
    }
  });
});

/** One topic of the generator is outside of the call. */
describe('generated proposals', () => {
  const asTable = (header: string[], rows: string[][]): RawTable => tableOf(new TextEncoder().encode(writeCsv([header, ...rows])));

  it('have the columns of the demo file', () => {
    expect([...proposalHeader]).toEqual(tableOf(file('demo/proposals.csv')).header);
  });

  it('are sound', () => {
    const { header, rows } = manyProposals(400, 1);
    expect(faultsOf(check(asTable(header, rows))).filter((fault) => !fault.includes('out-of-scope'))).toEqual([]);
  });

  it('carry the faults that were asked for, and no other', () => {
    const { header, rows, planted } = manyProposals(400, 2, { faulty: 0.1 });
    const { findings } = check(asTable(header, rows));
    expect(planted.length).toBeGreaterThan(24);
    const found = findings.filter(({ outcome, rule }) => outcome === 'fail' && rule !== 'out-of-scope').map(({ line, rule }) => ({ line, rule: String(rule) }));
    expect(found).toEqual(planted);
  });

  it('are the same for a seed, others for another, and no two texts are alike', () => {
    const { rows } = manyProposals(2000, 7);
    expect(manyProposals(2000, 7).rows).toEqual(rows);
    expect(manyProposals(1, 8).rows).not.toEqual(rows.slice(0, 1));
    for (const column of ['申请编号', '申请人', '证件号', '摘要'] as const) {
      expect(new Set(rows.map((row) => row[proposalHeader.indexOf(column)])).size).toBe(rows.length);
    }
    const lengths = rows.map((row) => row[proposalHeader.indexOf('摘要')]?.length ?? 0);
    expect(lengths.reduce((sum, length) => sum + length, 0) / rows.length).toBeGreaterThan(300);
  });
});
