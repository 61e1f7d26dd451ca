import type { SparseRows } from '../text';
import type { Atom } from './atoms';
import { centroidOf, type Centroid } from './centroid';

/** Tells to which of two centres proposals are drawn, in a table over all features that is used again for the next two. */
export class Pull {
  private readonly contrast: Float64Array;
  private touched: readonly Centroid[] = [];
  private readonly lengths = new Map<Atom, number>();

  constructor(private readonly vectors: SparseRows) {
    const { starts, ids } = vectors;
    let most = -1;
    for (let at = 0; at < (starts[starts.length - 1] as number); at += 1) most = Math.max(most, ids[at] as number);
    this.contrast = new Float64Array(most + 1);
  }

  /** Sets the two centres; without the second the pull is the likeness to the first. */
  between(one: Centroid, other?: Centroid): void {
    for (const { sum } of this.touched) for (const feature of sum.keys()) this.contrast[feature] = 0;
    this.add(one, 1);
    if (other !== undefined) this.add(other, -1);
    this.touched = other === undefined ? [one] : [one, other];
  }

  private add({ sum, length }: Centroid, sign: number): void {
    if (length === 0) return;
    for (const [feature, value] of sum) this.contrast[feature] = (this.contrast[feature] as number) + (sign * value) / length;
  }

  /** Cosine to the first centre less that to the second, to nine places. */
  of(atom: Atom): number {
    const { starts, ids, values } = this.vectors;
    let sum = 0;
    for (const { place } of atom.rows) {
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at += 1) sum += (values[at] as number) * (this.contrast[ids[at] as number] as number);
    }
    const length = this.lengthOf(atom);
    return length === 0 ? 0 : Math.round((sum / length) * 1e9) / 1e9;
  }

  private lengthOf(atom: Atom): number {
    const known = this.lengths.get(atom) ?? centroidOf([atom], this.vectors).length;
    this.lengths.set(atom, known);
    return known;
  }
}
