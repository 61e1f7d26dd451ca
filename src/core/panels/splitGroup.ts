import type { SparseRows } from '../text';
import { compareKeys, type Atom } from './atoms';
import { centroidOf, type Centroid } from './centroid';
import { sizeOf } from './mergeGroups';
import type { Pull } from './pull';
import type { Sizes } from './sizes';

/** Rounds after which the two halves hardly move any more. */
const rounds = 6;

/**
 * Parts atoms into so many sets of like proposals, as even as their sizes let them be: halved again and again between
 * the two that are least alike, each half then drawn to its own centre.
 */
export function splitGroup(atoms: readonly Atom[], parts: number, vectors: SparseRows, sizes: Sizes, pull: Pull): readonly (readonly Atom[])[] {
  if (parts <= 1 || atoms.length <= 1) return [atoms];
  const left = Math.ceil(parts / 2);
  const right = parts - left;
  const size = sizeOf(atoms);
  // As even as can be, yet so that both halves can be parted further within the bounds.
  const wanted = Math.min(Math.max(Math.round((size * left) / parts), left * sizes.least, size - right * sizes.most), left * sizes.most, size - right * sizes.least);
  const [one, other] = halve(atoms, wanted, vectors, pull);
  return [...splitGroup(one, left, vectors, sizes, pull), ...splitGroup(other, right, vectors, sizes, pull)];
}

function halve(atoms: readonly Atom[], wanted: number, vectors: SparseRows, pull: Pull): readonly [readonly Atom[], readonly Atom[]] {
  const ranked = (one: Centroid, other?: Centroid): readonly Atom[] => {
    pull.between(one, other);
    return atoms.map((atom) => ({ atom, by: pull.of(atom) })).toSorted((a, b) => b.by - a.by || byKey(a.atom, b.atom)).map(({ atom }) => atom);
  };
  const own = (atom: Atom | undefined): Centroid => centroidOf(atom === undefined ? [] : [atom], vectors);
  const first = own(ranked(centroidOf(atoms, vectors)).at(-1));
  let [one, other] = [first, own(ranked(first).at(-1))];
  let halves: readonly [readonly Atom[], readonly Atom[]] = [atoms, []];
  for (let round = 0; round < rounds; round += 1) {
    const next = fill(ranked(one, other), wanted);
    const before = new Set(halves[0]);
    if (round > 0 && next[0].length === before.size && next[0].every((atom) => before.has(atom))) break;
    halves = next;
    [one, other] = [centroidOf(halves[0], vectors), centroidOf(halves[1], vectors)];
  }
  return halves;
}

/** The first atoms up to exactly so many proposals where that can be; one that would be too many is passed over for a later one. */
function fill(ranked: readonly Atom[], wanted: number): readonly [readonly Atom[], readonly Atom[]] {
  const taken: Atom[] = [];
  const left: Atom[] = [];
  let size = 0;
  for (const atom of ranked) {
    if (size + atom.rows.length <= wanted) {
      taken.push(atom);
      size += atom.rows.length;
    } else left.push(atom);
  }
  return [taken, left];
}

const byKey = (one: Atom, other: Atom): number => {
  const [a, b] = [one.rows[0], other.rows[0]];
  return a === undefined || b === undefined ? 0 : compareKeys(a.key, b.key);
};
