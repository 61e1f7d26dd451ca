import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, directionId, importId, rowKey, type Judgement, type Language } from '../../../src/core/model';
import { directionName, type ReportId, type ReportInput } from '../../../src/core/reports';
import { applyEdits, recogniseReturned } from '../../../src/core/returns';
import { appendEvents, emptyFold } from '../../../src/core/session';
import { call2024 } from '../tables/call2024';
import { aJudgement, aRow, sampleCall, sampleInput } from '../reports/sample';
import { ids } from '../session/logs';
import { edited, faults, judgementsOf, returned, short, throughFile, writtenSheet } from './sheets';

const sheets = (['triage', 'master', 'list'] as const).flatMap((report) => (['zh', 'en'] as const).flatMap((language) => (['xlsx', 'csv'] as const).map((format) => ({ report, language, format }))));
const directionKey = (report: ReportId): string => ({ triage: 'confirmed', master: 'direction' } as Readonly<Partial<Record<ReportId, string>>>)[report] ?? 'best';

describe('a sheet that comes back', () => {
  it.each(sheets)('$report in $language as $format: untouched it says nothing', async ({ report, language, format }) => {
    const back = returned(await throughFile(writtenSheet(report, language), format));
    expect(back).toEqual({ edits: [], issues: [], found: 4, missing: 0 });
  });

  it.each(sheets)('$report in $language as $format: decision, direction, tags, panel and note are read as edited', async ({ report, language, format }) => {
    const word = language === 'zh' ? '待核实' : 'To be verified';
    const sheet = edited(writtenSheet(report, language), [
      [0, 'decision', word], [0, directionKey(report), language === 'zh' ? '培育6' : 'Open topics'], [0, 'tags', '急； 复议'], [0, 'panel', ' 第二组 '], [0, 'note', '见附件\n第二行'],
      [1, 'decision', ''], [1, directionKey(report), ''], [1, 'tags', '重复'], [1, 'panel', ''], [1, 'note', ''],
    ]);
    const id = report === 'triage' ? 'confirmed' : 'direction';
    const back = returned(await throughFile(sheet, format));
    expect(back.issues).toEqual([]);
    expect(short(back).toSorted()).toEqual([
      '2 decision "verify"', `2 ${id} "${language === 'zh' ? 'C6' : 'X1'}"`, '2 note "见附件\\n第二行"', '2 panel "第二组"', '2 tags ["复议","急"]',
      '3 decision null', `3 ${id} null`, '3 note ""', '3 panel null', '3 tags ["重复"]',
    ].toSorted());
  });

  it('is recognised with the columns sorted otherwise, most of them and some rows left out', async () => {
    const sheet = edited(writtenSheet('master', 'zh'), [[2, 'decision', '建议受理']]);
    const keep = ['mark', 'decision', 'number'].map((key) => sheet.columns.findIndex((column) => column.key === key));
    const part = { ...sheet, columns: keep.flatMap((at) => sheet.columns[at] ?? []), rows: sheet.rows.slice(1).toReversed().map((row) => keep.map((at) => row[at] ?? null)) };
    const back = returned(await throughFile(part, 'xlsx'));
    expect([short(back), back.found, back.missing]).toEqual([['4 decision "accept"'], 3, 1]);
  });

  it('of a file that has a column 备注 of its own: the sheet’s note is the one behind it', async () => {
    const sheet = edited(writtenSheet('triage', 'zh'), [[0, 'column5', '原表的备注'], [0, 'note', '人的备注']]);
    expect(short(returned(await throughFile(sheet, 'csv')))).toEqual(['2 note "人的备注"']);
    expect(recogniseReturned(['申请编号', '项目名称', '备注'], sampleInput)).toBeNull();
    expect(recogniseReturned(['申请编号', '项目名称', '摘要', '关键词'], sampleInput)).toBeNull();
  });
});

