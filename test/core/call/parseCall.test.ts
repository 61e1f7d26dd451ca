import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCall } from '../../../src/core/call';
import type { Call, Result } from '../../../src/core/model';

const least = { id: 'x', title: '某指南', directions: [{ id: 'D1', title: '方向甲' }] };
const withDirection = (more: object): object => ({ ...least, directions: [{ id: 'D1', title: '方向甲', ...more }] });
const withSubtype = (more: object): object => ({ ...least, subtypes: [{ name: '培育项目', ...more }] });

const faults = (result: Result<Call>): string[] => result.issues.map(({ level, place, message }) => `${level} ${place.path} ${message.key}`);

function valueOf(result: Result<Call>): Call {
  if (!result.ok) throw new Error(faults(result).join('\n'));
  return result.value;
}

describe('the least call', () => {
  it('parses, with everything else filled in', () => {
    const result = parseCall(least, 'abc');
    expect(result.issues).toEqual([]);
    expect(valueOf(result)).toEqual({
      id: 'x', title: '某指南', titleEn: '', questions: [], subtypes: [], scopeTerms: [], genericTerms: [], rules: {}, hash: 'abc',
      directions: [{ id: 'D1', title: '方向甲', titleEn: '', subtype: '', number: 1, label: '方向甲', description: '', terms: [], open: false }],
    });
  });
});

describe('what a call leaves out', () => {
  const call = valueOf(parseCall({
    ...least,
    subtypes: [{ name: '培育项目', short: '培育' }, { name: '集成项目' }],
    directions: [
      { id: 'A', title: '甲', subtype: '培育项目' }, { id: 'B', title: '乙', subtype: '集成项目' },
      { id: 'C', title: '丙', subtype: '培育项目' }, { id: 'D', title: '丁', subtype: '培育项目', number: 9, label: '九号' }, { id: 'E', title: '戊' },
    ],
  }, ''));

  it('is filled in: numbers within the subtype, labels from its short form', () => {
    expect(call.directions.map(({ id, number, label }) => [id, number, label])).toEqual([
      ['A', 1, '培育1'], ['B', 1, '集成项目1'], ['C', 2, '培育2'], ['D', 9, '九号'], ['E', 1, '戊'],
    ]);
  });

  it('stays absent where there is no default', () => {
    expect(call.subtypes[1]).toEqual({ name: '集成项目', nameEn: '', short: '集成项目', nearly: [] });
    expect(Object.keys(call)).not.toContain('year');
    expect(Object.keys(call)).not.toContain('codes');
  });
});

describe('a term', () => {
  const termsOf = (terms: unknown): unknown => valueOf(parseCall(withDirection({ terms }), '')).directions[0]?.terms;

  it('may be a plain string', () => {
    expect(termsOf(['图神经网络'])).toEqual([{ forms: ['图神经网络'], weight: 1 }]);
  });

  it('has forms and, where it is not ordinary, a weight', () => {
    expect(termsOf([{ forms: [' 大模型 ', 'LLM'], weight: 0.5 }, { forms: ['X'] }])).toEqual([{ forms: ['大模型', 'LLM'], weight: 0.5 }, { forms: ['X'], weight: 1 }]);
  });

  it('stands once: the later of two equal forms is left out, and a term without forms with it', () => {
    expect(termsOf(['PINN', { forms: ['ｐｉｎｎ', 'PINNs'] }, 'pinn'])).toEqual([{ forms: ['PINN'], weight: 1 }, { forms: ['PINNs'], weight: 1 }]);
  });

  it('may be a generic word among the terms of scope', () => {
    const result = parseCall({ ...least, genericTerms: ['模型'], scopeTerms: ['模型'] }, '');
    expect(result.issues).toEqual([]);
    expect(valueOf(result).scopeTerms).toEqual([{ forms: ['模型'], weight: 1 }]);
  });
});

