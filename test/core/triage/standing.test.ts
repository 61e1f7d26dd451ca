import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity, Verdict } from '../../../src/core/model';
import { noChoices } from '../../../src/core/session';
import { counts, countedFindings, lensOf, seenOf, shownSeverity, standingsOf, type Standing } from '../../../src/core/triage';
import { say } from '../../../src/core/words';
import { aFinding, aLens, anyFindings, anyLens, anyWords, aWord, budget, personLimit, postdoc } from './found';

const standing = (of: Parameters<typeof standingsOf>[0][number], words: Parameters<typeof standingsOf>[1] = [], lens = aLens()) => standingsOf([of], words, lens)[0];

describe('how a finding stands', () => {
  it.each<[Verdict, 'fail' | 'unsure', Standing, boolean]>([
    ['confirmed', 'fail', 'confirmed', true], ['dismissed', 'fail', 'dismissed', false], ['pass', 'unsure', 'passed', false], ['fail', 'unsure', 'failed', true],
    ['dismissed', 'unsure', 'dismissed', false],
  ])('%s, of a finding that is %s: %s', (verdict, outcome, stands, count) => {
    const finding = aFinding({ outcome });
    expect(standing(finding, [aWord(finding, verdict)])?.standing).toBe(stands);
    expect(counts(stands)).toBe(count);
  });

  it('settled as a failure, what was unsure has its rule’s severity', () => {
    const finding = aFinding({ rule: postdoc, outcome: 'unsure', severity: 'reject' });
    expect(shownSeverity(finding)).toBe('verify');
    expect(standing(finding, [aWord(finding, 'fail')])?.finding).toMatchObject({ outcome: 'fail', severity: 'reject' });
  });

  it('asks again where it has changed since, and says who had spoken', () => {
    const now = standing(aFinding({}, '120'), [aWord(aFinding({}, '95'), 'dismissed')]);
    expect(now).toMatchObject({ standing: 'changed', word: { by: '张三' } });
  });

  it('is the same finding on another line, under another clause or severity, but not with other words or cells', () => {
    const seen = seenOf(aFinding({ message: say('work.verify', { count: 1, lines: '3、4' }) }));
    expect(seenOf(aFinding({ message: say('work.verify', { lines: '5、6', count: 1 }), line: 9, clause: '', severity: 'reject' }))).toBe(seen);
    for (const other of [aFinding({ outcome: 'unsure' }), aFinding({ message: say('work.verify', { count: 2 }) }), aFinding({}, '96')]) expect(seenOf(other)).not.toBe(seen);
  });

  it('is off or held back whatever was said of it', () => {
    const finding = aFinding();
    expect(standing(finding, [aWord(finding, 'confirmed')], aLens({ off: new Set([budget]) }))?.standing).toBe('off');
    expect(standing(finding, [aWord(finding, 'confirmed')], aLens({}, [budget]))?.standing).toBe('heldBack');
  });
});

describe('a chosen severity', () => {
  it.each<[string, string, Severity, Severity, Severity]>([
    ['lowers', 'postdoc', 'reject', 'notice', 'notice'],
    ['raises what has the rule’s own severity', 'budget', 'verify', 'reject', 'reject'],
    ['leaves what the rule itself thinks less of', 'budget', 'notice', 'reject', 'notice'],
    ['lowers what the rule thinks more of', 'budget', 'reject', 'notice', 'notice'],
    ['never raises a match of people by name', 'person-limit', 'verify', 'reject', 'verify'],
    ['lowers a match of people by name', 'person-limit', 'verify', 'notice', 'notice'],
  ])('%s (%s, %s, chosen %s)', (_what, rule, severity, chosen, becomes) => {
    const name = [budget, personLimit, postdoc].find((one) => one === rule) ?? budget;
    const [finding] = countedFindings([aFinding({ rule: name, severity })], [], aLens({ severities: new Map([[name, chosen]]) }));
    expect(finding?.severity).toBe(becomes);
  });
});

describe('the findings that count', () => {
  it('are the very same list where nobody said or chose anything', () => {
    fc.assert(fc.property(anyFindings, (findings) => { expect(countedFindings(findings, [], aLens())).toBe(findings); }));
  });

  it('are those whose standing counts, in their order, never of a rule that is off or held back, and never raised by names', () => {
    fc.assert(fc.property(anyFindings, anyWords, anyLens, (findings, words, lens) => {
      const counted = countedFindings(findings, words, lens);
      expect(counted).toEqual(standingsOf(findings, words, lens).filter((one) => counts(one.standing)).map(({ finding }) => finding));
      expect(counted.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule).filter((rule) => counted.some((one) => one.rule === rule)));
      for (const one of counted) {
        expect(lens.choices.off.has(one.rule) || lens.heldBack.has(one.rule)).toBe(false);
        const made = findings.find(({ rule }) => rule === one.rule);
        if (one.rule === personLimit && made?.severity !== 'reject') expect(one.severity).not.toBe('reject');
      }
    }));
  });

  it('do not depend on words about other findings', () => {
    fc.assert(fc.property(anyFindings, anyWords, anyLens, (findings, words, lens) => {
      const own = words.filter(({ rule }) => findings.some((finding) => finding.rule === rule));
      expect(countedFindings(findings, words, lens)).toEqual(countedFindings(findings, own, lens));
    }));
  });
});

it('a flooded rule is held back until it is marked', () => {
  const report = { rules: [], floods: [{ rule: budget, failing: 9, checked: 20, fields: [], message: say('work.noText') }] };
  expect([...lensOf(report, noChoices).heldBack]).toEqual([budget]);
  expect([...lensOf(report, { ...noChoices, marked: new Set([budget]) }).heldBack]).toEqual([]);
});
