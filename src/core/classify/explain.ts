import type { Contribution, Proposal, TextSpan } from '../model';
import { gather, type Occurrence } from './gather';
import { type Parts, partsReader } from './parts';
import type { Profiles } from './profiles';
import { type FieldReading, placeReader } from './reading';
import { baseOf, type Scoring, type Source } from './scoring';

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
 * Takes scores apart: reads a row's cells once more and gathers the points of characters, pairs and words
 * into the terms they stand in. The points add up to the score; spans are places in the cells as they were typed.
 */
export function explainer(source: Source, scoring: Scoring): (proposal: Proposal, row: number, direction: number) => Contribution[] {
  const { profiles, corpus } = source;
  const read = placeReader(profiles);
  const takeApart = partsReader(source, scoring);
  return (proposal, row, direction) => {
    const contributions = gatherTerms(profiles, read(proposal), takeApart(row, direction), direction);
    const own = profiles.call.directions[direction];
    const base = own === undefined ? 0 : baseOf(own, corpus, row) - (scoring.levels[direction] as number);
    const start: Contribution[] = base === 0 ? [] : [{ term: '', points: base, signal: 'base', spans: [] }];
    return [...start, ...contributions].sort(bySize);
  };
}

const bySize = (a: Contribution, b: Contribution): number => Math.abs(b.points) - Math.abs(a.points);

/** Gathers points by feature into the terms of a text, by falling size; terms of the direction's list come under their first form. */
export function gatherTerms(profiles: Profiles, readings: readonly FieldReading[], parts: Parts, direction: number): Contribution[] {
  const ledger = new Ledger();
  for (const reading of readings) gatherField(ledger, profiles, reading, parts, direction);
  for (const [concept, points] of parts.concepts) ledger.add(`term ${concept}`, profiles.concepts[concept]?.term ?? '', points, points, true, []);
  return ledger.contributions().sort(bySize);
}

/** Gathers the points of one cell. */
function gatherField(ledger: Ledger, profiles: Profiles, reading: FieldReading, parts: Parts, direction: number): void {
  const { field, weight, cell, text, starts, ends, tokenStarts, tokenEnds, features, phrases } = reading;
  const found: Occurrence[] = [];
  for (let at = 0; at < features.length; at += 3) {
    const id = features[at] as number;
    const points = parts.points[id] as number;
    if (points !== 0) found.push({ start: features[at + 1] as number, end: features[at + 2] as number, points: points * weight, worded: (parts.worded[id] as number) * weight });
  }
  for (const group of gather(tokenStarts.length, phrases, found, parts.size / 100)) {
    const from = tokenStarts[group.start] as number;
    const to = tokenEnds[group.end - 1] as number;
    const span: TextSpan = { field, start: starts[from] as number, end: ends[to - 1] as number };
    const concept = group.phrase === undefined ? undefined
      : profiles.conceptsOf[group.phrase]?.find((id) => profiles.concepts[id]?.owner === direction);
    if (concept !== undefined) ledger.add(`term ${concept}`, profiles.concepts[concept]?.term ?? '', group.points, group.worded, true, [span]);
    else if (group.points !== 0) {
      ledger.add(`text ${text.slice(from, to)}`, cell.slice(span.start, span.end), group.points, group.worded, false, [span]);
    }
  }
}
