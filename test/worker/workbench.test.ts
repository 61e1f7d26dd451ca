import { describe, expect, it } from 'vitest';
import { importId, rowKey, ruleId, runSteps } from '../../src/core/model';
import { readProposals, triage } from '../../src/core/pipeline';
import { chooseRule, decide, emptyFold, setNote, setTag } from '../../src/core/session';
import { rowsPerPart, type JobParts, type JobResults, type TriagedRow } from '../../src/worker/protocol';
import { createWorkbench } from '../../src/worker/workbench';
import { aCall } from '../build';
import { contextOf, ids } from '../core/session/logs';
import { demoCall, demoId, explainDemo, finish, outcomeOf, readDemo, sheetDemo, textOf, triageDemo } from './demo';

const rowsOf = (parts: readonly JobParts['triage'][]): readonly TriagedRow[] => parts.flatMap(({ rows }) => rows);
const line = (at: number) => rowKey(demoId, at);

describe('a run over the demo', () => {
  const start = createWorkbench();
  const preview: JobResults['read'] = finish<'read'>(start(readDemo())).result;
  const triaged = finish<'triage'>(start(triageDemo(preview.mapping)));
  const rows = rowsOf(triaged.parts);

  it('reads it and suggests a mapping', () => {
    expect(preview).toMatchObject({ importId: demoId, file: 'proposals.csv', encoding: 'utf-8-bom', delimiter: ',', rowCount: 48, issues: [] });
    expect([preview.header.length, preview.firstRows.length]).toEqual([35, 8]);
    expect(preview.firstRows.every((row) => row.length === 35)).toBe(true);
    expect(preview.mapping).toMatchObject({ number: [0], title: [1], applicantId: [3], birthDate: [4], keywords: [22], abstract: [23] });
  });

  it('gives every row in file order, as in the file, with its directions', () => {
    expect(triaged.parts).toHaveLength(1);
    expect(rows.map(({ key }) => key)).toEqual(Array.from({ length: 48 }, (_none, at) => line(at + 2)));
    expect(rows.slice(0, 8).map(({ raw }) => raw)).toEqual(preview.firstRows);
    for (const { classification, key, raw, cells } of rows) {
      expect(classification.key).toBe(key);
      expect(classification.ranking).toHaveLength(demoCall.directions.length);
      expect(cells.title).toBe(raw[1]);
    }
  });

  it('gives the findings that want a person, and no others', () => {
    const table = runSteps(readProposals('proposals.csv', readDemo().bytes ?? new Uint8Array()));
    if (!table.ok) throw new Error(JSON.stringify(table.issues));
    const { report, issues } = runSteps(triage(table.value, preview.mapping, demoCall, demoId, new Map()));
    const wanted = report.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure');
    expect(wanted.length).toBeGreaterThan(12);
    expect(rows.flatMap(({ findings }) => findings)).toEqual(wanted);
    expect(rows.every(({ key, findings }) => findings.every((finding) => finding.row === key))).toBe(true);
    expect(triaged.result).toMatchObject({ unchecked: report.unchecked, floods: report.floods, issues });
  });

  it('never gives secret cells, though the file has them', () => {
    expect(triaged.result.columns.present.has('applicantId')).toBe(true);
    for (const { raw, ...told } of rows) {
      const secrets = [raw[3] ?? '', raw[4] ?? ''];
      expect(secrets[0]).toMatch(/^99\d{15}[\dX]$/);
      expect(Object.keys(told.cells)).not.toEqual(expect.arrayContaining(['applicantId']));
      expect(Object.keys(told.cells)).not.toEqual(expect.arrayContaining(['birthDate']));
      for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(secret);
    }
  });

  it('takes the score of every direction apart: the reasons add up to it', () => {
    for (const row of rows.slice(0, 5)) {
      const { result } = finish<'explain'>(start(explainDemo(row.key)));
      expect(new Set(result.map(({ direction }) => direction))).toEqual(new Set(row.classification.ranking.map(({ direction }) => direction)));
      for (const { direction, total, contributions } of result) {
        expect(total).toBeCloseTo(row.classification.ranking.find((score) => score.direction === direction)?.total ?? NaN, 9);
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(total, 9);
      }
    }
    expect(finish<'explain'>(start(explainDemo(line(99)))).result).toEqual([]);
    expect(finish<'explain'>(start({ ...explainDemo(line(2)), importId: importId('none such') })).result).toEqual([]);
  });

  it('lists the persons, none of their numbers, and the passages that two rows share', () => {
    const { parts } = finish<'people'>(start({ kind: 'people', importId: demoId, call: demoCall }));
    const people = parts.flatMap((part) => part.people);
    expect(people.filter((person) => person.parts.some(({ role }) => role === 'applicant'))).toHaveLength(new Set(rows.map(({ raw }) => raw[2])).size);
    for (const { raw } of rows) expect(JSON.stringify(people)).not.toContain(raw[3]);
    const { result } = finish<'alike'>(start({ kind: 'alike', importId: demoId, row: line(2), other: line(2) }));
    expect(result).toMatchObject({ ownShare: expect.closeTo(1, 1), otherShare: expect.closeTo(1, 1) });
    expect(finish<'alike'>(start({ kind: 'alike', importId: demoId, row: line(2), other: line(99) })).result.passages).toEqual([]);
  });

  it('writes the sheet with what people said, without secrets unless they are asked for', () => {
    const verbs = contextOf(emptyFold.state, ids('e'));
    const log = [...decide(verbs, [line(5)], 'reject'), ...setTag(verbs, [line(5)], '急', true), ...setNote(verbs, [line(5)], '已电话核对')];
    const sheet = (over: Parameters<typeof sheetDemo>[1] = {}): string =>
      textOf(finish<'sheetFile'>(start(sheetDemo(preview.mapping, { log, ...over }))).result);
    const plain = sheet();
    expect(plain).toContain(rows[0]?.raw[0]);
    expect(plain).toContain('建议不予受理,,已电话核对');
    expect(plain).not.toContain('证件号');
    for (const { raw } of rows) expect(plain).not.toContain(raw[3]);
    const whole = sheet({ secrets: true });
    expect(whole).toContain('证件号');
    for (const { raw } of rows) expect(whole).toContain(raw[3]);
    expect(sheet({ language: 'en' })).toContain('Reject');
  });

  it('leaves the findings of rules that are switched off out of the sheet', () => {
    const found = rows.flatMap(({ findings }) => findings);
    const left = (held: readonly string[]): number => found.filter(({ rule }) => !held.includes(rule)).length;
    const written = (held: readonly string[]): number => {
      const log = held.flatMap((rule) => chooseRule(contextOf(emptyFold.state, ids(rule)), ruleId(rule), { on: false }));
      return textOf(finish<'sheetFile'>(start(sheetDemo(preview.mapping, { log, everyFinding: false }))).result).match(/【/g)?.length ?? 0;
    };
    for (const held of [[], ['duration'], ['duration', 'budget']]) expect(written(held)).toBe(left(held));
    expect(left(['duration', 'budget'])).toBeLessThan(left(['duration']));
  });
});

