import type { Explanation, TextSpan } from '../../core/model';
import type { Stretch } from '../../state/search/foundIn';

/** A run of text with the points that its terms bring together (0 where none speaks). */
export interface MarkedRun {
  readonly text: string;
  readonly points: number;
  readonly terms: readonly string[];
  /** It was searched for. */
  readonly found?: true;
}

/** Cuts a cell at the borders of its terms. Terms may overlap: a run then has the points of all of them, of each once. */
export function markedRuns(text: string, field: TextSpan['field'], explanation: Explanation | undefined, searched: readonly Stretch[] = []): readonly MarkedRun[] {
  const here = (explanation?.contributions ?? []).map(({ term, points, spans }) =>
    ({ term, points, spans: spans.filter((span) => span.field === field && span.start < span.end && span.end <= text.length) }));
  const borders = [...new Set([0, text.length, ...[...here.flatMap(({ spans }) => spans), ...searched].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const over = here.filter(({ spans }) => spans.some((span) => span.start <= start && span.end >= end));
    return { text: text.slice(start, end), points: over.reduce((sum, { points }) => sum + points, 0), terms: [...new Set(over.map(({ term }) => term))], ...(searched.some((one) => one.start <= start && one.end >= end) ? { found: true } : {}) };
  });
}

/** A run of text, and which of the shared passages it is; null where it is none. */
export interface PassageRun {
  readonly text: string;
  readonly passage: number | null;
}

/** Cuts a cell at the borders of the passages in it. Where passages overlap, the first one has the text. */
export function passageRuns(text: string, field: TextSpan['field'], passages: readonly TextSpan[]): readonly PassageRun[] {
  const here = passages.map((span, passage) => ({ ...span, passage })).filter((span) => span.field === field && span.start < span.end && span.end <= text.length)
    .toSorted((one, other) => one.start - other.start);
  const runs: PassageRun[] = [];
  let at = 0;
  for (const { start, end, passage } of here) {
    if (end <= at) continue;
    if (start > at) runs.push({ text: text.slice(at, start), passage: null });
    runs.push({ text: text.slice(Math.max(at, start), end), passage });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), passage: null });
  return runs;
}
