import { describe, expect, it } from 'vitest';
import { expertKey, importId, rowKey, type ExpertKey, type Language, type RowKey } from '../../../src/core/model';
import { plainReviewSheets, reports, reviewSheetIds, reviewSheets, withMarks, type ReviewInput, type Sheet } from '../../../src/core/reports';
import { applyEdits, recognisePlain, recogniseReturned, returnPool, type OpenList } from '../../../src/core/returns';
import { appendEvents, emptyFold, undo } from '../../../src/core/session';
import { anExpert } from '../../build';
import { sampleCall, sampleInput } from '../reports/sample';
import { contextOf, ids } from '../session/logs';
import { edited, faults, returned, short, throughFile } from './sheets';

const key = (line: number): ExpertKey => expertKey(importId('experts'), line);
const row = (line: number): RowKey => rowKey(importId('sample'), line);
const experts = [anExpert({ line: 2, id: 'E1', name: '钱一' }), anExpert({ line: 3, id: 'E2', name: '孙二' }), anExpert({ line: 4, id: 'E3', name: '李三' })];
const { rows } = sampleInput;
const seat = (line: number, expert: number) => ({ proposal: row(line), expert: key(expert), affinity: 0.5 });
const review: ReviewInput = {
  call: sampleCall, rows, experts, conflicts: [], overridden: [], due: '2024-06-20', panelOf: new Map([[row(2), '第一组'], [row(3), '第一组'], [row(4), '第二组']]),
  plan: { assignments: [seat(2, 2), seat(2, 3), seat(3, 3), seat(4, 2)], shortfalls: [] },
};
const stands: Pick<OpenList, 'assigned' | 'pool'> = {
  assigned: new Map([[row(2), new Map([[key(2), 'waiting'], [key(3), 'waiting']])], [row(3), new Map([[key(3), 'waiting']])], [row(4), new Map([[key(2), 'waiting']])]]),
  pool: returnPool({ experts, conflicts: [] }),
};
const panels = (language: Language): readonly Sheet[] => reviewSheets.panel(review, language).map((sheet) => withMarks(sheet, sheet.keys ?? [], language));
const back = async (sheet: Sheet, format: 'xlsx' | 'csv' = 'csv') => returned(await throughFile(sheet, format), sampleInput, undefined, stands);

describe('the sheets of panels', () => {
  it.each((['zh', 'en'] as const).flatMap((language) => (['xlsx', 'csv'] as const).map((format) => ({ language, format }))))('say nothing where nobody touched them ($language, $format)', async ({ language, format }) => {
    const found = [];
    for (const sheet of panels(language)) {
      const { edits, issues, found: count } = await back(sheet, format);
      expect([sheet.name, edits, issues]).toEqual([sheet.name, [], []]);
      found.push(count);
    }
    expect(found).toEqual([2, 1, 1]);
  });

  it('come back with the experts and directions that were edited, just these, as one step of undo', async () => {
    const [first] = panels('zh') as [Sheet];
    const { edits, issues } = await back(edited(first, [[0, 'expert2', '李三'], [1, 'expert1', ''], [1, 'direction', '开放课题']]));
    expect([short({ edits }), issues]).toEqual([[
      `2 experts ${JSON.stringify([{ expert: key(2), name: '钱一' }, { expert: key(4), name: '李三' }])}`, '3 direction "X1"', '3 experts []',
    ], []]);
    const newId = ids('p');
    const fold = appendEvents(emptyFold, applyEdits(contextOf(emptyFold.state, newId), edits));
    expect([fold.state.judgements.get(row(3))?.direction, fold.state.undoable.length]).toEqual(['X1', 1]);
    expect(appendEvents(fold, undo(contextOf(fold.state, newId))).state.judgements.size).toBe(0);
  });

  it('name the line of a cell that cannot be read, and use the others', async () => {
    const [first] = panels('zh') as [Sheet];
    const got = await back(edited(first, [[0, 'expert1', '吴六'], [1, 'expert1', 'E1']]));
    expect([short(got), faults(got)]).toEqual([[`3 experts ${JSON.stringify([{ expert: key(2), name: '钱一' }])}`], ['returns.expert 表.csv 2 专家1']]);
  });
});

describe('sheets that hold nothing to bring back', () => {
  const plain = ['rejections', 'notices', 'log', 'panels', 'expert', 'conflicts'] as const;
  const sheetsIn = (language: Language): readonly Sheet[] => [
    ...reports.map((report) => report.build({ ...sampleInput, reviewers: new Map() }, language)), ...reviewSheetIds.flatMap((id) => reviewSheets[id](review, language)),
  ];

  it.each(['zh', 'en'] as const)('are known by their columns, and no other sheet is taken for one (%s)', async (language) => {
    for (const sheet of sheetsIn(language)) {
      const { header } = await throughFile(sheet.rows.length > 0 ? sheet : { ...sheet, rows: [sheet.columns.map(() => 'x')] }, 'csv');
      const marked = sheet.columns.some(({ edit }) => edit !== undefined);
      expect([sheet.id, recognisePlain(header, sampleCall) !== null, recogniseReturned(header, sampleInput) !== null]).toEqual([sheet.id, !marked, marked]);
    }
    expect(new Set(sheetsIn(language).filter(({ columns }) => columns.every(({ edit }) => edit === undefined)).map(({ id }) => id))).toEqual(new Set(plain));
  });

  it('are not what an office calls its own lists', () => {
    for (const header of [sampleInput.header, ['序号', '申请编号', '项目名称', '申请人', '依托单位'], []]) expect(recognisePlain(header, sampleCall)).toBeNull();
    expect(plainReviewSheets(sampleCall, 'zh').map(({ rows: lines }) => lines.length)).toEqual([0, 0, 0]);
  });
});
