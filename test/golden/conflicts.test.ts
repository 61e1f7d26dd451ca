import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/core/call';
import { importId, runSteps, type Issue, type RawTable } from '../../src/core/model';
import { readProposals } from '../../src/core/pipeline';
import { poolConflicts, readPool } from '../../src/core/review';
import { bindRows } from '../../src/core/tables/bindRows';
import { recogniseKind } from '../../src/core/tables/kinds';
import { expertTable } from '../../src/core/tables/kinds/experts';
import { relationTable } from '../../src/core/tables/kinds/relations';
import { workTable } from '../../src/core/tables/kinds/works';
import { mapByHeader } from '../../src/core/tables/mapByHeader';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import type { TableSpec } from '../../src/core/tables/tableSpec';

const data = new URL('../../data/', import.meta.url);

function read(path: string): RawTable {
  const table = runSteps(readProposals(path, readFileSync(new URL(path, data))));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

const mapped = <F extends string>(path: string, kind: TableSpec<F>) => {
  const table = read(path);
  return { table, mapping: mapByHeader(kind, table) };
};

const call = readCall(readFileSync(new URL('calls/2024-explainable-general-ai.json', data), 'utf8'));
if (!call.ok) throw new Error(JSON.stringify(call.issues));
const table = read('demo/proposals.csv');
const { proposals } = runSteps(bindRows(table, suggestMapping(table, call.value), importId('p')));
const pool = runSteps(readPool({
  experts: mapped('demo/experts.csv', expertTable), works: mapped('demo/works.csv', workTable), relations: mapped('demo/relations.csv', relationTable),
}, importId('e')));
const { conflicts, unchecked } = runSteps(poolConflicts(proposals, pool, call.value));

/** Expert, applicant, test and force; people of the round against all others are counted. */
const lines = conflicts.filter(({ test }) => test !== 'in-round').map(({ expert, proposal, test, force }) =>
  [pool.experts.find(({ key }) => key === expert)?.id, proposals.find(({ key }) => key === proposal)?.cells.applicant, test, force].join(' '));

describe('the experts of the demo', () => {
  it('are all read, with their works; one relation is of a kind that is none', () => {
    expect(pool.experts).toHaveLength(40);
    expect(pool.experts.filter(({ works }) => works.length > 0)).toHaveLength(20);
    expect(pool.issues.map(({ message, place }: Issue) => [message.key, place.line])).toEqual([['experts.bind.kind', 8]]);
  });

  it('come in tables that are recognised by their headers', () => {
    const kinds = ['proposals', 'experts', 'works', 'relations'].map((name) => recogniseKind(read(`demo/${name}.csv`).header)[0]);
    expect(kinds.map((kind) => kind?.kind)).toEqual(['proposals', 'experts', 'works', 'relations']);
    expect(kinds.every((kind) => kind?.complete)).toBe(true);
  });

  it('have these conflicts of interest with the proposals of the demo', () => {
    expect(lines).toEqual([
      'Z004 雷佳启 relation warn',
      'Z005 张越 relation bar',
      'Z009 吕若芷 relation bar',
      'Z012 康哲明 relation bar',
      'Z019 康宁 relation warn',
      'Z023 蒋修承 relation bar',
      'Z023 范岩 same-institution bar',
      'Z023 康宁 same-institution bar',
      'Z023 张泽哲 same-institution bar',
      'Z024 蒋修承 same-institution bar',
      'Z024 傅宁 same-institution bar',
      'Z024 章若 same-institution bar',
      'Z024 顾子雅 same-institution bar',
      'Z024 张泽哲 same-institution bar',
      'Z024 潘瑶 same-institution bar',
      'Z024 雷佳启 same-institution bar',
      'Z024 袁若宇 same-institution bar',
      'Z024 汤嘉承 same-institution bar',
      'Z025 范岩 same-institution warn',
      'Z025 康宁 same-institution warn',
      'Z025 薛依雅 same-institution warn',
      'Z025 常星书 same-institution warn',
      'Z025 顾子雅 same-institution warn',
      'Z025 任启嘉 same-institution warn',
      'Z025 尹若 same-institution warn',
      'Z025 郑子然 same-institution warn',
      'Z025 袁若宇 same-institution warn',
      'Z026 顾博 own-proposal bar',
      'Z026 顾博 same-institution bar',
      'Z026 蒋修承 same-institution bar',
      'Z026 冯一若 same-institution bar',
      'Z026 潘启 same-institution bar',
      'Z026 汤嘉承 same-institution bar',
      'Z026 于远 same-institution bar',
      'Z026 穆泽 same-institution bar',
      'Z027 薛依雅 own-proposal warn',
      'Z028 萧敏恒 named-unsuitable warn',
      'Z029 罗行 named-unsuitable warn',
      'Z030 任行星 avoid-unit bar',
      'Z030 冯一若 avoid-unit bar',
      'Z030 卜敏川 avoid-unit bar',
      'Z030 赵哲书 avoid-unit bar',
      'Z030 任启嘉 avoid-unit bar',
      'Z031 陈佳凡 avoid-person bar',
    ]);
    expect(unchecked.map(({ key, params }) => [key, params])).toEqual([['conflict.unchecked.script', { count: 2, names: ['Helena Brandt', 'Tomas Iversen'] }]]);
  });

  it('may judge nobody where they apply or take part themselves', () => {
    const inRound = conflicts.filter(({ test }) => test === 'in-round');
    expect(new Set(inRound.map(({ expert }) => pool.experts.find(({ key }) => key === expert)?.id))).toEqual(new Set(['Z026']));
    expect(inRound).toHaveLength(proposals.length - 1);
  });
});
