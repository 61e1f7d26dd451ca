import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionId } from '../../src/core/model';
import { facetIds, judgementOf, noFilters, noNarrowing, noValue, type FacetId, type Filters, type Narrowing } from '../../src/state/appState';
import { facetCounts, visibleRows } from '../../src/state/facets';
import { agreementOf, facetValues, severitiesOf } from '../../src/state/facetValues';
import type { TriagedRow } from '../../src/worker/protocol';
import { aRow, aSession, judged } from './rows';

const cultivation = { subtype: '培育项目' };
const rows = [
  aRow(2, { best: 'C5', cells: { ...cultivation, number: '6242001', title: '图神经网络的泛化', applicant: '陆晓', host: '洞庭大学' }, findings: [['duration', 'reject'], ['budget', 'notice']] }),
  aRow(3, { best: 'C5', cells: { ...cultivation, number: '6242002', title: '微分方程求解', keywords: '算子学习；ＰＤＥ', applicantTitle: '教授', codes: 'F0601；A0504' }, findings: [['duration', 'reject', 'unsure']] }),
  aRow(4, { best: 'C6', cells: { ...cultivation, number: '6242003', title: 'Graph Neural Networks', abstract: '图上的 长程 依赖', codes: 'f0601, Ｔ０１' } }),
  aRow(5, { best: 'K5', cells: { subtype: '重点支持项目', number: '6242004', titleEn: 'Operator learning', abstractEn: 'A Survey' }, findings: [['budget', 'notice'], ['budget', 'notice']] }),
  aRow(6, { cells: { body: '正文不在搜索之列' } }),
];
/** Scores of 0.2, 0.3, 0.4 and 0.5 in the order of lines; the last row has none. */
const scored = rows.map((row, at): TriagedRow => {
  const { best } = row.classification;
  return best === undefined ? row : { ...row, classification: { ...row.classification, ranking: [{ direction: best, total: (at + 2) / 10, contributions: [] } as unknown as TriagedRow['classification']['ranking'][number]] } };
});
const session = judged(aSession(scored), {
  2: { decision: 'reject', tags: ['急', '疑'], panel: '一组' },
  3: { decision: 'accept', direction: 'K5' },
  5: { tags: ['急'], note: '备注不在搜索之列' },
});
const withFilters = (over: Partial<Filters>): Filters => ({ ...noFilters, ...over });
const narrowed = (search: string, over: Partial<Filters> = {}, out: Partial<Filters> = {}): Narrowing => ({ ...noNarrowing, search, filters: withFilters(over), excluded: withFilters(out) });
const linesOf = (search: string, over: Partial<Filters> = {}, out: Partial<Filters> = {}): readonly number[] => visibleRows(session, narrowed(search, over, out)).map(({ line }) => line);
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
    ['a word that must not occur', '-图', [3, 5, 6]],
    ['one that must and one that must not', '图 -graph', [2]],
    ['a full-width minus', '图 －ＧＲＡＰＨ', [2]],
    ['a phrase with its blank', '"neural networks"', [4]],
    ['the same words in another order are no such phrase', '"networks neural"', []],
    ['a phrase in Chinese quotes, not yet closed', '“长程 依', [4]],
    ['a phrase that must not occur', '-"长程 依赖" 图', [2]],
    ['a minus before its word is typed', '图 -', [2, 4]],
    ['pinyin initials of the applicant', 'lx', [2]],
    ['the first initials of the host', 'dt', [2]],
    ['initials from the middle find nothing', 'dx', []],
    ['one letter is no initial', 'l', [4, 5]],
    ['excluded initials', '-lx', [3, 4, 5, 6]],
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
    ['by professional title', { applicantTitle: ['教授'] }, [3]],
    ['by one of several codes, however written', { codes: ['F0601'] }, [3, 4]],
    ['by no codes', { codes: [noValue] }, [2, 5, 6]],
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
    expect(visibleRows(session, narrowed(' '))).toBe(session.rows);
  });
});

