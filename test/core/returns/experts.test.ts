import { describe, expect, it } from 'vitest';
import { expertKey, importId, rowKey, type AssignmentState, type ExpertKey, type RowKey } from '../../../src/core/model';
import type { ReportInput } from '../../../src/core/reports';
import { applyEdits, returnPool, type OpenList } from '../../../src/core/returns';
import { appendEvents, changeAssignments, emptyFold } from '../../../src/core/session';
import { say } from '../../../src/core/words';
import { anExpert } from '../../build';
import { sampleInput } from '../reports/sample';
import { ids } from '../session/logs';
import { edited, faults, returned, short, throughFile, writtenSheet } from './sheets';

const key = (line: number): ExpertKey => expertKey(importId('experts'), line);
const row = (line: number): RowKey => rowKey(importId('sample'), line);
const experts = [
  anExpert({ line: 2, id: 'E01', name: '钱一' }), anExpert({ line: 3, id: 'E02', name: '孙二' }), anExpert({ line: 4, id: 'E03', name: '李三' }),
  anExpert({ line: 5, id: 'E04', name: '周 四' }), anExpert({ line: 6, id: 'E05', name: '李三' }),
];
const barred = { test: 'same-institution', force: 'bar', proposal: row(2), expert: key(5), message: say('field.host'), evidence: [] } as unknown as Parameters<typeof returnPool>[0]['conflicts'][number];
const pool = returnPool({ experts, conflicts: [barred, { ...barred, force: 'warn', expert: key(4) } as typeof barred] });
const assigned = (first: AssignmentState = 'waiting'): OpenList['assigned'] => new Map([[row(2), new Map([[key(2), first], [key(3), 'waiting']])]]);
const reviewers: ReportInput['reviewers'] = new Map([[row(2), { experts: ['钱一', '孙二'], remarks: '' }]]);
const input: ReportInput = { ...sampleInput, reviewers };
const sheet = writtenSheet('master', 'zh', input);

const back = async (edits: Parameters<typeof edited>[1], review: Pick<OpenList, 'assigned' | 'pool'> = { assigned: assigned(), pool }, format: 'xlsx' | 'csv' = 'csv') =>
  returned(await throughFile(edited(sheet, edits), format), input, undefined, review);
const named = (...lines: readonly number[]): string => JSON.stringify(lines.map((line) => ({ expert: key(line), name: experts[line - 2]?.name })));

describe('the experts of 总表', () => {
  it.each(['xlsx', 'csv'] as const)('say nothing where nobody touched them, with or without experts loaded (%s)', async (format) => {
    for (const review of [{ assigned: assigned(), pool }, { assigned: assigned(), pool: null }, { assigned: new Map(), pool: null }]) {
      expect(await back([], review, format)).toEqual({ edits: [], issues: [], found: 4, missing: 0 });
    }
  });

  it('come back by name or number, in any order, several in one cell', async () => {
    expect(short(await back([[0, 'expert1', '周四'], [1, 'expert1', 'e03；孙二']], { assigned: assigned(), pool: returnPool({ experts, conflicts: [] }) })))
      .toEqual([`2 experts ${named(3, 5)}`, `3 experts ${named(4, 3)}`]);
    expect(short(await back([[0, 'expert1', '孙二'], [0, 'expert2', '钱一']]))).toEqual([]);
    expect(short(await back([[0, 'expert1', ''], [0, 'expert2', '']]))).toEqual(['2 experts []']);
  });

  it('are refused, each with its ground, where a conflict bars, the name is unknown or borne by several, somebody declined or was sent it already', async () => {
    const faultsOf = async (...of: Parameters<typeof back>): Promise<readonly unknown[]> => {
      const got = await back(...of);
      expect(got.edits).toEqual([]);
      return [...faults(got), ...got.issues.map(({ message }) => message.params)];
    };
    expect(await faultsOf([[0, 'expert1', '周四']])).toEqual(['returns.expertBarred 表.csv 2 专家1', { name: '周 四', why: say('field.host') }]);
    expect(await faultsOf([[0, 'expert1', '吴六']])).toEqual(['returns.expert 表.csv 2 专家1', { cell: '吴六' }]);
    expect(await faultsOf([[0, 'expert1', '李三']])).toEqual(['returns.expertSeveral 表.csv 2 专家1', { name: '李三', ids: ['E03', 'E05'] }]);
    expect(await faultsOf([[0, 'expert1', 'E03']], { assigned: assigned('sent'), pool })).toEqual(['returns.expertSent 表.csv 2 专家1', { name: '钱一' }]);
    expect(await faultsOf([[0, 'expert1', '孙二；钱一']], { assigned: assigned('declined'), pool })).toEqual(['returns.expertDeclined 表.csv 2 专家1', { name: '钱一' }]);
    expect(await faultsOf([[0, 'expert1', '周四']], { assigned: assigned(), pool: null })).toEqual(['returns.noExperts 表.csv 2 专家1', {}]);
    expect(await faultsOf([[0, 'expert1', '周四'], [1, 'expert1', '周四']], { assigned: assigned(), pool: null })).toEqual(['returns.noExperts 表.csv 2 专家1', {}]);
  });

  it('keep whom a conflict bars but who judges the proposal already: a person put them there', async () => {
    const review = { assigned: new Map([[row(2), new Map([[key(2), 'waiting'], [key(5), 'waiting']] as const)]]), pool };
    expect(short(await back([[0, 'expert1', '钱一；周四；E02'], [0, 'expert2', '']], review))).toEqual([`2 experts ${named(2, 5, 3)} clash`]);
  });

  it('are one step of undo; a pin goes with whom it was for', async () => {
    const verb = (fold: typeof emptyFold) => ({ replica: 'r' as never, clock: fold.state.clock, at: '2024-04-22 09:00:00', actor: '张三', callHash: 'h', engineVersion: '0', newId: ids(`p${fold.state.clock}`), state: fold.state });
    const first = appendEvents(emptyFold, changeAssignments(verb(emptyFold), [2, 3].map((line) => ({ row: row(2), expert: key(line), name: '', state: 'waiting' as const, wish: 'pin' as const }))));
    const { edits } = await back([[0, 'expert1', 'E03'], [0, 'note', '换一位']], { assigned: first.state.review.assigned, pool });
    const fold = appendEvents(first, applyEdits(verb(first), edits));
    expect([...fold.state.review.assigned.get(row(2)) ?? []]).toEqual([[key(3), 'waiting'], [key(4), 'waiting']]);
    expect([...fold.state.review.wishes.get(row(2)) ?? []]).toEqual([[key(3), 'pin']]);
    expect(fold.state.undoable.length).toBe(first.state.undoable.length + 1);
    expect((await back([[0, 'expert1', 'E03'], [0, 'note', '换一位']], { assigned: fold.state.review.assigned, pool })).edits.filter(({ id }) => id === 'experts')).toEqual([]);
  });
});
