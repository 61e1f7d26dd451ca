import { describe, expect, it } from 'vitest';
import { runSteps, type CheckReport, type OfficeLists } from '../../../src/core/model';
import { rerunListRules } from '../../../src/core/rules/rerunRules';
import { runRules } from '../../../src/core/rules/runRules';
import { aCall, aList, columnsOf, proposalsOf, soundCells } from '../../build';

const call = aCall();
const proposals = proposalsOf([{ ...soundCells }, { ...soundCells, number: '3152479366', host: '西岭大学', employer: '西岭大学', title: '另一个题目' }]);
const columns = columnsOf();
const run = (lists: OfficeLists): CheckReport => runSteps(runRules(proposals, columns, call, undefined, undefined, lists));
const penalties = aList('penalties', [{ institution: '西岭大学', from: '2023-01-01', to: '2024-12-31' }]);
const hosts = aList('hosts', [{ host: '洞庭大学' }]);

describe('after a list has changed', () => {
  it.each<[string, OfficeLists, OfficeLists]>([
    ['the first list comes', {}, { penalties }], ['another comes', { penalties }, { penalties, hosts }], ['one goes', { penalties, hosts }, { hosts }],
    ['one takes the place of another', { hosts }, { hosts: aList('hosts', [{ host: '西岭大学' }]) }], ['nothing', { hosts }, { hosts }],
  ])('the report is what a whole run gives: %s', (_what, before, after) => {
    expect(runSteps(rerunListRules(run(before), proposals, columns, call, before, after))).toEqual(run(after));
  });

  it('only the rules of the lists that changed run again', () => {
    const before = run({ penalties });
    const after = runSteps(rerunListRules(before, proposals, columns, call, { penalties }, { penalties, hosts }));
    const known = new Set(before.findings);
    expect(new Set(after.findings.filter((finding) => !known.has(finding)).map(({ rule }) => rule))).toEqual(new Set(['host-registered']));
    expect(after.rules.filter(({ list }) => list === 'hosts').map(({ rule }) => rule)).toEqual(['host-registered']);
  });

  it('without its list a rule is unchecked once, and names it', () => {
    expect(run({}).unchecked.filter(({ rule }) => rule === 'penalty-list')).toMatchObject([{ list: 'penalties', missing: [], message: { key: 'rules.noList' } }]);
    expect(run({ penalties }).unchecked.filter(({ list }) => list === 'penalties')).toEqual([]);
  });
});
