import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importId, rowKey, runSteps, type Mapping, type RawTable, type RowKey, type TableDiff } from '../../../src/core/model';
import { diffTables } from '../../../src/core/tables/diffTables';
import type { Version } from '../../../src/core/tables/matchRows';

const header = ['申请编号', '项目名称', '申请人', '摘要', '证件号', '自编列'];
const mapping: Mapping = { number: [0], title: [1], applicant: [2], abstract: [3], applicantId: [4] };
type Row = readonly string[];

function version(id: string, rows: readonly Row[], over: Partial<RawTable> = {}, mapped: Mapping = mapping): Version {
  return { importId: importId(id), mapping: mapped, table: { file: `${id}.csv`, header, rows, lines: rows.map((_, at) => at + 2), encoding: 'utf-8', delimiter: ',', ...over } };
}
const diff = (older: Version, newer: Version): TableDiff => runSteps(diffTables(older, newer));
const old = (line: number): RowKey => rowKey(importId('old'), line);
const fresh = (line: number): RowKey => rowKey(importId('new'), line);

const a: Row = ['1', '甲题', '陆晓', '甲', '11', '备注'];
const b: Row = ['2', '乙题', '杜浩轩', '乙', '12', ''];
const c: Row = ['3', '丙题', '叶雅超', '丙', '13', ''];

describe('a newer version of a list', () => {
  it('keeps the keys of the rows with the same number, wherever they stand now', () => {
    const found = diff(version('old', [a, b]), version('new', [c, b, a]));
    expect(found).toMatchObject({ keys: [fresh(2), old(3), old(2)], same: 2, changed: [], gone: [], newColumns: [], goneColumns: [] });
    expect(found.added).toEqual([{ key: fresh(2), line: 2, number: '3', title: '丙题' }]);
  });

  it('shows what changed, what is weighty, and what is secret', () => {
    const found = diff(version('old', [a, b, c]), version('new', [a.with(5, '改'), b.with(1, '乙题（新）'), c.with(4, '99')]));
    expect(found.changed).toEqual([
      { key: old(2), line: 2, number: '1', title: '甲题', weighty: false, cells: [{ column: '自编列', before: '备注', after: '改', secret: false }] },
      { key: old(3), line: 3, number: '2', title: '乙题（新）', weighty: true, cells: [{ column: '项目名称', before: '乙题', after: '乙题（新）', secret: false }] },
      { key: old(4), line: 4, number: '3', title: '丙题', weighty: false, cells: [{ column: '证件号', before: '13', after: '99', secret: true }] },
    ]);
  });

  it('lists what is gone, under the key it had', () => {
    expect(diff(version('old', [a, b]), version('new', [b])).gone).toEqual([{ key: old(2), line: 2, number: '1', title: '甲题' }]);
  });

  it.each<[string, readonly Row[], readonly Row[], readonly RowKey[]]>([
    ['blank numbers by number, title and applicant', [a.with(0, ''), b.with(0, '')], [b.with(0, ''), a.with(0, '')], [old(3), old(2)]],
    ['a double number by them too', [a, b.with(0, '1')], [b.with(0, '1'), a.with(3, '改')], [old(3), old(2)]],
    ['a blank number and another title not at all', [a.with(0, '')], [a.with(0, '').with(1, '别的题')], [fresh(2)]],
    ['rows that are equal throughout in order', [a, a], [a, a, a], [old(2), old(3), fresh(4)]],
    ['doubles that cannot be told apart not at all', [a, a.with(3, '二')], [a.with(3, '三'), a.with(3, '四')], [fresh(2), fresh(3)]],
    ['a number written otherwise', [a.with(0, ' T01 ')], [a.with(0, 'ｔ01')], [old(2)]],
  ])('matches %s', (_what, before, after, keys) => {
    expect(diff(version('old', before), version('new', after)).keys).toEqual(keys);
  });

  it('knows a column by its header, or by the field that both versions map it to', () => {
    const moved = version('new', [['甲题', '1', '陆晓', '甲', '11', '新']], { header: ['项目名称', '申请编号', '负责人', '摘要', '证件号', '新列'] }, { number: [1], title: [0], applicant: [2], abstract: [3], applicantId: [4] });
    expect(diff(version('old', [a]), moved)).toMatchObject({ same: 1, changed: [], newColumns: ['新列'], goneColumns: ['自编列'] });
  });

  it('carries keys on over a third version', () => {
    const second = version('new', [b, a], { keys: diff(version('old', [a, b]), version('new', [b, a])).keys });
    expect(diff(second, version('third', [a, c])).keys).toEqual([old(2), rowKey(importId('third'), 3)]);
  });
});

describe('a proposal that was gone and is back', () => {
  const row = (number: string, title = ''): Row => [number, title, '', '', '', ''];
  const [one, two, three] = [version('old', [row('n1'), row('n2', '题')]), version('mid', [row('n1')], { keys: [old(2)] }), version('new', [row('n2', '题（改）'), row('n1'), row('n3')])];

  it('has the key that it had, and is new to the list', () => {
    const found = runSteps(diffTables(two, three, [one]));
    expect([found.keys, found.added.map(({ key }) => key), found.changed]).toEqual([[old(3), old(2), fresh(4)], [old(3), fresh(4)], []]);
  });
});

describe('whatever the two versions are', () => {
  const cell = fc.constantFrom('', '1', '2', '3', '甲');
  const anyRows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 12 });

  it('every row is counted once, and no key stands twice', () => {
    fc.assert(fc.property(anyRows, anyRows, (before, after) => {
      const found = diff(version('old', before), version('new', after));
      expect(found.keys).toHaveLength(after.length);
      expect(new Set(found.keys).size).toBe(after.length);
      expect(found.same + found.changed.length + found.added.length).toBe(after.length);
      expect(found.same + found.changed.length + found.gone.length).toBe(before.length);
    }));
  });

  it('one with itself has no difference', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const named = rows.filter((row) => row.some((text) => text !== ''));
      expect(diff(version('old', named), version('new', named))).toMatchObject({ same: named.length, changed: [], added: [], gone: [] });
    }));
  });

  it('never shares a key with another row', () => {
    fc.assert(fc.property(anyRows, anyRows, anyRows, (first, second, last) => {
      const [a, b] = [version('old', first), version('mid', second)];
      const { keys } = runSteps(diffTables({ ...b, table: { ...b.table, keys: diff(a, b).keys } }, version('new', last), [a]));
      expect(new Set(keys).size).toBe(keys.length);
    }));
  });

  it('there and back again, each side is told what the other was', () => {
    fc.assert(fc.property(anyRows, anyRows, (before, after) => {
      const there = diff(version('old', before), version('new', after));
      const back = diff(version('new', after), version('old', before));
      expect([back.added.length, back.gone.length, back.changed.length]).toEqual([there.gone.length, there.added.length, there.changed.length]);
    }));
  });

  it('the order of the rows does not matter where every number stands once', () => {
    const numbered = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 }).chain((numbers) => fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length })));
    fc.assert(fc.property(numbered, fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 }), ([numbers, shuffled], others) => {
      const rowsOf = (list: readonly number[]) => list.map((number): Row => [`n${number}`, '', '', '', '', '']);
      const keysOf = (list: readonly number[]) => {
        const { keys } = diff(version('old', rowsOf(others)), version('new', rowsOf(list)));
        return new Map(list.map((number, at) => [number, others.includes(number) ? keys[at] : 'new']));
      };
      expect(new Map([...keysOf(shuffled)].toSorted())).toEqual(new Map([...keysOf(numbers)].toSorted()));
    }));
  });
});