describe('rule settings', () => {
  const rules = { budget: { clause: '指南 五', severity: 'verify' }, 'flood-guard': { share: 0.2 }, 'plan-annotation': { names: ['甲', '乙'], spaces: true } };

  it('are handed on as they stand', () => {
    expect(valueOf(parseCall({ ...least, rules }, '')).rules).toEqual(rules);
  });

  it('for rules that do not exist are remarked on where the rules are known; what all rules share has none', () => {
    expect(parseCall({ ...least, rules }, '').issues).toEqual([]);
    expect(faults(parseCall({ ...least, rules }, '', ['budget']))).toEqual(['warning $.rules["plan-annotation"] call.rules.unknown']);
  });
});

describe('an error', () => {
  it.each<[what: string, json: unknown, path: string, key: string]>([
    ['no object', [least], '$', 'call.json.object'],
    ['null', null, '$', 'call.json.object'],
    ['no id', { title: '某指南', directions: least.directions }, '$', 'call.json.missing'],
    ['no title', { id: 'x', directions: least.directions }, '$', 'call.json.missing'],
    ['no directions', { id: 'x', title: '某指南' }, '$', 'call.json.missing'],
    ['blank id', { ...least, id: '  ' }, '$.id', 'call.json.text'],
    ['id as a number', { ...least, id: 7 }, '$.id', 'call.json.text'],
    ['English title as a number', { ...least, titleEn: 7 }, '$.titleEn', 'call.json.anyText'],
    ['null for an absent key', { ...least, titleEn: null }, '$.titleEn', 'call.json.anyText'],
    ['year as text', { ...least, year: '2024' }, '$.year', 'call.json.wholeNumber'],
    ['year with a fraction', { ...least, year: 2024.5 }, '$.year', 'call.json.wholeNumber'],
    ['questions as an object', { ...least, questions: {} }, '$.questions', 'call.json.list'],
    ['question without title', { ...least, questions: [{ description: '甲' }] }, '$.questions[0]', 'call.json.missing'],
    ['empty directions', { ...least, directions: [] }, '$.directions', 'call.directions.none'],
    ['directions as an object', { ...least, directions: { D1: {} } }, '$.directions', 'call.json.list'],
    ['direction as text', { ...least, directions: [...least.directions, '方向乙'] }, '$.directions[1]', 'call.json.object'],
    ['direction without title', { ...least, directions: [{ id: 'D1' }] }, '$.directions[0]', 'call.json.missing'],
    ['direction id as a number', { ...least, directions: [{ id: 1, title: '甲' }] }, '$.directions[0].id', 'call.json.text'],
    ['direction id twice', { ...least, directions: [...least.directions, { id: 'D1', title: '方向乙' }] }, '$.directions[1]', 'call.directions.repeatedId'],
    ['direction number 0', withDirection({ number: 0 }), '$.directions[0].number', 'call.json.wholeNumber'],
    ['blank label', withDirection({ label: '' }), '$.directions[0].label', 'call.json.text'],
    ['open as text', withDirection({ open: 'true' }), '$.directions[0].open', 'call.json.flag'],
    ['description as a list', withDirection({ description: ['甲'] }), '$.directions[0].description', 'call.json.anyText'],
    ['terms as text', withDirection({ terms: '甲；乙' }), '$.directions[0].terms', 'call.json.list'],
    ['term as a number', withDirection({ terms: ['甲', 5] }), '$.directions[0].terms[1]', 'call.json.object'],
    ['blank term', withDirection({ terms: [''] }), '$.directions[0].terms[0]', 'call.json.text'],
    ['term without forms', withDirection({ terms: [{ weight: 1 }] }), '$.directions[0].terms[0]', 'call.json.missing'],
    ['forms as text', withDirection({ terms: [{ forms: '甲' }] }), '$.directions[0].terms[0].forms', 'call.json.list'],
    ['form as a number', withDirection({ terms: [{ forms: ['甲', 5] }] }), '$.directions[0].terms[0].forms[1]', 'call.json.text'],
    ['no forms', withDirection({ terms: [{ forms: [] }] }), '$.directions[0].terms[0].forms', 'call.terms.none'],
    ['weight 0', withDirection({ terms: [{ forms: ['甲'], weight: 0 }] }), '$.directions[0].terms[0].weight', 'call.json.amount'],
    ['weight 11', withDirection({ terms: [{ forms: ['甲'], weight: 11 }] }), '$.directions[0].terms[0].weight', 'call.json.amount'],
    ['scope term as a number', { ...least, scopeTerms: [3] }, '$.scopeTerms[0]', 'call.json.object'],
    ['generic term as an object', { ...least, genericTerms: [{ forms: ['模型'] }] }, '$.genericTerms[0]', 'call.json.text'],
    ['subtype without name', { ...least, subtypes: [{ short: '培育' }] }, '$.subtypes[0]', 'call.json.missing'],
    ['subtype twice', { ...least, subtypes: [{ name: '培育项目' }, { name: '培育项目' }] }, '$.subtypes[1]', 'call.subtypes.repeated'],
    ['nearly as text', withSubtype({ nearly: '培育' }), '$.subtypes[0].nearly', 'call.json.list'],
    ['period without end', withSubtype({ period: { from: '2025-01-01' } }), '$.subtypes[0].period', 'call.json.missing'],
    ['period backwards', withSubtype({ period: { from: '2025-01-01', to: '2024-12-31' } }), '$.subtypes[0].period', 'call.subtypes.period'],
    ['a day that does not exist', withSubtype({ period: { from: '2025-02-29', to: '2027-12-31' } }), '$.subtypes[0].period.from', 'call.json.day'],
    ['a month that does not exist', withSubtype({ period: { from: '2025-01-01', to: '2027-13-01' } }), '$.subtypes[0].period.to', 'call.json.day'],
    ['a day in another writing', withSubtype({ period: { from: '2025.1.1', to: '2027-12-31' } }), '$.subtypes[0].period.from', 'call.json.day'],
    ['no budget in the budget', withSubtype({ budget: {} }), '$.subtypes[0].budget', 'call.subtypes.budget'],
    ['cap and about', withSubtype({ budget: { cap: 80, about: 300, within: 0.2 } }), '$.subtypes[0].budget', 'call.subtypes.budget'],
    ['about without within', withSubtype({ budget: { about: 300 } }), '$.subtypes[0].budget', 'call.subtypes.budget'],
    ['cap as text', withSubtype({ budget: { cap: '80' } }), '$.subtypes[0].budget.cap', 'call.json.amount'],
    ['within 20 instead of 0.2', withSubtype({ budget: { about: 300, within: 20 } }), '$.subtypes[0].budget.within', 'call.json.amount'],
    ['awards below 0', withSubtype({ awards: -1 }), '$.subtypes[0].awards', 'call.json.wholeNumber'],
    ['no reviewers', withSubtype({ reviewers: 0 }), '$.subtypes[0].reviewers', 'call.json.wholeNumber'],
    ['codes without most', { ...least, codes: { acceptance: 'T01' } }, '$.codes', 'call.json.missing'],
    ['most as text', { ...least, codes: { acceptance: 'T01', most: '5' } }, '$.codes.most', 'call.json.wholeNumber'],
    ['rules as a list', { ...least, rules: ['budget'] }, '$.rules', 'call.json.object'],
    ['settings as text', { ...least, rules: { budget: 'verify' } }, '$.rules.budget', 'call.json.object'],
    ['unknown severity', { ...least, rules: { 'code-format': { severity: 'fatal' } } }, '$.rules["code-format"].severity', 'call.rules.severity'],
    ['blank clause', { ...least, rules: { budget: { clause: '' } } }, '$.rules.budget.clause', 'call.json.text'],
    ['settings within settings', { ...least, rules: { budget: { limits: { cap: 80 } } } }, '$.rules.budget.limits', 'call.rules.setting'],
    ['null as a setting', { ...least, rules: { budget: { cap: null } } }, '$.rules.budget.cap', 'call.rules.setting'],
  ])('%s', (_what, json, path, key) => {
    const result = parseCall(json, '');
    expect(result.ok).toBe(false);
    expect(faults(result)).toEqual([`error ${path} ${key}`]);
  });
});

