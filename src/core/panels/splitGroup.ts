import type { SparseRows } from '../text';
import { compareKeys, type Atom } from './atoms';
import { centroidOf, cosine } from './centroid';
import { sizeOf } from './mergeGroups';
import type { Sizes } from './sizes';

/** Rounds after which the two halves hardly move any more. */
const rounds = 6;

/**
 * Parts atoms into so many sets of like proposals, as even as their sizes let them be: halved again and again between
 * the two that are least alike, each half then drawn to its own centre.
 */
export function splitGroup(atoms: readonly Atom[], parts: number, vectors: SparseRows, sizes: Sizes): readonly (readonly Atom[])[] {
  if (parts <= 1 || atoms.length <= 1) return [atoms];
  const left = Math.ceil(parts / 2);
  const right = parts - left;
  const size = sizeOf(atoms);
  // As even as can be, yet so that both halves can be parted further within the bounds.
  const wanted = Math.min(Math.max(Math.round((size * left) / parts), left * sizes.least, size - right * sizes.most), left * sizes.most, size - right * sizes.least);
  const [one, other] = halve(atoms, wanted, vectors);
  return [...splitGroup(one, left, vectors, sizes), ...splitGroup(other, right, vectors, sizes)];
}

function halve(atoms: readonly Atom[], wanted: number, vectors: SparseRows): readonly [readonly Atom[], readonly Atom[]] {
  const own = new Map(atoms.map((atom) => [atom, centroidOf([atom], vectors)]));
  const centre = centroidOf(atoms, vectors);
  const farthest = (from: ReturnType<typeof centroidOf>): Atom | undefined =>
    atoms.map((atom) => ({ atom, likeness: cosine(own.get(atom) ?? from, from) })).toSorted((a, b) => a.likeness - b.likeness || byKey(a.atom, b.atom))[0]?.atom;
  const first = farthest(centre);
  const second = first === undefined ? undefined : farthest(own.get(first) ?? centre);
  let [one, other] = [own.get(first as Atom) ?? centre, own.get(second as Atom) ?? centre];
  let halves: readonly [readonly Atom[], readonly Atom[]] = [atoms, []];
  for (let round = 0; round < rounds; round += 1) {
    const ranked = atoms
      .map((atom) => ({ atom, pull: cosine(own.get(atom) ?? centre, one) - cosine(own.get(atom) ?? centre, other) }))
      .toSorted((a, b) => b.pull - a.pull || byKey(a.atom, b.atom));
    const next = fill(ranked.map(({ atom }) => atom), wanted);
    if (round > 0 && next[0].length === halves[0].length && next[0].every((atom) => halves[0].includes(atom))) break;
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