describe('what happened on the page since the sheet was written', () => {
  const [, second] = sampleInput.rows.map(({ proposal }) => proposal.key);
  if (second === undefined) throw new Error('the sample has two rows');
  const since = (over: Partial<Judgement>): ReadonlyMap<typeof second, Judgement> => new Map([...judgementsOf(sampleInput), [second, aJudgement({ ...sampleInput.rows[1]?.judgement, ...over })]]);

  it('stays where the sheet was not edited, and clashes where it was', async () => {
    const table = await throughFile(edited(writtenSheet('triage', 'zh'), [[1, 'panel', '第三组']]), 'csv');
    expect(short(returned(table, sampleInput, since({ decision: 'accept', note: '' })))).toEqual(['3 panel "第三组"']);
    expect(short(returned(table, sampleInput, since({ panel: '第二组' })))).toEqual(['3 panel "第三组" clash']);
    expect(short(returned(table, sampleInput, since({ panel: '第三组' })))).toEqual([]);
    expect(returned(table, sampleInput, since({ panel: '第二组' })).edits[0]).toMatchObject({ before: '第二组', after: '第三组', line: 3, number: '0024170002', column: '评审组' });
  });

  it('is no clash where only the machine’s direction has moved', async () => {
    const table = await throughFile(edited(writtenSheet('master', 'zh'), [[0, 'direction', '重点8']]), 'csv');
    const moved: ReportInput = { ...sampleInput, rows: sampleInput.rows.map((row, at) => (at === 0 ? { ...row, classification: { ...row.classification, best: directionId('C6') } } : row)) };
    expect(short(returned(table, moved))).toEqual(['2 direction "K8"']);
  });

  it('cannot be told without the mark: filled cells that differ are edits, blank ones are none', async () => {
    const whole = writtenSheet('master', 'zh', { ...sampleInput, reviewers: new Map() });
    const bare = { ...whole, columns: whole.columns.slice(0, -1), rows: whole.rows.map((row) => row.slice(0, -1)) };
    const back = returned(await throughFile(edited(bare, [[1, 'note', ''], [1, 'decision', '建议受理']]), 'xlsx'));
    expect([short(back), faults(back)]).toEqual([['3 decision "accept"'], ['returns.noMark 表.xlsx  ']]);
  });
});

describe('faults have file, row and column, and the rest is used', () => {
  it('a word that is no decision, directions that the call has not or has twice, numbers unknown, missing or twice', async () => {
    const sheet = edited(writtenSheet('triage', 'zh'), [
      [0, 'decision', '同意'], [0, 'confirmed', '培育99'], [0, 'tags', '急'], [1, 'confirmed', '培育5；培育6'], [2, 'column1', '123'], [2, 'decision', '建议受理'], [3, 'column1', ''], [3, 'decision', '建议受理'],
    ]);
    const back = returned(await throughFile(sheet, 'xlsx'));
    expect(faults(back)).toEqual([
      'returns.decision 表.xlsx 2 决定', 'returns.direction 表.xlsx 2 确认方向', 'returns.directions 表.xlsx 3 确认方向', 'returns.row.unknown 表.xlsx 4 申请编号', 'returns.row.blank 表.xlsx 5 申请编号',
    ]);
    expect(short(back)).toEqual(['2 tags ["急"]']);
    expect(back.issues.every(({ level }) => level === 'error')).toBe(true);
  });

  it('one proposal on two rows: what they agree on or only one edits is used, what contradicts is not', async () => {
    const sheet = edited(writtenSheet('triage', 'zh'), [[0, 'decision', '建议受理'], [0, 'panel', '甲组'], [0, 'note', '同']]);
    const twice = { ...sheet, rows: [...sheet.rows, ...edited(sheet, [[0, 'panel', '乙组'], [0, 'tags', '急']]).rows.slice(0, 1)] };
    const back = returned(await throughFile(twice, 'csv'));
    expect(short(back).toSorted()).toEqual(['2 decision "accept"', '2 note "同"', '2 tags ["急"]']);
    expect(faults(back)).toEqual(['returns.double 表.csv 6 申请编号', 'returns.conflict 表.csv 6 评审组']);
    expect(back.issues[1]?.message.params).toMatchObject({ line: 2, other: '甲组', after: '乙组' });
  });

  it('proposals that bear one number are told apart by the mark or the title; without either the row is left out', async () => {
    const rows = ['甲', '乙'].map((title, at) => aRow({ raw: ['9924170009', title, '', '', ''] }, at));
    const same: ReportInput = { ...sampleInput, rows };
    const sheet = edited(writtenSheet('master', 'zh', same), [[1, 'decision', '建议受理']]);
    expect(short(returned(await throughFile(sheet, 'csv'), same))).toEqual(['3 decision "accept"']);
    const unmarked = edited(sheet, [[0, 'mark', ''], [1, 'mark', '']]);
    expect(short(returned(await throughFile(unmarked, 'csv'), same))).toEqual(['3 decision "accept"']);
    const untold = returned(await throughFile(edited(unmarked, [[0, 'title', '丙'], [1, 'title', '丙']]), 'csv'), same);
    expect([short(untold), faults(untold)]).toEqual([[], ['returns.row.several 表.csv 2 申请编号', 'returns.row.several 表.csv 3 申请编号']]);
  });
});

