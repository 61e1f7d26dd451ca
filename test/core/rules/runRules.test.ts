import { describe, expect, it } from 'vitest';
import { ruleId, runSteps, type Call, type CheckReport, type FieldKey, type FileColumns, type Finding } from '../../../src/core/model';
import { rules as register } from '../../../src/core/rules';
import { defineRule } from '../../../src/core/rules/rule';
import { runRules } from '../../../src/core/rules/runRules';
import { say, write } from '../../../src/core/words';
import { aCall, columnsOf, proposalsOf, soundCells, type Cells } from '../../build';

/** The rules that look at one proposal's form alone: rows may be alike. */
const looked = [
  'acceptance-code', 'applicant-title', 'application-codes', 'budget', 'direction-declared', 'duration', 'funding-category', 'partner-count', 'plan-annotation',
  'required-fields', 'submission-window', 'subtype',
];
const rules = register.filter(({ id }) => looked.includes(id));

/** So many sound proposals, some of them otherwise (the first ones first). */
const rowsOf = (count: number, ...others: readonly Cells[]): readonly Cells[] =>
  Array.from({ length: count }, (_, index) => ({ ...soundCells, ...others[index] }));

const times = (count: number, cells: Cells): readonly Cells[] => Array.from({ length: count }, () => cells);

interface Given {
  readonly columns?: FileColumns;
  readonly call?: Call;
  readonly rules?: typeof rules;
}

function check(rows: readonly Cells[], { columns = columnsOf(), call = aCall(), rules: some = rules }: Given = {}): CheckReport {
  return runSteps(runRules(proposalsOf(rows), columns, call, undefined, some));
}

const only = (id: string): typeof rules => rules.filter((rule) => rule.id === id);
const brief = ({ line, rule, outcome, severity }: Finding): string => `${line} ${rule} ${outcome} ${severity}`;
const failing = ({ findings }: CheckReport): string[] => findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure').map(brief);
const without = (...fields: readonly FieldKey[]): FileColumns => columnsOf(...[...columnsOf().present].filter((field) => !fields.includes(field)));

describe('runRules', () => {
  it('gives every outcome of every rule that could run, in file order, then by rule id', () => {
    const { findings, unchecked } = check(rowsOf(3), { rules: rules.toReversed() });
    const running = rules.map(({ id }) => id).filter((id) => id !== 'partner-count');
    expect(unchecked.map(({ rule }) => rule)).toEqual(['partner-count']);
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([2, 3, 4].flatMap((line) => running.map((id) => `${line} ${id}`)));
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
  });

  it('says clause, ground, message, and the cells under the headers of the file', () => {
    const columns = { ...columnsOf(), headers: { ...columnsOf().headers, applicantTitle: '专业技术职务' } };
    const { findings } = check([{ ...soundCells, applicantTitle: '讲师' }], { columns, rules: only('applicant-title') });
    expect(findings).toEqual([{
      row: 'test:2', line: 2, rule: 'applicant-title', outcome: 'fail', severity: 'reject', clause: '指南 六(一)2', ground: 1,
      message: { key: 'rule.applicant-title.fail-middle', params: { found: '讲师' } },
      evidence: [{ field: 'applicantTitle', column: '专业技术职务', quote: '讲师' }],
    }]);
  });

  it('takes clause and severity from the call before its own', () => {
    const call = aCall({ rules: { duration: { clause: '指南 七', severity: 'verify' } } });
    const { findings } = check([{ ...soundCells, period: '2025.01-2026.12' }], { call, rules: only('duration') });
    expect(findings).toMatchObject([{ outcome: 'fail', severity: 'verify', clause: '指南 七' }]);
  });

  it('quotes start and end where the file has them in two columns', () => {
    const cells = { ...soundCells, period: '', periodFrom: '2025-01', periodTo: '2028-12' };
    const { findings } = check([cells], { columns: columnsOf('period', 'periodFrom', 'periodTo', 'subtype'), rules: only('duration') });
    expect(findings[0]?.evidence.map(({ quote }) => quote)).toEqual(['2025-01', '2028-12', '培育项目']);
  });

  it('finds nothing in an empty file', () => expect(check([])).toMatchObject({ findings: [], floods: [] }));

  it('pauses while it looks for texts alike, before the first row is judged', () => {
    const steps = runRules(proposalsOf(rowsOf(1000)), columnsOf(), aCall(), undefined, register.filter(({ id }) => id === 'near-duplicate'));
    const stages: string[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) stages.push(step.value.stage);
    expect(stages.indexOf('rules')).toBeGreaterThan(20);
    expect(new Set(stages)).toEqual(new Set(['alike', 'rules']));
  });

  it('says how far it is', () => {
    const steps = [...runRules(proposalsOf(rowsOf(450)), columnsOf(), aCall(), undefined, rules)];
    expect(steps.map(({ done }) => done)).toEqual([0, 200, 400]);
    expect(steps.every(({ stage, total }) => stage === 'rules' && total === 450)).toBe(true);
  });
});

