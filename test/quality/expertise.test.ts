import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { affinityOf } from '../../src/core/experts';
import { runSteps } from '../../src/core/model';
import { anExpert } from '../build';
import { passingFolder, runInside } from '../cli/inside';
import { mean, print } from './measures';
import { random } from './sampling';
import { hasDisciplines, readDisciplines } from './shared';

/**
 * The loss of the gold standard of reviewers' expertise (Stelmakh et al. 2023): over all pairs of proposals that a reviewer
 * rates apart, the ratings' differences that are put in the wrong order (a tie counts half) ÷ all differences.
 * That gold standard itself is not at hand: these texts have known subjects instead, so that figures compare ways of
 * scoring with each other in one run, and say nothing of the published ones.
 * @param scores by reviewer, then by proposal, as `ratings`
 */
function loss(scores: readonly (readonly number[])[], ratings: readonly (readonly number[])[]): number {
  let [wrong, all] = [0, 0];
  for (const [reviewer, own] of ratings.entries()) {
    for (const [one, rating] of own.entries()) {
      for (let other = 0; other < one; other += 1) {
        const difference = rating - own[other]!;
        const order = Math.sign(scores[reviewer]![one]! - scores[reviewer]![other]!);
        all += Math.abs(difference);
        if (order !== Math.sign(difference)) wrong += order === 0 ? Math.abs(difference) / 2 : Math.abs(difference);
      }
    }
  }
  return wrong / all;
}

type Text = readonly [title: string, abstract: string];

/** What a plain engine does: whole words, tf-idf over the proposals, cosine, the mean over an expert's works. */
function plainScores(proposals: readonly Text[], works: readonly (readonly Text[])[], tokensOf: (text: string) => readonly string[]): readonly (readonly number[])[] {
  const counted = (text: Text): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const token of text.flatMap(tokensOf)) counts.set(token, (counts.get(token) ?? 0) + 1);
    return counts;
  };
  const documents = proposals.map(counted);
  const frequency = new Map<string, number>();
  for (const token of documents.flatMap((one) => [...one.keys()])) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const unit = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const weighted = [...counts].flatMap(([token, count]) => (frequency.has(token) ? [[token, count * Math.log((1 + documents.length) / frequency.get(token)!)] as const] : []));
    const length = Math.hypot(...weighted.map(([, value]) => value)) || 1;
    return new Map(weighted.map(([token, value]) => [token, value / length]));
  };
  const rows = documents.map(unit);
  return works.map((own) => {
    const texts = own.map((work) => unit(counted(work)));
    return rows.map((row) => mean(texts.map((text) => [...text].reduce((sum, [token, value]) => sum + value * (row.get(token) ?? 0), 0))));
  });
}

const folder = passingFolder();
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** Scores as the command line writes them, by expert, then by proposal. */
function commandScores(proposals: readonly Text[], works: readonly (readonly Text[])[]): readonly (readonly number[])[] {
  writeFileSync(folder('papers.csv'), csv([['Paper ID', 'Title', 'Abstract'], ...proposals.map((text, at) => [`p${at}`, ...text])]));
  writeFileSync(folder('experts.csv'), csv([['Expert ID'], ...works.map((_, at) => [`e${at}`])]));
  writeFileSync(folder('works.csv'), csv([['Expert ID', 'Title', 'Abstract'], ...works.flatMap((own, at) => own.map((text) => [`e${at}`, ...text]))]));
  const { status, out, err } = runInside('affinity', folder('papers.csv'), folder('experts.csv'), '--works', folder('works.csv'), '--lang', 'en');
  if (status !== 0) throw new Error(err);
  const scores = works.map(() => proposals.map(() => Number.NaN));
  for (const line of out.trim().split('\n').slice(1)) {
    const [proposal = '', expert = '', score = ''] = line.split(',');
    scores[Number(expert.slice(1))]![Number(proposal.slice(1))] = Number(score);
  }
  return scores;
}

