/** Half-width characters that a text takes: Han characters and their signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

/** A header's own width with a place on either side, but at least as wide as an ordinary column. */
export const headerWidth = (header: string): number => Math.max(12, displayWidth(header) + 2);
