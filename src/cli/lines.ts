import type { Classification, Contribution, DirectionId, Finding, Language, Unchecked } from '../core/model';
import type { Classified } from '../core/pipeline';
import { say, write } from '../core/words';
import type { Prepared } from './inputs';
import type { Io } from './io';

/** Reasons named one by one; the others are summed up. */
const namedTerms = 12;
const rest = '…';
/** Lines handed over at a time. */
const linesPerPart = 200;
/** Shows how far the writing is; reasons of many directions take a while. */
type Progress = Io['progress'];

/** What `classify` writes: one line a proposal, in file order. `explain` gives the reasons of every direction. */
export function* classifyLines(prepared: { readonly result: Pick<Classified, 'proposals' | 'classifier'> }, explain: boolean, progress?: Progress): Generator<string, void, void> {
  const { proposals, classifier } = prepared.result;
  const numbers = new Map(proposals.map(({ key, cells }) => [key, cells.number ?? '']));
  yield* inParts(classifier.rows, progress, (row) => {
    const { key, ranking, bySubtype, confidence, inScope, weak = [] } = row;
    const shown = explain ? ranking.map(({ direction }) => direction) : firsts(row);
    const evidence = Object.fromEntries(shown.map((direction) => [direction, points(classifier.explain(key, direction)?.contributions ?? [])]));
    const scores = ranking.map(({ direction, total }) => ({ direction, score: total }));
    return { id: numbers.get(key) ?? '', ranking: scores, bySubtype, confidence, inScope, evidence, weak };
  });
}

/** The first direction of all and of each subtype, in the order of the ranking. */
function firsts({ ranking, bySubtype }: Classification): DirectionId[] {
  const wanted = new Set([ranking[0]?.direction, ...Object.values(bySubtype).map(([first]) => first)]);
  return ranking.map(({ direction }) => direction).filter((direction) => wanted.has(direction));
}

/** The weightiest terms, and what the others bring together: the points sum to the score. */
export function points(contributions: readonly Contribution[]): { readonly term: string; readonly points: number }[] {
  const byTerm = new Map<string, number>();
  for (const { term, points: brought } of contributions) byTerm.set(term, (byTerm.get(term) ?? 0) + brought);
  const terms = [...byTerm].map(([term, sum]) => ({ term, points: sum })).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const named = terms.slice(0, namedTerms);
  const others = terms.slice(namedTerms);
  return others.length === 0 ? named : [...named, { term: rest, points: others.reduce((sum, other) => sum + other.points, 0) }];
}

/** What `check` writes: findings in file order, then one line for each check that could not run. */
export function* checkLines({ result }: Prepared, all: boolean, language: Language, progress?: Progress): Generator<string, void, void> {
  const { proposals, report } = result;
  const numbers = new Map(proposals.map(({ key, cells }) => [key, cells.number ?? '']));
  const wanted = report.findings.filter(({ outcome }) => all || (outcome !== 'pass' && outcome !== 'not-applicable'));
  yield* inParts(wanted, progress, ({ row, line, rule, outcome, severity, clause, message, evidence }: Finding) =>
    ({ row: line, id: numbers.get(row) ?? '', rule, outcome, severity, clause, message: write(message, language), evidence }));
  yield* inParts(report.unchecked, progress, ({ rule, severity, clause, message, list }: Unchecked) =>
    ({ rule, outcome: 'unchecked', severity, clause, message: write(list === undefined ? message : say('cli.list.unchecked', { why: message, id: list }), language), evidence: [] }));
}

/** JSON lines, some at a time. What shows the progress is gone again before they are handed over. */
function* inParts<T>(items: readonly T[], progress: Progress, line: (item: T) => object): Generator<string, void, void> {
  for (let at = 0; at < items.length; at += linesPerPart) {
    progress?.(`${at} / ${items.length}`);
    const part = items.slice(at, at + linesPerPart).map((item) => `${JSON.stringify(line(item))}\n`).join('');
    progress?.('');
    yield part;
  }
}
