import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Conflict, OverriddenConflict, Plan } from '../../src/core/model';
import { conflictId, csvText, formatOf, reviewersOf, reviewSheetIds, reviewSheets, type ReviewInput } from '../../src/core/reports';
import { masterReport } from '../../src/core/reports/sheets/master';
import { say } from '../../src/core/words';
import { anExpert } from '../build';
import { sampleCall, sampleInput } from '../core/reports/sample';
import { golden } from '../tools/golden';

const experts = [
  anExpert({ line: 2, id: 'Z1', name: '钱一', employer: '湘江大学' }), anExpert({ line: 3, id: 'Z2', name: '孙二', employer: '资水大学' }),
  anExpert({ line: 4, id: '', name: '=李三' }), anExpert({ line: 5, id: 'Z4', name: '周四' }),
];
const [one, two, three, four] = experts.map(({ key }) => key);
const rows = sampleInput.rows;
const [first, second, third] = rows.map(({ proposal }) => proposal.key);

const place = (proposal: typeof first, expert: typeof one, affinity: number): Plan['assignments'][number] =>
  ({ proposal: proposal!, expert: expert!, affinity, origin: 'chosen', reasons: [], alternates: [] });
const conflict = (proposal: typeof first, expert: typeof one, force: Conflict['force']): Conflict => ({
  proposal: proposal!, expert: expert!, test: 'same-institution', force, origin: 'detected', evidence: [],
  message: say(force === 'bar' ? 'conflict.same-institution.same' : 'conflict.same-institution.affiliate', { own: '湘江大学', other: '湘江大学附属医院' }),
});
const overridden: readonly OverriddenConflict[] = [{ conflict: conflict(second, two, 'bar'), reason: '同名不同人' }];
const review: ReviewInput = {
  call: sampleCall, rows, experts, overridden, conflicts: [conflict(first, one, 'warn'), conflict(third, four, 'bar')], due: '2024-06-20',
  panelOf: new Map([[first!, '第一组'], [second!, '第一组'], [third!, '第二组']]),
  plan: { assignments: [place(first, one, 0.5), place(first, two, 0.25), place(second, two, 0.125), place(second, three, 0.5), place(third, three, 0.75)], shortfalls: [] },
};

describe('the sheets of a review', () => {
  it.each(reviewSheetIds.flatMap((id) => (['zh', 'en'] as const).map((language) => ({ id, language }))))('$id in $language are their golden file', ({ id, language }) => {
    const written = reviewSheets[id](review, language).map((sheet) => `${sheet.name}\n${csvText(sheet)}`).join('\n');
    expect(written).toBe(golden(`review-${id}.${language}.csv`, written));
  });

  it('of one expert name no other expert, and those without a proposal get none', () => {
    const sheets = reviewSheets.expert(review, 'zh');
    expect(sheets.map(({ name }) => name)).toEqual(['专家 Z1 钱一', '专家 Z2 孙二', '专家 =李三']);
    for (const [at, sheet] of sheets.entries()) {
      const text = JSON.stringify(sheet);
      for (const [other, { name, id }] of experts.entries()) if (other !== at) for (const word of [name, id].filter((said) => said !== '')) expect(text).not.toContain(word);
    }
  });

  it('bear 内部资料 and go into one workbook', async () => {
    const bytes = await formatOf('xlsx').write(reviewSheetIds.flatMap((id) => reviewSheets[id](review, 'zh')), { language: 'zh', now: '2024-05-01 09:00:00' });
    const pages = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name)).map(([, page]) => strFromU8(page));
    expect(pages.length).toBe(8);
    for (const page of pages) expect(page).toContain('内部资料');
  });

  it('hold of conflicts those that were asked for, and all where none were', () => {
    const written = (onlyConflicts?: ReadonlySet<string>): number => reviewSheets.conflicts({ ...review, ...(onlyConflicts === undefined ? {} : { onlyConflicts }) }, 'zh').flatMap(({ rows: lines }) => lines).length;
    expect([written(), written(new Set([conflictId(overridden[0]!.conflict)])), written(new Set())]).toEqual([3, 1, 0]);
  });

  it('name the experts on the master sheet, with what is to be said of conflicts', () => {
    const reviewers = reviewersOf(review.plan.assignments, experts, review.conflicts, overridden, 'zh');
    const { columns, rows: lines } = masterReport.build({ ...sampleInput, reviewers }, 'zh');
    const at = (key: string): number => columns.findIndex((column) => column.key === key);
    expect([lines[0]?.[at('expert1')], lines[0]?.[at('expert2')], lines[2]?.[at('expert2')]]).toEqual(['钱一', '孙二', null]);
    expect(lines[1]?.[at('conflicts')]).toBe('孙二：专家单位“湘江大学”与项目单位“湘江大学附属医院”是同一法人单位。（已排除：同名不同人）');
  });
});
