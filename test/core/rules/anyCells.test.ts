import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldKeys, runSteps } from '../../../src/core/model';
import { rules } from '../../../src/core/rules';
import { runRules } from '../../../src/core/rules/runRules';
import { write } from '../../../src/core/words';
import { aCall, columnsOf, proposalsOf } from '../../build';

const odd = fc.constantFrom('无', '—', '培育项目', '重点支持', '教授（', '2025.01-2027.12', 'T01；T01', '-1', '1e400', '（）', '\ud800', '可解释');
const cell = fc.oneof(odd, fc.string({ unit: 'grapheme' }), fc.array(odd).map((parts) => parts.join('；')));
const row = fc.dictionary(fc.constantFrom(...fieldKeys), cell);

describe('whatever stands in the cells', () => {
  it('every rule gives one outcome a row, in words, and none breaks off', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const { findings, unchecked } = runSteps(runRules(proposalsOf(rows), columnsOf(...fieldKeys), aCall()));
      const skipped = new Set(unchecked.map(({ rule }) => rule));
      expect(findings).toHaveLength(rows.length * (rules.length - skipped.size));
      for (const { message, severity, outcome, evidence } of findings) {
        expect(message.key).not.toBe('rules.threw');
        expect(write(message, 'zh')).not.toBe(message.key);
        expect(['reject', 'verify', 'notice']).toContain(severity);
        expect(outcome === 'not-applicable' || evidence.length > 0).toBe(true);
      }
    }), { numRuns: 300 });
  });
});