describe('a warning', () => {
  it.each<[what: string, json: unknown, path: string, key: string]>([
    ['an unknown key of the call', { ...least, directons: [] }, '$.directons', 'call.json.unknownKey'],
    ['an unknown key that is no name', { ...least, 'a b': 1 }, '$["a b"]', 'call.json.unknownKey'],
    ['an unknown key of a direction', withDirection({ keywords: [] }), '$.directions[0].keywords', 'call.json.unknownKey'],
    ['an unknown key of a term', withDirection({ terms: [{ forms: ['甲'], note: '' }] }), '$.directions[0].terms[0].note', 'call.json.unknownKey'],
    ['an unknown key of a subtype', withSubtype({ limit: 2 }), '$.subtypes[0].limit', 'call.json.unknownKey'],
    ['a form twice in one term', withDirection({ terms: [{ forms: ['甲', '甲'] }] }), '$.directions[0].terms[0].forms[1]', 'call.terms.repeated'],
    ['a form in two terms, in another case', withDirection({ terms: ['Mamba', { forms: ['甲', 'mamba'] }] }), '$.directions[0].terms[1].forms[1]', 'call.terms.repeated'],
    ['a plain term twice', withDirection({ terms: ['甲', '甲'] }), '$.directions[0].terms[1]', 'call.terms.repeated'],
    ['a generic word among the terms', { ...withDirection({ terms: ['甲', 'Model'] }), genericTerms: ['model'] }, '$.directions[0].terms[1]', 'call.terms.generic'],
    ['a subtype that is not among the subtypes', { ...withSubtype({}), directions: [{ id: 'D1', title: '甲', subtype: '集成项目' }] }, '$.directions[0]', 'call.directions.subtype'],
    ['a label twice', { ...least, directions: [...least.directions, { id: 'D2', title: '方向甲' }] }, '$.directions[1]', 'call.directions.repeatedLabel'],
    ['a number twice', { ...least, directions: [...least.directions, { id: 'D2', title: '方向乙', number: 1 }] }, '$.directions[1]', 'call.directions.repeatedNumber'],
  ])('%s', (_what, json, path, key) => {
    const result = parseCall(json, '');
    expect(result.ok).toBe(true);
    expect(faults(result)).toEqual([`warning ${path} ${key}`]);
  });

  it('is none where directions name subtypes and the call lists no subtypes', () => {
    const result = parseCall(withDirection({ subtype: '集成项目' }), '');
    expect(result.issues).toEqual([]);
    expect(valueOf(result).directions[0]).toMatchObject({ subtype: '集成项目', label: '方向甲' });
  });
});