describe('a table that was kept and is handed back in portions', () => {
  it('gives the same rows as the file it came from', () => {
    const first = createWorkbench();
    const { mapping, header, encoding, delimiter, file } = finish<'read'>(first(readDemo())).result;
    const rows = rowsOf(finish<'triage'>(first(triageDemo(mapping))).parts);
    const second = createWorkbench();
    const table = { id: demoId, file, at: '2024-04-22 10:00:00', encoding, delimiter, header, mapping };
    for (const portion of [rows.slice(0, 20), rows.slice(20, 20), rows.slice(20)]) {
      finish<'hold'>(second({ kind: 'hold', table, rows: portion.map(({ raw }) => raw), lines: portion.map((row) => row.line) }));
    }
    expect(rowsOf(finish<'triage'>(second(triageDemo(mapping))).parts)).toEqual(rows);
  });
});

describe('rows travel', () => {
  const call = aCall();
  const table = (count: number) => {
    const start = createWorkbench();
    const head = { id: demoId, file: 'a.csv', at: '', encoding: 'utf-8' as const, delimiter: ',', header: ['编号', '题目'], mapping: { number: [0], title: [1] } };
    finish<'hold'>(start({
      kind: 'hold', table: head, rows: Array.from({ length: count }, (_none, at) => [String(at), '']), lines: Array.from({ length: count }, (_none, at) => at + 2),
    }));
    return finish<'triage'>(start({ kind: 'triage', importId: demoId, mapping: head.mapping, call, labels: [] })).parts;
  };
  it.each([[0, []], [1, [1]], [rowsPerPart, [rowsPerPart]], [2 * rowsPerPart + 1, [rowsPerPart, rowsPerPart, 1]]])('%i of them in parts of %o', (count, sizes) => {
    const parts = table(count);
    expect(parts.map(({ rows }) => rows.length)).toEqual(sizes);
    expect(rowsOf(parts).map((row) => row.line)).toEqual(Array.from({ length: count }, (_none, at) => at + 2));
  });
});

describe('what cannot be done', () => {
  it('is an issue where the file is at fault, with the file’s name', () => {
    expect(outcomeOf(createWorkbench()({ ...readDemo(), bytes: new Uint8Array() })).outcome)
      .toMatchObject({ ok: false, issues: [{ level: 'error', message: { key: 'tables.decode.empty' }, place: { file: 'proposals.csv' } }] });
  });

  it('throws where the page asks for a table that is not held: before reading, after dropping', () => {
    const start = createWorkbench();
    expect(() => finish(start(triageDemo({})))).toThrow('demo');
    const { mapping } = finish<'read'>(start(readDemo())).result;
    expect(() => finish(start(sheetDemo(mapping)))).toThrow('demo');
    finish(start(triageDemo(mapping)));
    expect(textOf(finish<'sheetFile'>(start(sheetDemo(mapping))).result)).not.toBe('');
    finish(start({ kind: 'drop', importId: demoId }));
    expect(() => finish(start(triageDemo(mapping)))).toThrow('demo');
    expect(() => finish(start(sheetDemo(mapping)))).toThrow('demo');
    expect(finish<'explain'>(start(explainDemo(line(2)))).result).toEqual([]);
  });

  it('leaves nothing behind where a job is dropped half-way', () => {
    const start = createWorkbench();
    const { mapping } = finish<'read'>(start(readDemo())).result;
    const dropped = start(triageDemo(mapping));
    for (let steps = 0; steps < 3; steps++) expect(dropped.next().done).toBe(false);
    expect(rowsOf(finish<'triage'>(start(triageDemo(mapping))).parts)).toHaveLength(48);
  });
});
