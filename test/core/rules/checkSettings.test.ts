import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/core/rules/checkSettings';
import { aCall } from '../../build';

const paths = (rules: Record<string, Record<string, unknown>>): readonly (string | undefined)[] =>
  checkSettings(aCall({ rules })).map(({ place }) => place.path);

describe('checkSettings', () => {
  it('has nothing to say of a sound call', () => expect(checkSettings(aCall())).toEqual([]));

  it('names settings that the rule does not know', () => {
    expect(paths({ duration: { months: 36 }, subtype: { clause: '指南 六', nearlySeverty: 'verify' } })).toEqual(['$.rules.duration.months', '$.rules.subtype.nearlySeverty']);
  });

  it.each([
    ['a share', 'acceptance-code', 'standInShare', { standInShare: 2 }],
    ['a missing one', 'acceptance-code', 'standInShare', {}],
    ['a flag', 'application-codes', 'acceptanceCounts', { acceptanceCounts: 'no' }],
    ['a list', 'funding-category', 'accepted', { accepted: [] }],
    ['a field', 'required-fields', 'fields', { fields: ['abstract', 'summary'] }],
    ['a severity', 'subtype', 'nearlySeverity', { nearlySeverity: 'fatal' }],
    ['a text', 'subtype', 'clause', { clause: 6 }],
    ['an amount', 'budget-unit', 'yuanFrom', { yuanFrom: 0 }],
    ['a list of targets', 'direction-targets', 'targets', { targets: ['K4 | 7B'] }],
    ['a count', 'flood-guard', 'leastRows', { share: 0.2, leastRows: 2.5 }],
    ['a day', 'submission-window', 'openDay', { openDay: '15 April', closeDay: '2024-04-21', closeTime: '16:00' }],
    ['a time', 'submission-window', 'closeTime', { openDay: '2024-04-15', closeDay: '2024-04-21', closeTime: '4 p.m.' }],
  ])('names %s that cannot be used', (_what, rule, setting, settings) => {
    expect(paths({ [rule]: settings })).toEqual([`$.rules["${rule}"].${setting}`.replace(/\["([a-z]+)"\]/, '.$1')]);
  });

  it('leaves ids that no rule has to the parser of calls', () => expect(paths({ 'no-such-rule': { months: 36 } })).toEqual([]));
});
