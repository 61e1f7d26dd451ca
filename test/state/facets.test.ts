import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionId } from '../../src/core/model';
import { facetIds, judgementOf, noFilters, noValue, type FacetId, type Filters } from '../../src/state/appState';
import { facetCounts, visibleRows } from '../../src/state/facets';
import { agreementOf, facetValues, severitiesOf } from '../../src/state/facetValues';
import { aRow, aSession, judged } from './rows';

const cultivation = { subtype: '培育项目' };
const rows = [
  aRow(2, { best: 'C5', cells: { ...cultivation, number: '6242001', title: '图神经网络的泛化', applicant: '陆晓', host: '洞庭大学' }, findings: [['duration', 'reject'], ['budget', 'notice']] }),
  aRow(3, { best: 'C5', cells: { ...cultivation, number: '6242002', title: '微分方程求解', keywords: '算子学习；ＰＤＥ' }, findings: [['duration', 'reject', 'unsure']] }),
  aRow(4, { best: 'C6', cells: { ...cultivation, number: '6242003', title: 'Graph Neural Networks', abstract: '图上的 长程 依赖' } }),
  aRow(5, { best: 'K5', cells: { subtype: '重点支持项目', number: '6242004', titleEn: 'Operator learning', abstractEn: 'A Survey' }, findings: [['budget', 'notice'], ['budget', 'notice']] }),
  aRow(6, { cells: { body: '正文不在搜索之列' } }),
];
const session = judged(aSession(rows), {
  2: { decision: 'reject', tags: ['急', '疑'], panel: '一组' },
  3: { decision: 'accept', direction: 'K5' },
  5: { tags: ['急'], note: '备注不在搜索之列' },
});
const withFilters = (over: Partial<Filters>): Filters => ({ ...noFilters, ...over });
const linesOf = (search: string, over: Partial<Filters> = {}): readonly number[] => visibleRows(session, { search, filters: withFilters(over) }).map(({ line }) => line);
const all = [2, 3, 4, 5, 6];

describe('searching', () => {
  const searches: readonly (readonly [string, string, readonly number[]])[] = [
    ['nothing leaves all', '', all],
    ['blanks leave all', ' \u3000\t', all],
    ['part of a word', '神经', [2]],
    ['all words must occur, in any order and cell', '泛化 图 洞庭', [2]],
    ['one word missing', '泛化 方程', []],
    ['an ideographic space parts words too', '图\u3000陆晓', [2]],
    ['a number’s end', '2003', [4]],
    ['letters whatever their case', 'gRAPH neural', [4]],
    ['full-width letters for narrow ones', 'ＧＲＡＰＨ', [4]],
    ['narrow letters for full-width ones', 'pde', [3]],
    ['English title and abstract', 'operator survey', [5]],
    ['the body is not searched', '正文', []],
    ['neither are notes', '备注', []],
    ['no words across two cells', '泛化陆晓', []],
  ];
  it.each(searches)('%s: “%s”', (_what, search, lines) => {
    expect(linesOf(search)).toEqual(lines);
  });
});

describe('filtering', () => {
  const filters: readonly (readonly [string, Partial<Filters>, readonly number[]])[] = [
    ['by a person’s direction before the machine’s', { direction: ['C5'] }, [2]],
    ['by a confirmed direction', { direction: ['K5'] }, [3, 5]],
    ['by none at all', { direction: [noValue] }, [6]],
    ['any value of one facet', { direction: ['C6', noValue] }, [4, 6]],
    ['all facets at once', { direction: ['K5'], tag: ['急'] }, [5]],
    ['by subtype', { subtype: ['重点支持项目'] }, [5]],
    ['what is unsure counts as to be verified', { severity: ['verify'] }, [3]],
    ['by severity', { severity: ['reject', 'notice'] }, [2, 5]],
    ['by no findings', { severity: [noValue] }, [4, 6]],
    ['by rule', { rule: ['budget'] }, [2, 5]],
    ['by decision', { decision: ['accept'] }, [3]],
    ['by what is undecided', { decision: [noValue] }, [4, 5, 6]],
    ['by one of several tags', { tag: ['疑'] }, [2]],
    ['by no tags', { tag: [noValue] }, [3, 4, 6]],
    ['by panel', { panel: ['一组'] }, [2]],
    ['by host', { host: ['洞庭大学'] }, [2]],
    ['by a band of confidence', { confidence: ['50'] }, [2, 3, 4, 5]],
    ['by a confidence that there is not', { confidence: ['90'] }, []],
    ['by what cannot be compared', { agreement: [noValue] }, all],
    ['by a value that is gone', { panel: ['二组'] }, []],
  ];
  it.each(filters)('%s', (_what, over, lines) => {
    expect(linesOf('', over)).toEqual(lines);
  });

  it('goes together with searching', () => {
    expect(linesOf('图', { direction: ['C5', 'C6'] })).toEqual([2, 4]);
    expect(linesOf('图', { direction: ['C6'], subtype: ['培育项目'], decision: [noValue] })).toEqual([4]);
  });

  it('leaves the very rows of the session where nothing is asked', () => {
    expect(visibleRows(session, { search: ' ', filters: noFilters })).toBe(session.rows);
  });
});

