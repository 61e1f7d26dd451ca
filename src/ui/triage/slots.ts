/** Which slot of the document each line that is drawn has, by the line's key. */
export type Slots = ReadonlyMap<string, number>;

/**
 * Slots for the lines that are drawn now: who had one keeps it, and the others take those that came free, lowest first.
 * A line's boxes then change hands instead of being built anew, which is most of the work of drawing a list after a sort.
 */
export function slotsFor(keys: readonly string[], before: Slots): Slots {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const slot = before.get(key);
    if (slot === undefined) continue;
    slots.set(key, slot);
    taken.add(slot);
  }
  let free = 0;
  for (const key of keys) {
    if (slots.has(key)) continue;
    while (taken.has(free)) free += 1;
    slots.set(key, free);
    free += 1;
  }
  return slots;
}
