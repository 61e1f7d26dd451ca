import type { Direction, DirectionId } from '../model';
import type { SparseRows } from '../text';
import type { Atom } from './atoms';
import { centroidOf, cosine, type Centroid } from './centroid';
import { partsFor, type Sizes } from './sizes';

/** Atoms that will be one panel, or be split into several. */
export interface Group {
  /** In the call's order; empty for proposals without a direction. */
  readonly directions: readonly DirectionId[];
  readonly atoms: readonly Atom[];
}

interface Draft extends Group {
  readonly size: number;
  readonly centroid: Centroid;
  readonly subtypes: ReadonlySet<string>;
}

export const sizeOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * A group for each direction, then merged while one cannot be parted into panels within the bounds: the smallest first,
 * with the most similar; partners that make one panel, of the same subtype, come before others.
 */
export function mergeGroups(atoms: readonly Atom[], vectors: SparseRows, directions: readonly Direction[], sizes: Sizes): readonly Group[] {
  const order = new Map(directions.map(({ id }, at) => [id, at]));
  const subtype = new Map(directions.map((direction) => [direction.id, direction.subtype]));
  const placeOf = (group: Group): number => Math.min(...group.directions.map((id) => order.get(id) ?? directions.length), directions.length);
  const draft = (ids: readonly DirectionId[], own: readonly Atom[]): Draft => ({
    directions: ids.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
    atoms: own, size: sizeOf(own), centroid: centroidOf(own, vectors), subtypes: new Set(ids.map((id) => subtype.get(id) ?? '')),
  });
  let groups = [...directions.map(({ id }) => id), null]
    .map((id) => draft(id === null ? [] : [id], atoms.filter(({ direction }) => direction === id)))
    .filter(({ size }) => size > 0);
  for (;;) {
    const bad = groups.filter(({ size }) => partsFor(size, sizes) === 0).toSorted((one, other) => one.size - other.size || placeOf(one) - placeOf(other));
    const [worst] = bad;
    if (worst === undefined || groups.length === 1) break;
    const ranked = groups.filter((group) => group !== worst)
      .map((group) => ({ group, rank: rankOf(worst, group, sizes), likeness: cosine(worst.centroid, group.centroid) }))
      .toSorted((one, other) => one.rank - other.rank || other.likeness - one.likeness || placeOf(one.group) - placeOf(other.group));
    const partner = ranked[0]?.group ?? worst;
    const merged = draft([...worst.directions, ...partner.directions], [...worst.atoms, ...partner.atoms]);
    groups = [...groups.filter((group) => group !== worst && group !== partner), merged];
  }
  return groups.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Lower is better: within the bounds as one panel, within them as several, not within them; the same subtype before others. */
function rankOf(one: Draft, other: Draft, sizes: Sizes): number {
  const parts = partsFor(one.size + other.size, sizes);
  const strange = [...one.subtypes].some((subtype) => other.subtypes.has(subtype)) ? 0 : 1;
  return (parts === 0 ? 4 : parts === 1 ? 0 : 2) + strange;
}