describe('a rule whose columns are missing', () => {
  it('is named once, with the columns, and says nothing of any row', () => {
    const report = check(rowsOf(3), { columns: without('budget', 'subtype') });
    expect(report.unchecked.map(({ rule, missing }) => [rule, missing])).toEqual([
      ['budget', ['budget', 'subtype']], ['partner-count', ['partners']], ['subtype', ['subtype']],
    ]);
    expect(write(report.unchecked[0]!.message, 'zh')).toContain('申请金额、亚类说明');
    expect(report.findings.filter(({ rule }) => ['budget', 'subtype'].includes(rule))).toEqual([]);
    expect(failing(report)).toEqual([]);
  });

  it('names the set of columns that lacks least', () => {
    const missing = (...fields: readonly FieldKey[]) => check([], { columns: columnsOf('number', ...fields), rules: only('duration') }).unchecked[0]?.missing;
    expect(missing()).toEqual(['period']);
    expect(missing('periodFrom')).toEqual(['period']);
    expect(missing('periodFrom', 'periodTo')).toBeUndefined();
  });

  it('checks the required cells that the file has, and says which', () => {
    const run = (columns: FileColumns) => check([{ ...soundCells, abstract: '', host: '' }], { columns, rules: only('required-fields') });
    expect(run(without('abstract')).findings).toMatchObject([{ outcome: 'fail', evidence: [{ field: 'host', quote: '' }] }]);
    const sound = run(without('abstract', 'host')).findings[0]!;
    expect(write(sound.message, 'zh')).toContain('申请编号、项目名称、申请人');
    expect(run(columnsOf('budget')).unchecked[0]?.missing).toEqual(['number', 'title', 'applicant', 'host', 'abstract']);
  });
});

describe('application code 1 in place of an acceptance code', () => {
  const coded = (...first: readonly string[]): readonly Cells[] => first.map((code) => ({ ...soundCells, codes: code }));
  const run = (rows: readonly Cells[]) => check(rows, { columns: without('acceptanceCode'), rules: only('acceptance-code') });

  it('stands in where most rows hold it there', () => {
    const report = run(coded('T01；F0601', 'T01', 'F0601', 'T01；F02', ''));
    expect(report.unchecked).toEqual([]);
    expect(failing(report)).toEqual(['4 acceptance-code fail reject', '6 acceptance-code unsure reject']);
  });

  it('does not where half or less do', () => {
    const report = run(coded('T01', 'F0601'));
    expect(report.findings).toEqual([]);
    expect(report.unchecked.map(({ missing }) => missing)).toEqual([['acceptanceCode']]);
  });
});

describe('a column 研究方向 in place of 指南方向', () => {
  const columns = { ...columnsOf(), headers: { ...columnsOf().headers, direction: '研究方向（代码下）' } };
  const run = (given: FileColumns, ...cells: readonly string[]) =>
    check(cells.map((direction) => ({ ...soundCells, direction })), { columns: given, rules: only('direction-declared') });

  it('is read where most values are directions of the call', () => {
    expect(failing(run(columns, '培育5', '培育6', '机器视觉', ''))).toEqual(['4 direction-declared fail verify', '5 direction-declared fail verify']);
  });

  it('is not where they are the field under the application code', () => {
    const report = run(columns, '培育5', '机器视觉', '自然语言处理', '');
    expect(report.findings).toEqual([]);
    expect(write(report.unchecked[0]!.message, 'zh')).toContain('研究方向（代码下）');
  });

  it('is always read under a header that means just this', () => {
    expect(failing(run(columnsOf(), '机器视觉', '自然语言处理'))).toHaveLength(2);
  });
});

