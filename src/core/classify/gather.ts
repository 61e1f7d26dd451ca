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
  const groups: Open[] = phrases.map(({ phrase, start, end }) => ({ phrase, start, end, points: 0, worded: 0 }));
  /** By token: the phrase that stands there, as its place in `groups` + 1. */
  const groupAt = new Int32Array(tokens);
  for (const [place, { start, end }] of groups.entries()) groupAt.fill(place + 1, start, end);
  const groupOf = ({ start, end }: Occurrence): number => (groupAt[start] as number) || (groupAt[end - 1] as number);

  /** By token: 1 where it joins the next. */
  const joins = new Uint8Array(tokens);
  for (const occurrence of occurrences) {
    const place = groupOf(occurrence);
    if (place !== 0) put(groups[place - 1] as Open, occurrence);
    else if (occurrence.end - occurrence.start === 2 && Math.abs(occurrence.points) >= least) joins[occurrence.start] = 1;
  }
  let run: Open | undefined;
  for (const occurrence of occurrences) {
    if (groupOf(occurrence) !== 0) continue;
    if (run === undefined || occurrence.start >= run.end) {
      let end = occurrence.start + 1;
      while (joins[end - 1] === 1) end += 1;
      run = { start: occurrence.start, end, points: 0, worded: 0 };
      groups.push(run);
    }
    put(run, occurrence);
  }
  return groups.sort((a, b) => a.start - b.start);
}
