import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSteps, type Classification, type Contribution, type Proposal } from '../../../src/core/model';
import { Lexicon, normalise, TokenBuffer, tokenise } from '../../../src/core/text';
import { classify, type Classifier } from '../../../src/core/classify';
import { rowsOf, scored, smallCall } from './sample';

const piece = fc.oneof(
  fc.constantFrom('图神经网络', 'GNNs', '图 神\n经 网络', '偏微分方程', 'PDE', '对抗样本', '联邦学习', '知识图谱', '机器翻译', '深度学习', '方法', '研究', '水稻育种', 'neural-operator', 'Partial Differential Equations', 'ＰＩＮＮ', '⾃适应', '，', '。', ' ', '\n\n', '2024', '😀', '\ud800', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const cells = fc.record({ title: text, keywords: text, abstract: text, titleEn: text, abstractEn: text, body: text, subtype: fc.constantFrom('培育项目', '重点支持项目', '', '别的') });
const files = fc.array(cells, { minLength: 1, maxLength: 6 });

/** Each proposal keeps its key wherever it stands. */
const toProposals = (rows: readonly Readonly<Record<string, string>>[]): readonly Proposal[] => rowsOf(...rows.map((row, at) => ({ ...row, number: String(at) })));

const everyReason = (classifier: Classifier, proposals: readonly Proposal[]): { proposal: Proposal; total: number; contributions: readonly Contribution[] }[] =>
  proposals.flatMap((proposal) => smallCall.directions.flatMap(({ id }) => {
    const explanation = classifier.explain(proposal.key, id);
    return explanation === undefined ? [] : [{ proposal, ...explanation }];
  }));

const tokensOf = (source: string): string => {
  const lexicon = new Lexicon();
  const buffer = new TokenBuffer();
  tokenise(normalise(source), lexicon, buffer);
  return [...buffer.codes.subarray(0, buffer.length)].filter((code) => code !== 0).map((code) => lexicon.word(code) || String.fromCharCode(code)).join(' ');
};

/** Marks that stand on the last character of a term belong to its place in the cell, not to the term. */
const withoutMarks = (source: string): string => source.normalize('NFKC').replace(/[\p{M}\u1160-\u11ff]+$/u, '');

const formsOf = (term: string): readonly string[] =>
  smallCall.directions.flatMap(({ terms, title }) => [...terms, { forms: [title] }]).filter(({ forms }) => forms[0] === term).flatMap(({ forms }) => forms);

const near = (one: Classification, other: Classification): void => {
  const totals = ({ ranking }: Classification): Map<string, number> => new Map(ranking.map(({ direction, total }) => [direction, total]));
  for (const [direction, total] of totals(one)) expect(totals(other).get(direction)).toBeCloseTo(total, 6);
  expect(other.confidence).toBeCloseTo(one.confidence, 4);
  expect(other.inScope).toBeCloseTo(one.inScope, 9);
};

describe('classify', () => {
  it('says the same of the same file each time', () => {
    fc.assert(fc.property(files, (rows) => {
      const proposals = toProposals(rows);
      expect(scored(proposals).rows).toEqual(scored(proposals).rows);
    }), { numRuns: 30 });
  });

  it('does not care in which order the rows stand', () => {
    fc.assert(fc.property(files, fc.integer(), (rows, seed) => {
      const proposals = toProposals(rows);
      const mixed = proposals.toSorted((one, other) => ((one.line * seed) % 7) - ((other.line * seed) % 7) || other.line - one.line);
      const byKey = new Map(scored(mixed).rows.map((row) => [row.key, row]));
      for (const row of scored(proposals).rows) near(row, byKey.get(row.key)!);
    }), { numRuns: 50 });
  });

  it('takes every score apart without a rest', () => {
    fc.assert(fc.property(files, (rows) => {
      const proposals = toProposals(rows);
      const labels = { [proposals[0]!.key]: 'C6' };
      for (const { total, contributions } of everyReason(scored(proposals, smallCall, labels), proposals)) {
        expect(Math.abs(contributions.reduce((sum, { points }) => sum + points, 0) - total)).toBeLessThan(1e-9);
      }
    }), { numRuns: 50 });
  });

  it('points at text that is the term, in one of its forms', () => {
    fc.assert(fc.property(files, (rows) => {
      const proposals = toProposals(rows);
      for (const { proposal, contributions } of everyReason(scored(proposals), proposals)) {
        for (const { term, signal, spans } of contributions) {
          const allowed = (signal === 'term' ? formsOf(term) : [term]).map((form) => tokensOf(withoutMarks(form)));
          for (const { field, start, end } of spans) expect(allowed).toContain(tokensOf(withoutMarks(proposal.cells[field]!.slice(start, end))));
        }
      }
    }), { numRuns: 50 });
  });

  it('gives finite scores, probabilities, and a best one wherever there is a letter', () => {
    fc.assert(fc.property(files, (rows) => {
      const proposals = toProposals(rows);
      for (const [at, row] of scored(proposals).rows.entries()) {
        expect(row.ranking.every(({ total }) => Number.isFinite(total))).toBe(true);
        expect(row.ranking.map(({ total }) => total)).toEqual(row.ranking.map(({ total }) => total).toSorted((one, other) => other - one));
        for (const share of [row.confidence, row.inScope]) expect(share >= 0 && share <= 1).toBe(true);
        const { title, titleEn, keywords, abstract, abstractEn, body } = proposals[at]!.cells;
        const read = [title, titleEn, keywords, abstract, abstractEn, body].map((cell) => tokensOf(cell ?? '')).join('');
        expect(row.best === undefined).toBe(read === '');
      }
    }), { numRuns: 100 });
  });

  it('bears a cell of a megabyte', () => {
    const proposals = rowsOf({ title: '图神经网络', abstract: '图神经网络与水稻，'.repeat(120_000) }, { title: 'z'.repeat(1_000_000) }, { title: '\ud800'.repeat(1_000_000) });
    const classifier = scored(proposals);
    expect(classifier.rows.map(({ best }) => best)).toEqual(['C6', 'C11', undefined]);
    expect(classifier.explain(proposals[0]!.key, smallCall.directions[1]!.id)?.contributions[0]?.spans).toHaveLength(120_001);
  });

  it('learns from a large file, and yields on its way', () => {
    const topics = ['图神经网络的甲骨缀合', '偏微分方程的冰川演化', '对抗样本的桥梁监测', '机器翻译的古籍断句'];
    const proposals = rowsOf(...Array.from({ length: 400 }, (_, at) => ({
      number: String(at), subtype: '培育项目', title: topics[at % 4]!.slice(at % 40 < 4 ? -4 : 0), abstract: `研究第${at}个${topics[at % 4]!.slice(-4)}问题，采用深度学习与神经网络、机器学习、表示学习。`,
    })));
    const steps = classify(proposals, smallCall, new Map());
    let yields = 0;
    let last = steps.next();
    while (last.done !== true) {
      yields += 1;
      expect(last.value.done).toBeLessThanOrEqual(last.value.total);
      last = steps.next();
    }
    expect(yields).toBeGreaterThan(30);
    // Rows 0, 1 and 2 name only the application: what it goes with is learnt from the file.
    expect(last.value.rows.slice(0, 3).map(({ best }) => best)).toEqual(['C6', 'C5', 'C7']);
    expect(runSteps(classify([], smallCall, new Map())).rows).toEqual([]);
  });
});
