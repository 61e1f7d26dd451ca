import * as fc from 'fast-check';
import { ruleId, severities, verdicts } from '../../../src/core/model';
import type { Finding, FindingWord, Ground, RowKey, RuleState, Severity } from '../../../src/core/model';
import { noChoices } from '../../../src/core/session';
import { seenOf, type Lens } from '../../../src/core/triage';
import { say } from '../../../src/core/words';

export const ruleNames = ['budget', 'person-limit', 'postdoc'].map(ruleId);
const [budget, personLimit, postdoc] = ruleNames as [Finding['rule'], Finding['rule'], Finding['rule']];
export { budget, personLimit, postdoc };

export const key = (line: number): RowKey => `i:${line}` as RowKey;

/** A failed check of line 2 with one quoted cell, unless told otherwise. */
export const aFinding = (over: Partial<Finding> = {}, quote = '95'): Finding => ({
  row: key(2), line: 2, rule: budget, outcome: 'fail', severity: 'verify', clause: '指南 五',
  message: say('work.verify', { count: 1 }), evidence: [{ field: 'budget', column: '申请金额', quote }], ...over,
});

/** What somebody said of a finding as it is. */
export const aWord = (of: Finding, verdict: FindingWord['verdict'], over: Partial<FindingWord> = {}): FindingWord =>
  ({ event: 'e1', by: '张三', at: '2024-04-22 09:00:00', rule: of.rule, verdict, reason: '已核对', seen: seenOf(of), ...over });

const aRule = (rule: Finding['rule'], severity: Severity, byNames = false, ground?: Ground): readonly [Finding['rule'], RuleState] =>
  [rule, { rule, severity, byNames, demand: say('work.verify', { count: 1 }), clause: '指南 五', state: 'ready', why: null, ...(ground === undefined ? {} : { ground }) }];

/** Nothing chosen, nothing held back: budget is `verify`, person-limit `verify` and by names, postdoc `reject`. */
export const aLens = (over: Partial<Lens['choices']> = {}, heldBack: readonly Finding['rule'][] = []): Lens => ({
  rules: new Map([aRule(budget, 'verify'), aRule(personLimit, 'verify', true), aRule(postdoc, 'reject', false, 1)]),
  choices: { ...noChoices, ...over }, heldBack: new Set(heldBack),
});

export const anyFindings: fc.Arbitrary<Finding[]> = fc.uniqueArray(fc.record({
  rule: fc.constantFrom(...ruleNames), outcome: fc.constantFrom('fail' as const, 'unsure' as const), severity: fc.constantFrom(...severities), quote: fc.constantFrom('a', 'b'),
}).map(({ quote, ...over }) => aFinding(over, quote)), { selector: ({ rule }) => rule });

/** Words on those findings or on what they were before. */
export const anyWords: fc.Arbitrary<FindingWord[]> = fc.uniqueArray(
  fc.tuple(anyFindings, fc.constantFrom(...verdicts)).filter(([[first]]) => first !== undefined).map(([[first], verdict]) => aWord(first ?? aFinding(), verdict)),
  { selector: ({ rule }) => rule });

const someRules = fc.subarray(ruleNames);
export const anyLens: fc.Arbitrary<Lens> = fc.record({ off: someRules, marked: someRules, held: someRules, chosen: fc.dictionary(fc.constantFrom<string>(...ruleNames), fc.constantFrom(...severities)) })
  .map(({ off, marked, held, chosen }) => aLens({ off: new Set(off), marked: new Set(marked), severities: new Map(Object.entries(chosen).map(([rule, severity]) => [ruleId(rule), severity])) }, held));
