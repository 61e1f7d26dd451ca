/** Lines that come into the document and leave it together: of ordinary height as high as the tiles that browsers draw in. */
const block = 8;
/** Lines at least that stand ready beyond the edge of what is in sight. */
const ready = 4;

/**
 * The places of the lines to draw, so that a scroll changes the document once a block: with every line that came or went,
 * the tiles it lies in would be drawn anew.
 */
export function inBlocks({ startIndex, endIndex, count }: { readonly startIndex: number; readonly endIndex: number; readonly count: number }): number[] {
  const from = Math.max(0, Math.floor((startIndex - ready) / block) * block);
  const to = Math.min(count, Math.ceil((endIndex + 1 + ready) / block) * block);
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** The places of the lines in sight and no others: what a person waits for after the lines have changed. */
export const inSight = ({ startIndex, endIndex, count }: { readonly startIndex: number; readonly endIndex: number; readonly count: number }): number[] =>
  Array.from({ length: Math.max(0, Math.min(count, endIndex + 1) - startIndex) }, (_, at) => startIndex + at);
