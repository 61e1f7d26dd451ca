/** Signs by what they do: `n` opens a bracket of kind n, `-n` closes one. */
export type BracketKinds = ReadonlyMap<string, number>;

/**
 * Where the brackets of a text close: place of the opening sign → place of the closing one. Brackets that are never closed
 * are absent. One pass, whatever the text: looking for each closing sign anew would take hours for a cell full of openings.
 */
export function closingsOf(text: string, kinds: BracketKinds): ReadonlyMap<number, number> {
  const open = new Map<number, number[]>();
  const closings = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds.get(text[at] ?? '') ?? 0;
    if (kind > 0) {
      const others = open.get(kind);
      if (others === undefined) open.set(kind, [at]);
      else others.push(at);
    } else if (kind < 0) {
      const last = open.get(-kind)?.pop();
      if (last !== undefined) closings.set(last, at);
    }
  }
  return closings;
}