/** English of invented stems: each topic has words and phrases of its own, inflected as English is; function words and general ones run through all. */
function english(seed: number, topics: number) {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const stem = (): string => Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(['b', 'd', 'f', 'gr', 'k', 'l', 'm', 'n', 'pl', 'r', 's', 't', 'v']) + pick(['a', 'e', 'i', 'o', 'u'])).join('') + pick(['n', 'r', 't', 'l', 'm']);
  const general = Array.from({ length: 80 }, stem);
  const own = Array.from({ length: topics }, () => Array.from({ length: 14 }, stem));
  // Parts of phrases are common words: only side by side do they tell the topic.
  const phrases = Array.from({ length: topics }, () => Array.from({ length: 4 }, () => `${pick(general)} ${pick(general)}`));
  const inflected = (word: string): string => word + pick(['', '', 's', 'ing', 'ed']);
  const sentence = (mixture: readonly number[], words: number): string => Array.from({ length: words }, () => {
    const draw = next();
    if (draw < 0.4) return pick(['the', 'of', 'and', 'we', 'with', 'for', 'which', 'in', 'to', 'are']);
    if (draw < 0.78) return inflected(pick(general));
    const topic = pick(mixture);
    return draw < 0.92 ? inflected(pick(own[topic]!)) : pick(phrases[topic]!);
  }).join(' ');
  const text = (mixture: readonly number[]): Text => [`${sentence(mixture, 8)}.`, `${sentence(mixture, 35)}; ${sentence(mixture, 35)}.`];
  return { next, pick, text };
}

describe('affinity on texts whose subjects are known', () => {
  it('orders English papers for each expert better than plain tf-idf, through the command line', () => {
    const topics = 12;
    const figures = [1, 2, 3].map((seed) => {
      const { next, pick, text } = english(seed, topics);
      const any = (): number => Math.floor(next() * topics);
      const mixtures = Array.from({ length: 120 }, () => [any(), any()]);
      const proposals = mixtures.map(text);
      const skills = Array.from({ length: 20 }, () => [any(), any()]);
      // Half of an expert's works are on other subjects: the best fitting ones must count most.
      const works = skills.map((own) => Array.from({ length: 8 }, (_, at) => text(at < 4 ? [pick(own)] : [any(), any()])));
      const ratings = skills.map((own) => mixtures.map((mixture) => mixture.filter((topic) => own.includes(topic)).length));
      const words = (one: string): readonly string[] => one.toLowerCase().match(/[a-z]+/g) ?? [];
      return { ours: loss(commandScores(proposals, works), ratings), plain: loss(plainScores(proposals, works, words), ratings) };
    });
    const [ours, plain] = [mean(figures.map((one) => one.ours)), mean(figures.map((one) => one.plain))];
    print('English of known topics: 20 experts × 120 papers, 8 works each, seeds 1–3; loss', { ours, plain, ratio: ours / plain });
    expect(ours).toBeLessThan(0.24);
    expect(ours / plain).toBeLessThan(0.75);
  });

  it.skipIf(!hasDisciplines)('orders Chinese abstracts for experts of one discipline better than characters by tf-idf (skipped where ../shared/bench is absent)', () => {
    const { proposals, call, names } = readDisciplines();
    const worksEach = 4;
    const disciplines = [...new Set(names)].toSorted().filter((_, at) => at % 2 === 0);
    const rowsOf = disciplines.map((name) => [...names.keys()].filter((row) => names[row] === name));
    const textOf = (row: number): Text => [proposals[row]!.cells.title ?? '', proposals[row]!.cells.abstract ?? ''];
    const works = rowsOf.map((rows) => rows.slice(0, worksEach).map(textOf));
    const judged = rowsOf.flatMap((rows) => rows.slice(worksEach));
    const experts = works.map((own, at) => anExpert({ line: at + 2, works: own.map(([title, abstract]) => ({ title, abstract })) }));
    const { scores } = runSteps(affinityOf(judged.map((row) => ({ ...proposals[row]!, keywords: [] })), experts, call, () => undefined)).table;
    const ours = experts.map((_, expert) => judged.map((_row, at) => scores[at * experts.length + expert]!));
    const ratings = disciplines.map((name) => judged.map((row) => Number(names[row] === name)));
    const figures = { ours: loss(ours, ratings), plain: loss(plainScores(judged.map(textOf), works, (text) => text.match(/\p{Script=Han}|[a-z]+/giu) ?? []), ratings) };
    print(`Chinese abstracts: ${disciplines.length} experts of ${worksEach} works × ${judged.length} texts; loss`, { ...figures, ratio: figures.ours / figures.plain });
    expect(figures.ours).toBeLessThan(0.14);
    expect(figures.ours / figures.plain).toBeLessThan(0.95);
  });
});
