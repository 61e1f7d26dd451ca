import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/core/model';
import { importId, runSteps } from '../../../src/core/model';
import { bindRows } from '../../../src/core/tables/bindRows';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { readTable } from '../../../src/core/tables/readTable';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';
import { call2024 } from './call2024';

const gold = new URL('../../../../shared/gold/', import.meta.url);
const proposalsFile = new URL('proposals.csv', gold);

function bind(bytes: Uint8Array): { readonly proposals: readonly Proposal[]; readonly issues: readonly string[]; readonly encoding: string } {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new Error('not decoded');
  const table = runSteps(readTable('proposals.csv', decoded.value.text, decoded.value.encoding));
  if (!table.ok) throw new Error('not read');
  const { proposals, issues } = runSteps(bindRows(table.value, suggestMapping(table.value, call2024()), importId('gold')));
  const all = [...decoded.issues, ...table.issues, ...issues];
  return { proposals, issues: all.map(({ message, place }) => `${message.key} ${place.line ?? ''}`), encoding: decoded.value.encoding };
}

/** Text as GB18030 bytes: Node has no encoder, so the decoder is turned round over all two-byte characters. */
function toGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((sign) => {
    const code = sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : codes.get(sign);
    if (code === undefined) throw new Error(`no two-byte code for ${sign}`);
    return code;
  }));
}

describe.skipIf(!existsSync(proposalsFile))('the gold proposals (../shared/gold)', () => {
  it('all bind; only the period that cannot be read is reported', () => {
    const { proposals, issues } = bind(readFileSync(proposalsFile));
    expect(proposals.length).toBe(108);
    expect(proposals.map(({ line }) => line)).toEqual(Array.from({ length: 108 }, (_, at) => at + 2));
    expect(issues).toEqual(['tables.bind.period 87']);
    expect(proposals.filter(({ cells }) => cells.direction === undefined)).toEqual([]);
    expect(proposals.filter(({ budget }) => budget.state !== 'read')).toEqual([]);
    expect(proposals.filter(({ submittedAt, confirmedAt }) => submittedAt.state !== 'read' || confirmedAt.state !== 'read')).toEqual([]);
  });

  it('numbers stand on the lines that the findings name', () => {
    const byLine = new Map(bind(readFileSync(proposalsFile)).proposals.map(({ line, cells }) => [line, cells.number]));
    const findings = readFileSync(new URL('findings.jsonl', gold), 'utf8').split('\n').filter((line) => line !== '');
    for (const finding of findings) {
      const { row, id }: { readonly row: number; readonly id: string } = JSON.parse(finding);
      expect([row, byLine.get(row)]).toEqual([row, id]);
    }
  });

  it('read the same from GB18030', () => {
    const text = readFileSync(proposalsFile, 'utf8').replaceAll('–', '—');
    const wide = bind(toGb18030(text));
    expect(wide.encoding).toBe('gb18030');
    expect(wide.proposals).toEqual(bind(new TextEncoder().encode(text)).proposals);
  });
});
