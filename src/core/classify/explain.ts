import type { Contribution, Proposal, TextSpan } from '../model';
import { normaliseWithOffsets } from '../text';
import type { Corpus } from './corpus';
import { textFields, textOf } from './fields';
import { gather, type Occurrence } from './gather';
import { partsOf } from './parts';
import { Reader } from './reader';
import { baseOf, type Scoring, type Source } from './scoring';

/** By feature: how often the row mentions it, weighted by field. */
const mentionsOf = ({ features }: Corpus, row: number): ReadonlyMap<number, number> => {
  const mentions = new Map<number, number>();
  for (let at = features.starts[row] as number; at < (features.starts[row + 1] as number); at += 1) {
    mentions.set(features.ids[at] as number, features.values[at] as number);
  }
  return mentions;
};

/** Collects contributions under the term they belong to. */
class Ledger {
  private readonly entries = new Map<string, { term: string; points: number; worded: number; listed: boolean; spans: TextSpan[] }>();

  add(key: string, term: string, points: number, worded: number, listed: boolean, spans: readonly TextSpan[]): void {
    const entry = this.entries.get(key) ?? { term, points: 0, worded: 0, listed, spans: [] };
    entry.points += points;
    entry.worded += worded;
    entry.spans.push(...spans);
    this.entries.set(key, entry);
  }

  contributions(): Contribution[] {
    const signal = (points: number, worded: number): Contribution['signal'] => (Math.abs(worded) * 2 >= Math.abs(points) ? 'words' : 'learnt');
    return [...this.entries.values()].map(({ term, points, worded, listed, spans }) =>
      ({ term, points, signal: listed ? 'term' : signal(points, worded), spans }));
  }
}

/**
 * Takes one score apart: reads the row's cells once more and gathers the points of characters, pairs and words
 * into the terms they stand in. The points add up to the score; spans are places in the cells as they were typed.
 */
export function explainRow(source: Source, scoring: Scoring, proposal: Proposal, row: number, direction: number): Contribution[] {
  const { profiles, corpus, vectors } = source;
  const parts = partsOf(source, scoring, row, direction);
  const mentions = mentionsOf(corpus, row);
  const ledger = new Ledger();
  const reader = new Reader(profiles);
  const most = [...parts.features.values()].reduce((sum, { points }) => sum + Math.abs(points), 0);
  for (const { field, weight } of textFields) {
    const cell = textOf(proposal, field);
    if (cell === '') continue;
    const { text, starts, ends } = normaliseWithOffsets(cell);
    const found: Occurrence[] = [];
    const phrases: { phrase: number; start: number; end: number }[] = [];
    const tokens = reader.readNormal(text, {
      phrase: (phrase, start, end) => { if (profiles.generic[phrase] !== true) phrases.push({ phrase, start, end }); },
      feature: (id, start, end) => {
        const part = parts.features.get(vectors.weights.places[id] ?? -1);
        const share = weight / (mentions.get(id) ?? weight);
        if (part !== undefined) found.push({ start, end, points: part.points * share, worded: part.worded * share });
      },
    });
    for (const group of gather(tokens, phrases, found, most / 100)) {
      const from = reader.tokens.starts[group.start] as number;
      const to = reader.tokens.ends[group.end - 1] as number;
      const span: TextSpan = { field, start: starts[from] as number, end: ends[to - 1] as number };
      const concept = group.phrase === undefined ? undefined
        : profiles.conceptsOf[group.phrase]?.find((id) => profiles.concepts[id]?.owner === direction);
      if (concept !== undefined) ledger.add(`term ${concept}`, profiles.concepts[concept]?.term ?? '', group.points, group.worded, true, [span]);
      else if (group.points !== 0) {
        ledger.add(`text ${text.slice(from, to)}`, cell.slice(span.start, span.end), group.points, group.worded, false, [span]);
      }
    }
  }
  for (const [concept, points] of parts.concepts) ledger.add(`term ${concept}`, profiles.concepts[concept]?.term ?? '', points, points, true, []);
  const own = profiles.call.directions[direction];
  const base = own === undefined ? 0 : baseOf(own, corpus, row);
  const start: Contribution[] = base === 0 ? [] : [{ term: '', points: base, signal: 'base', spans: [] }];
  return [...start, ...ledger.contributions()].toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