describe('counts', () => {
  const countsOf = (facet: FacetId, search = '', over: Partial<Filters> = {}): Readonly<Record<string, number>> =>
    Object.fromEntries(facetCounts(session, { search, filters: withFilters(over) })[facet].map(({ value, count }) => [value, count]));

  it('tell how many rows have each value', () => {
    expect(countsOf('direction')).toEqual({ C5: 1, K5: 2, C6: 1, [noValue]: 1 });
    expect(countsOf('severity')).toEqual({ reject: 1, notice: 2, verify: 1, [noValue]: 2 });
    expect(countsOf('rule')).toEqual({ duration: 2, budget: 2 });
    expect(countsOf('tag')).toEqual({ 急: 2, 疑: 1, [noValue]: 3 });
  });

  it('follow the search and the other facets, not their own', () => {
    const chosen = { direction: ['K5'], tag: ['急'] };
    expect(countsOf('direction', '', chosen)).toEqual({ C5: 1, K5: 1 });
    expect(countsOf('tag', '', chosen)).toEqual({ [noValue]: 1, 急: 1 });
    expect(countsOf('decision', '', chosen)).toEqual({ [noValue]: 1 });
    expect(countsOf('direction', '图')).toEqual({ C5: 1, C6: 1 });
  });

  it('keep a chosen value in sight when nothing is left of it', () => {
    expect(countsOf('panel', '', { panel: ['二组'] })).toEqual({ 一组: 1, [noValue]: 4, 二组: 0 });
    expect(countsOf('direction', '没有这样的词', { direction: ['C6'] })).toEqual({ C6: 0 });
  });

  it('promise what choosing a value then leaves', () => {
    const value = fc.constantFrom('C5', 'C6', 'K5', '培育项目', 'reject', 'verify', 'duration', 'budget', 'accept', '急', '一组', noValue);
    const anyFilters = fc.record(Object.fromEntries(facetIds.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 2 })])) as Record<FacetId, fc.Arbitrary<string[]>>);
    fc.assert(fc.property(anyFilters, fc.constantFrom('', '图', 'a', '6242'), (filters, search) => {
      const counts = facetCounts(session, { search, filters });
      for (const facet of facetIds) {
        for (const { value: one, count } of counts[facet]) {
          expect(visibleRows(session, { search, filters: { ...filters, [facet]: [one] } })).toHaveLength(count);
        }
      }
    }));
  });
});

describe('a row', () => {
  it('has at least one value in every facet but that of rules, which lists what was found', () => {
    for (const row of session.rows) {
      for (const facet of facetIds) {
        const values = facetValues(facet, row, judgementOf(session, row.key));
        expect(new Set(values).size).toBe(values.length);
        if (facet !== 'rule') expect(values.length).toBeGreaterThan(0);
      }
    }
    expect(facetValues('rule', aRow(2), judgementOf(session, aRow(9).key))).toEqual([]);
  });

  it('names each severity once', () => {
    expect(severitiesOf(aRow(2, { findings: [['a', 'reject'], ['b', 'reject'], ['c', 'reject', 'unsure'], ['d', 'verify']] }))).toEqual(['reject', 'verify']);
  });
});

describe('how declared and best direction agree', () => {
  const rowOf = (declared: readonly string[], best?: string, also: readonly string[] = []) => {
    const row = aRow(7, best === undefined ? {} : { best });
    return { ...row, declared: declared.map(directionId), classification: { ...row.classification, alsoDefensible: also.map(directionId) } };
  };
  const table: readonly (readonly [string, ReturnType<typeof rowOf>, string | null, ReturnType<typeof agreementOf>])[] = [
    ['the same', rowOf(['C5'], 'C5'), null, 'same'],
    ['another', rowOf(['C5'], 'C6'), null, 'other'],
    ['another that is defensible too', rowOf(['C5'], 'C6', ['C5']), null, 'defensible'],
    ['a person confirmed the declared one', rowOf(['C5'], 'C6'), 'C5', 'same'],
    ['a person confirmed another: what the machine thought defensible counts no more', rowOf(['C5'], 'C6', ['C5']), 'C6', 'other'],
    ['several declared', rowOf(['C5', 'C6'], 'C6'), null, 'several'],
    ['none declared', rowOf([], 'C6'), null, undefined],
    ['no text', rowOf(['C5']), null, undefined],
  ];
  it.each(table)('%s', (_what, row, confirmed, agreement) => {
    const said = judged(aSession([row]), confirmed === null ? {} : { 7: { direction: confirmed } });
    expect(agreementOf(row, judgementOf(said, row.key))).toBe(agreement);
  });
});