describe('counts', () => {
  const countsOf = (facet: FacetId, search = '', over: Partial<Filters> = {}): Readonly<Record<string, number>> =>
    Object.fromEntries(facetCounts(session, narrowed(search, over)).facets[facet].map(({ value, count }) => [value, count]));

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

  it('promise what choosing a value then leaves, whatever else is chosen or excluded', () => {
    const value = fc.constantFrom('C5', 'C6', 'K5', '培育项目', 'reject', 'verify', 'duration', 'budget', 'accept', '急', '一组', 'F0601', noValue);
    const anyFilters = fc.record(Object.fromEntries(facetIds.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 2 })])) as Record<FacetId, fc.Arbitrary<string[]>>);
    const fewFilters = fc.tuple(anyFilters, fc.subarray([...facetIds], { maxLength: 3 })).map(([all, some]): Filters => withFilters(Object.fromEntries(some.map((facet) => [facet, all[facet]]))));
    const bound = fc.option(fc.constantFrom(0, 0.2, 0.4, 0.9));
    fc.assert(fc.property(fewFilters, fewFilters, bound, bound, fc.constantFrom('', '图', 'a', '6242', '-图'), (filters, excluded, from, to, search) => {
      const narrowing: Narrowing = { search, filters, excluded, ranges: { score: { from, to } } };
      const counts = facetCounts(session, narrowing);
      for (const facet of facetIds) {
        for (const { value: one, count } of counts.facets[facet]) {
          const instead = excluded[facet].includes(one) ? { ...excluded, [facet]: [] } : excluded;
          expect(visibleRows(session, { ...narrowing, filters: { ...filters, [facet]: [one] }, excluded: instead })).toHaveLength(count);
        }
      }
      expect(counts.ranges.score).toHaveLength(visibleRows(session, { ...narrowing, ranges: { score: { from: 0, to: null } } }).length);
      // The scale stays as it is, whatever is filtered.
      expect(counts.most).toEqual(facetCounts(session, noNarrowing).most);
      expect(visibleRows(session, { ...noNarrowing, ranges: { score: { from: counts.most.score, to: null } } })).not.toHaveLength(0);
    }));
  });
});

describe('excluding', () => {
  it.each<readonly [string, Partial<Filters>, Partial<Filters>, readonly number[]]>([
    ['a value', {}, { direction: ['K5'] }, [2, 4, 6]],
    ['all that have one of several values', {}, { tag: ['急'] }, [3, 4, 6]],
    ['"has none"', {}, { tag: [noValue] }, [2, 5]],
    ['one beside a chosen one', { tag: ['急'] }, { tag: ['疑'] }, [5]],
    ['a rule: rows of which it found anything', {}, { rule: ['duration'] }, [4, 5, 6]],
    ['a value that is gone', {}, { panel: ['二组'] }, all],
  ])('%s', (_what, over, out, lines) => {
    expect(linesOf('', over, out)).toEqual(lines);
  });
});

describe('rule and severity together', () => {
  it('ask of one and the same finding', () => {
    // Line 2 has a rejecting finding and a budget finding, but its budget finding is a notice.
    expect(linesOf('', { rule: ['budget'], severity: ['reject'] })).toEqual([]);
    expect(linesOf('', { rule: ['budget'], severity: ['notice'] })).toEqual([2, 5]);
    expect(linesOf('', { rule: ['duration'], severity: ['verify'] })).toEqual([3]);
    const { severity } = facetCounts(session, narrowed('', { rule: ['budget'] })).facets;
    expect(severity).toEqual([{ value: 'notice', count: 2 }]);
  });
});

describe('a range of scores', () => {
  const within = (from: number | null, to: number | null): readonly number[] => visibleRows(session, { ...noNarrowing, ranges: { score: { from, to } } }).map(({ line }) => line);
  it('lets its ends in, and rows without a score only where it has none', () => {
    expect(within(null, null)).toEqual(all);
    expect(within(0.4, null)).toEqual([4, 5]);
    expect(within(null, 0.4)).toEqual([2, 3, 4]);
    expect(within(0.3, 0.4)).toEqual([3, 4]);
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