const words = fc.string({ unit: fc.constantFrom('甲', '急', 'a', '1', ' ', '=', "'", '"', ',', '\n', '0', '😀', '-', '；'), maxLength: 8 }).map((text) => text.trim());
const judgements = fc.record({
  decision: fc.constantFrom(null, ...decisions), direction: fc.constantFrom(null, ...sampleCall.directions.map(({ id }) => id)),
  tags: fc.uniqueArray(words.filter((word) => word !== '' && !/[；\n]/.test(word)), { maxLength: 3 }).map((tags) => tags.toSorted()),
  panel: words.map((word) => word || null), note: words,
});
const verb = (fold: typeof emptyFold) => ({ replica: 'r' as never, clock: fold.state.clock, at: '2024-04-22 09:00:00', actor: '张三', callHash: 'h', engineVersion: '0', newId: ids('p'), state: fold.state });

it('whatever stands: a sheet of it brings it to a session where nothing stands, in one step, and nothing is left to bring', async () => {
  const key = rowKey(importId('sample'), 2);
  await fc.assert(fc.asyncProperty(judgements, fc.constantFrom('triage', 'master') as fc.Arbitrary<ReportId>, fc.constantFrom<Language>('zh', 'en'), fc.constantFrom<'xlsx' | 'csv'>('xlsx', 'csv'), async (said, report, language, format) => {
    const input: ReportInput = { ...sampleInput, reviewers: new Map(), rows: sampleInput.rows.slice(0, 1).map((row) => ({ ...row, judgement: aJudgement(said) })) };
    const table = await throughFile(edited(writtenSheet(report, language, input), [[0, 'mark', '']]), format);
    const first = returned(table, input, new Map());
    expect(first.issues).toEqual([]);
    const fold = appendEvents(emptyFold, applyEdits(verb(emptyFold), first.edits));
    expect(fold.state.undoable.length).toBe(first.edits.length > 0 ? 1 : 0);
    const stands = fold.state.judgements.get(key);
    expect({ decision: stands?.decision ?? null, tags: stands?.tags ?? [], panel: stands?.panel ?? null, note: stands?.note ?? '' }).toEqual({ decision: said.decision, tags: said.tags, panel: said.panel, note: said.note });
    // In 总表 a confirmed direction that is the machine's too looks like the machine's.
    if (report === 'triage' || said.direction !== input.rows[0]?.classification.best) expect(stands?.direction ?? null).toBe(said.direction);
    expect(returned(table, input, fold.state.judgements).edits).toEqual([]);
  }), { numRuns: 120 });
});

it.each(['zh', 'en'] as const)('every direction of the 2024 call reads back from the name that a sheet gives it in %s', async (language) => {
  const call = call2024();
  const rows = call.directions.map(({ id }, at) => aRow({ raw: [`99241700${String(at + 10)}`, `题目${at}`, '', '', ''], judgement: aJudgement({ direction: id }) }, at));
  const input: ReportInput = { ...sampleInput, call, rows };
  const table = await throughFile(edited(writtenSheet('triage', language, input), rows.map((_row, at) => [at, 'mark', ''] as const)), 'csv');
  const back = returned(table, input, new Map());
  expect(back.issues).toEqual([]);
  expect(back.edits.map(({ value }) => value)).toEqual(call.directions.map(({ id }) => id));
  expect(new Set(call.directions.map(({ id }) => directionName(id, call, language))).size).toBe(call.directions.length);
});