describe('several faults', () => {
  it('are all told at once', () => {
    const result = parseCall({ id: '', title: 5, directions: [{ id: 'D1' }, { title: '甲', terms: [5] }], color: 'red' }, '');
    expect(faults(result)).toEqual([
      'warning $.color call.json.unknownKey',
      'error $.id call.json.text',
      'error $.title call.json.text',
      'error $.directions[0] call.json.missing',
      'error $.directions[1] call.json.missing',
      'error $.directions[1].terms[0] call.json.object',
    ]);
  });
});

describe('any JSON at all', () => {
  const keys = ['id', 'title', 'directions', 'subtypes', 'terms', 'forms', 'weight', 'rules', 'codes', 'period', 'budget', 'questions', '__proto__', 'constructor'];
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
    ),
  }));
  // Starts from a sound call, so that the odd values reach the deeper checks.
  const spoilt = fc.tuple(fc.dictionary(fc.constantFrom(...keys, 'scopeTerms', 'genericTerms', 'year'), tree), fc.dictionary(fc.constantFrom('subtype', 'terms', 'number', 'label'), tree))
    .map(([call, direction]) => ({ ...least, directions: [{ id: 'D1', title: '甲', ...direction }], ...call }));

  it('never throws, and fails if and only if there is an error', () => {
    fc.assert(fc.property(fc.oneof(tree, spoilt), (json) => {
      const result = parseCall(json, '');
      expect(result.ok).toBe(!result.issues.some(({ level }) => level === 'error'));
      for (const { place } of result.issues) expect(place.path).toMatch(/^\$/);
    }), { numRuns: 500 });
  });
});
