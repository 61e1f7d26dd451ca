/** Points of one feature where it stands: tokens from `start` up to `end` (one or two). */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly points: number;
  /** The part of the points that comes from the direction's own wording. */
  readonly worded: number;
}

/** A stretch of text and the points gathered in it. `phrase`: the phrase that stands there, if one does. */
export interface Group {
  readonly phrase?: number;
  readonly start: number;
  readonly end: number;
  readonly points: number;
  readonly worded: number;
}

interface Open { phrase?: number; start: number; end: number; points: number; worded: number }

const put = (group: Open, { points, worded }: Occurrence): void => {
  group.points += points;
  group.worded += worded;
};

/**
 * Gathers the points of features into whole terms. What touches a phrase goes to it; the remaining tokens join into runs
 * where the pair between them weighs at least `least`. All points are handed out, each once. In the order of the text.
 */
export function gather(
  tokens: number, phrases: readonly { readonly phrase: number; readonly start: number; readonly end: number }[],
  occurrences: readonly Occurrence[], least: number,
): Group[] {
  const groups: Open[] = phrases.map((phrase) => ({ ...phrase, points: 0, worded: 0 }));
  const groupAt: (Open | undefined)[] = Array.from({ length: tokens }, () => undefined);
  for (const group of groups) groupAt.fill(group, group.start, group.end);

  const loose = occurrences.filter((occurrence) => {
    const group = groupAt[occurrence.start] ?? groupAt[occurrence.end - 1];
    if (group !== undefined) put(group, occurrence);
    return group === undefined;
  });
  const joins = new Set(loose.filter(({ start, end, points }) => end - start === 2 && Math.abs(points) >= least).map(({ start }) => start));
  let run: Open | undefined;
  for (const occurrence of loose) {
    if (run === undefined || occurrence.start >= run.end) {
      let end = occurrence.start + 1;
      while (joins.has(end - 1)) end += 1;
      run = { start: occurrence.start, end, points: 0, worded: 0 };
      groups.push(run);
    }
    put(run, occurrence);
  }
  return groups.toSorted((a, b) => a.start - b.start);
}
