/** Where a list stands, in pixels. */
export interface ListPlace {
  readonly scrolled: number;
  /** Of the window on the list, its head included. */
  readonly height: number;
  readonly head: number;
  readonly row: number;
  /** Lines of the list. */
  readonly count: number;
}

/** How far a list is scrolled once a line is in sight below the head that may not be now: as little as it takes. */
export function offsetOf(line: number, { scrolled, height, head, row, count }: ListPlace): number {
  const most = Math.max(0, head + count * row - height);
  const [start, end] = [line * row, head + (line + 1) * row];
  const wanted = end > scrolled + height ? end - height : Math.min(start, scrolled);
  return Math.max(0, Math.min(most, wanted));
}