describe('a call that does not set a rule', () => {
  it.each([
    ['has no settings for it', { rules: {} }],
    ['lacks one of its settings', { rules: { 'plan-annotation': { name: '计划' } } }],
    ['has one in a form that cannot be used', { rules: { 'plan-annotation': { name: '计划', nearlyShare: 'a quarter' } } }],
  ])('because it %s: not applicable', (_why, over) => {
    const { findings } = check([{ ...soundCells, annotation: '' }], { call: aCall(over), rules: only('plan-annotation') });
    expect(findings.map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });

  it('because it has nothing to compare with: not applicable', () => {
    const { codes: _codes, ...call } = aCall({ subtypes: [] });
    const { findings } = check([{ ...soundCells, partners: 'A;B;C' }], { call, columns: columnsOf(...columnsOf().present, 'partners') });
    const idle = findings.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule);
    expect(idle).toEqual(['acceptance-code', 'application-codes', 'budget', 'duration', 'partner-count', 'subtype']);
  });
});

describe('a rule that throws', () => {
  const thrower = (when: 'fitting' | 'checking') => defineRule({
    id: 'thrower', demand: say('rules.blank'), clause: 'P', severity: 'reject', needs: ['title'], quotes: ['title'], settings: {},
    check: () => {
      if (when === 'fitting') throw new Error('no ink');
      return ({ line }) => {
        if (line === 3) throw new Error('no paper');
        return { outcome: 'pass', message: say('rules.blank') };
      };
    },
  });
  const call = aCall({ rules: { thrower: {} } });

  it('is unsure of that row, with the error’s words, and goes on', () => {
    const { findings } = check(rowsOf(3), { call, rules: [thrower('checking')] });
    expect(findings.map(brief)).toEqual(['2 thrower pass reject', '3 thrower unsure reject', '4 thrower pass reject']);
    expect(findings[1]!.message.params).toEqual({ reason: 'no paper' });
    expect(findings[1]!.evidence).toHaveLength(1);
  });

  it('is unsure of all rows where it cannot even be fitted', () => {
    const { findings } = check(rowsOf(2), { call, rules: [thrower('fitting')] });
    expect(findings).toMatchObject([2, 3].map((line) => ({ line, outcome: 'unsure', message: { params: { reason: 'no ink' } } })));
  });
});

describe('the guard against floods', () => {
  const bad: Cells = { period: '2024.01-2026.12' };
  const flooded = (rows: readonly Cells[], call = aCall()) => check(rows, { call }).floods;

  it('warns once of a rule that fails on more than its share of the rows, and keeps the findings', () => {
    const report = check(rowsOf(20, bad, bad, bad, bad, bad));
    expect(report.floods).toMatchObject([{ rule: 'duration', failing: 5, checked: 20, fields: ['period', 'subtype'] }]);
    expect(write(report.floods[0]!.message, 'zh')).toMatch(/20.*5.*25%.*研究期限、亚类说明/);
    expect(failing(report)).toHaveLength(5);
  });

  it('does not at the share itself, in a small file, or for a notice', () => {
    expect(flooded(rowsOf(20, bad, bad, bad, bad))).toEqual([]);
    expect(flooded(rowsOf(19, bad, bad, bad, bad, bad, bad))).toEqual([]);
    const far: Cells = { subtype: '重点支持项目', budget: '480', period: '2025.01-2028.12', direction: '重点5' };
    expect(flooded(rowsOf(20, far, far, far, far, far, far))).toEqual([]);
    expect(flooded(rowsOf(20, ...times(6, { period: '三年' })))).toEqual([]);
  });

  it('counts verify as well', () => {
    expect(flooded(rowsOf(20, ...times(5, { budget: '95' })))).toMatchObject([{ rule: ruleId('budget') }]);
  });

  it('stands where the call sets it, and nowhere else', () => {
    const { 'flood-guard': _guard, ...rest } = aCall().rules;
    expect(flooded(rowsOf(30, ...times(30, bad)), aCall({ rules: rest }))).toEqual([]);
    expect(flooded(rowsOf(4, bad, bad), aCall({ rules: { ...rest, 'flood-guard': { share: 0.4, leastRows: 4 } } }))).toHaveLength(1);
  });
});
