import { grown } from './grow';

/** Sparse rows in typed arrays: row r has the entries from `starts[r]` up to `starts[r + 1]`. Ids are unique within a row; what stands past the last row means nothing. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** Collects sparse rows; repeated ids within a row are added up. */
export class RowsBuilder {
  private starts: number[] = [0];
  private ids = new Int32Array(1 << 14);
  private values = new Float64Array(1 << 14);
  private length = 0;
  /** For each id, its place in the open row + 1, or 0. */
  private places = new Int32Array(1 << 14);

  /** Adds to the entry `id` of the open row. */
  add(id: number, value: number): void {
    if (id >= this.places.length) this.places = grown(this.places, id + 1);
    const place = this.places[id] as number;
    if (place !== 0) {
      this.values[place - 1] = (this.values[place - 1] as number) + value;
      return;
    }
    if (this.length === this.ids.length) {
      this.ids = grown(this.ids, this.length + 1);
      this.values = grown(this.values, this.length + 1);
    }
    this.ids[this.length] = id;
    this.values[this.length] = value;
    this.length += 1;
    this.places[id] = this.length;
  }

  /** Closes the row and opens the next. */
  endRow(): void {
    for (let at = this.starts[this.starts.length - 1] as number; at < this.length; at += 1) this.places[this.ids[at] as number] = 0;
    this.starts.push(this.length);
  }

  /** The rows closed so far. */
  rows(): SparseRows {
    return { starts: Int32Array.from(this.starts), ids: this.ids, values: this.values };
  }
}

/** Adds to `counts`, by id, in how many rows each id occurs. */
export function countRows(rows: SparseRows, counts: Int32Array): void {
  const { ids } = rows;
  const length = rows.starts[rows.starts.length - 1] as number;
  for (let at = 0; at < length; at += 1) counts[ids[at] as number] = (counts[ids[at] as number] as number) + 1;
}

/** Scales the entries from `start` up to `end` to Euclidean length 1; all zeros stay so. */
export function toUnitLength(values: Float64Array, start: number, end: number): void {
  let square = 0;
  for (let at = start; at < end; at += 1) square += (values[at] as number) ** 2;
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let at = start; at < end; at += 1) values[at] = (values[at] as number) * scale;
}
