import { describe, expect, it } from 'vitest';
import { directionId, ruleId, type Classification, type Finding, type Outcome, type RowKey, type Severity } from '../../../src/core/model';
import { workOf, type WorkInput } from '../../../src/core/triage/workOrder';
import { say, write } from '../../../src/core/words';

const key = 'i:2' as RowKey;
const [a, b, c] = ['A', 'B', 'C'].map(directionId) as [ReturnType<typeof directionId>, ReturnType<typeof directionId>, ReturnType<typeof directionId>];

const sound: Classification = { key, ranking: [], bySubtype: {}, best: a, alsoDefensible: [b], confidence: 0.95, inScope: 0.98 };
const finding = (severity: Severity, outcome: Outcome = 'fail'): Finding =>
  ({ row: key, line: 2, rule: ruleId('x'), outcome, severity, clause: '', message: say('work.noText'), evidence: [] });
const weigh = (over: Partial<WorkInput> & { readonly text?: Partial<Classification> }): number =>
  workOf({ classification: { ...sound, ...over.text }, findings: over.findings ?? [], declared: over.declared ?? [a], spokenChanged: over.spokenChanged ?? 0 }).weight;

/** From what should be looked at first to what need not be; the reason beside each. */
const preferences: readonly (readonly [string, Parameters<typeof weigh>[0]])[] = [
  ['a rejection, and a text that fits another direction', { findings: [finding('reject')], declared: [c] }],
  ['two rejections', { findings: [finding('reject'), finding('reject')] }],
  ['one rejection: a deadline hangs on it', { findings: [finding('reject')] }],
  ['a finding that changed after somebody spoke of it', { spokenChanged: 1 }],
  ['no text: nothing can be said', { text: { best: undefined as never } }],
  ['surely another direction than declared', { declared: [c] }],
  ['hardly in scope', { text: { inScope: 0.3 } }],
  ['something to verify', { findings: [finding('verify')] }],
  ['what could not be decided counts as something to verify, whatever the rule', { findings: [finding('reject', 'unsure')] }],
  ['a coin’s toss between directions', { text: { confidence: 0.45 } }],
  ['a little unsure', { text: { confidence: 0.7 } }],
  ['a notice', { findings: [finding('notice')] }],
  ['nothing at all', {}],
];

describe('the order of work', () => {
  it.each(preferences.slice(1).map(([later, input], index) => ({ earlier: preferences[index]?.[0] ?? '', later, first: preferences[index]?.[1] ?? {}, input })))(
    '$earlier — before — $later', ({ earlier, first, input }) => {
      if (earlier === 'something to verify') expect(weigh(first)).toBe(weigh(input));
      else expect(weigh(first)).toBeGreaterThan(weigh(input));
    });

  it('nothing at all weighs nothing', () => expect(weigh({})).toBe(0));

  it('a declared direction that is defensible too, or a cell that names several or none, is no reason', () => {
    expect(weigh({ declared: [b] })).toBe(0);
    expect(weigh({ declared: [a, c] })).toBe(0);
    expect(weigh({ declared: [] })).toBe(0);
  });

  it('does not count twice what a rule and the texts both say', () => {
    const outside = { ...finding('verify'), rule: ruleId('out-of-scope') };
    expect(weigh({ text: { inScope: 0.3 }, findings: [outside] })).toBe(weigh({ text: { inScope: 0.3 } }));
    const elsewhere = { ...finding('verify'), rule: ruleId('direction-fit') };
    expect(weigh({ declared: [c], findings: [elsewhere] })).toBe(weigh({ declared: [c] }));
  });

  it('says its reasons in words, the weightiest first', () => {
    const { reasons } = workOf({ classification: { ...sound, confidence: 0.5 }, findings: [finding('notice'), finding('reject')], declared: [a] });
    expect(reasons.map((reason) => write(reason, 'zh'))).toEqual(['建议不予受理 1 项', '方向把握不大', '提示 1 项']);
  });
});
