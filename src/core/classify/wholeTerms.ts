/** Characters that join words and belong to no term at its edge. */
const edges = /^[的了在与和及等中为对是于以由将其并或\s]+|[的了在与和及等中为对是于以由将其并或\s]+$/gu;

/**
 * Terms as a person would write them: without particles at their edges, none twice, none that is a splinter of another
 * (合材料 beside 复合材料) or of one character. The order is kept, and what is left of each entry's other values.
 */
export function wholeTerms<T extends { readonly term: string }>(entries: readonly T[], most: number): readonly T[] {
  const found: T[] = [];
  const trimmed = entries.map((entry) => ({ ...entry, term: entry.term.replace(edges, '') })).filter(({ term }) => [...term].length > 1);
  const considered = trimmed.slice(0, most * 2);
  for (const entry of considered) {
    if (found.length === most) break;
    if (considered.some(({ term }) => term !== entry.term && term.includes(entry.term)) || found.some(({ term }) => term === entry.term)) continue;
    found.push(entry);
  }
  return found;
}
