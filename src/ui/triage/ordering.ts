import { atOnce, placeSteps, places, type SortValue } from './sorting';

/** A column to sort by: what each row has in it, in the rows' order, and which way round. */
export interface SortColumn {
  readonly values: readonly SortValue[];
  readonly desc: boolean;
  /** The place of each word that occurs. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The places of rows in the order of some columns, the first of which weighs most: blanks last either way round, equal
 * rows as they stood. All is numbers by then, since comparing is most of the work of sorting.
 */
export function orderOf(count: number, columns: readonly SortColumn[]): Uint32Array {
  const keys = columns.map(numbersOf);
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  if (keys.length === 0) return order;
  return order.sort((a, b) => {
    for (const key of keys) {
      const difference = (key[a] ?? 0) - (key[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** Behind every number; finite, for two blanks must not differ. */
const blank = Number.MAX_VALUE;

/** What each row has as a number that grows towards the end of the list. */
function numbersOf({ values, desc, places: placeOf }: SortColumn): Float64Array {
  const sign = desc ? -1 : 1;
  return Float64Array.from(values, (value) => {
    if (value === undefined) return blank;
    return sign * (typeof value === 'number' ? value : placeOf.get(value) ?? 0);
  });
}

const noPlaces: ReadonlyMap<string, number> = new Map();
const wordsIn = (values: readonly SortValue[]): readonly string[] => values.filter((value) => typeof value === 'string');
const isComplete = (places: ReadonlyMap<string, number> | undefined, words: readonly string[]): places is ReadonlyMap<string, number> => places !== undefined && words.every((word) => places.has(word));

export type WordPlaces = ReturnType<typeof wordPlaces>;

/** Remembers the places of the words of each column: they stand until a word comes up that has none. */
export function wordPlaces() {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    /** The places of a column's words; `all` gives those of every row, so that no filter that goes or comes asks for a new order. */
    of(column: string, values: readonly SortValue[], all: () => readonly SortValue[]): ReadonlyMap<string, number> {
      const words = wordsIn(values);
      if (words.length === 0) return noPlaces;
      const before = known.get(column);
      if (isComplete(before, words)) return before;
      const placed = places([...wordsIn(all()), ...words]);
      known.set(column, placed);
      return placed;
    },
    /** Learns the places of a column's words, step by step, before anybody sorts by it. */
    *learn(column: string, all: Iterable<SortValue>): Generator<void, void, void> {
      const before = known.get(column);
      const words = new Set<string>();
      let isNew = false;
      let seen = 0;
      for (const value of all) {
        if (typeof value === 'string') {
          words.add(value);
          isNew ||= before?.has(value) !== true;
        }
        seen += 1;
        if (seen % atOnce === 0) yield;
      }
      if (isNew) known.set(column, yield* placeSteps(words));
    },
  };
}
