import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankJudgement } from '../../../src/core/session';
import { choiceEffect, countedFindings, gravest } from '../../../src/core/triage';
import { aFinding, aLens, anyFindings, anyLens, aWord, budget, key, postdoc, ruleNames } from './found';

const reject = aFinding({ rule: postdoc, severity: 'reject' });
const verify = aFinding();
const rows = [
  { key: key(2), findings: [reject] }, { key: key(3), findings: [reject, verify] }, { key: key(4), findings: [reject] }, { key: key(5), findings: [verify] }, { key: key(6), findings: [] },
];
const off = aLens({ off: new Set([postdoc]) });

describe('what a choice would change', () => {
  it('is told in findings, in rows by their gravest finding, and in decisions that would stand without a reason', () => {
    const judgements = new Map([[key(2), { ...blankJudgement, decision: 'reject' as const }], [key(5), { ...blankJudgement, decision: 'reject' as const }]]);
    expect(choiceEffect(rows, judgements, postdoc, aLens(), off)).toEqual({
      before: 3, after: 0, decisionsBare: 1, moves: [{ from: 'reject', to: 'verify', rows: 1 }, { from: 'reject', to: null, rows: 2 }],
    });
    expect(choiceEffect(rows, judgements, postdoc, off, aLens())).toMatchObject({ before: 0, after: 3, decisionsBare: 0 });
  });

  it('leaves out what was dismissed already', () => {
    const judgements = new Map([[key(2), { ...blankJudgement, findings: [aWord(reject, 'dismissed')] }]]);
    expect(choiceEffect(rows, judgements, postdoc, aLens(), off)).toMatchObject({ before: 2, moves: [{ rows: 1 }, { rows: 1 }] });
  });

  it('is nothing where nothing changes, and backwards the same moves turned round', () => {
    const many = fc.array(anyFindings, { maxLength: 6 }).map((lists) => lists.map((findings, at) => ({ key: key(at), findings })));
    fc.assert(fc.property(many, anyLens, anyLens, fc.constantFrom(...ruleNames), (found, now, then, rule) => {
      const still = choiceEffect(found, new Map(), rule, now, now);
      expect([still.moves, still.after]).toEqual([[], still.before]);
      const there = choiceEffect(found, new Map(), rule, now, then);
      const back = choiceEffect(found, new Map(), rule, then, now);
      expect(back).toMatchObject({ before: there.after, after: there.before });
      const turned = back.moves.map(({ from, to, rows: count }) => `${to}>${from} ${count}`).toSorted();
      expect(there.moves.map(({ from, to, rows: count }) => `${from}>${to} ${count}`).toSorted()).toEqual(turned);
      const concerned = found.filter(({ findings }) => findings.some((one) => one.rule === rule));
      const moved = concerned.filter(({ findings }) => gravest(countedFindings(findings, [], now)) !== gravest(countedFindings(findings, [], then))).length;
      expect(there.moves.reduce((sum, move) => sum + move.rows, 0)).toBe(moved);
    }));
  });
});

it('the gravest of findings takes what is unsure as to be verified', () => {
  expect([gravest([]), gravest([aFinding({ rule: budget, severity: 'notice' }), aFinding({ outcome: 'unsure', severity: 'reject' })])]).toEqual([null, 'verify']);
});
