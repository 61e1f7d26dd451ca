/** A column of a linear programme, as it is written out: coefficients by row, and what a unit of it is worth. */
export interface Column {
  readonly rows: number[];
  readonly parts: number[];
  cost: number;
}

/** A pivot smaller than this is none. */
const leastPivot = 1e-9;

/** A basis of a linear programme `largest c·x, A·x = b, x ≥ 0` with its dense inverse (revised simplex method; Dantzig and Orchard-Hays 1954). */
export class Basis {
  readonly inverse: Float64Array;
  readonly values: Float64Array;
  /** Price of each row: a column is worth taking in where its cost is more than what its rows cost. */
  readonly prices: Float64Array;
  private readonly way: Float64Array;
  readonly size: number;

  constructor(readonly columns: Int32Array) {
    this.size = columns.length;
    this.inverse = new Float64Array(this.size * this.size);
    this.values = new Float64Array(this.size);
    this.prices = new Float64Array(this.size);
    this.way = new Float64Array(this.size);
  }

  /** Works the inverse, values and prices out anew; false where the columns are none of a basis. */
  refresh(columnOf: (id: number) => Column, sides: Float64Array): boolean {
    const { size, inverse, columns, values } = this;
    const matrix = new Float64Array(size * size);
    const costs = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const { rows, parts, cost } = columnOf(columns[at] as number);
      costs[at] = cost;
      for (const [index, row] of rows.entries()) matrix[row * size + at] = (matrix[row * size + at] as number) + (parts[index] as number);
    }
    inverse.fill(0);
    for (let at = 0; at < size; at += 1) inverse[at * size + at] = 1;
    for (let at = 0; at < size; at += 1) {
      let best = at;
      for (let row = at + 1; row < size; row += 1) if (Math.abs(matrix[row * size + at] as number) > Math.abs(matrix[best * size + at] as number)) best = row;
      const pivot = matrix[best * size + at] as number;
      if (Math.abs(pivot) < leastPivot) return false;
      for (const table of [matrix, inverse]) {
        for (let place = 0; place < size; place += 1) {
          const kept = table[at * size + place] as number;
          table[at * size + place] = (table[best * size + place] as number) / pivot;
          if (best !== at) table[best * size + place] = kept;
        }
      }
      for (let row = 0; row < size; row += 1) {
        const part = matrix[row * size + at] as number;
        if (row === at || part === 0) continue;
        subtract(matrix, row * size, at * size, size, part);
        subtract(inverse, row * size, at * size, size, part);
      }
    }
    for (let row = 0; row < size; row += 1) {
      let value = 0;
      for (let place = 0; place < size; place += 1) value += (inverse[row * size + place] as number) * (sides[place] as number);
      values[row] = value;
    }
    this.price((at) => costs[at] as number);
    return true;
  }

  /** Works the prices out anew, from what a unit of each column of the basis is worth. */
  price(costAt: (at: number) => number): void {
    const { size, inverse, prices } = this;
    prices.fill(0);
    for (let row = 0; row < size; row += 1) {
      const cost = costAt(row);
      if (cost === 0) continue;
      for (let place = 0; place < size; place += 1) prices[place] = (prices[place] as number) + cost * (inverse[row * size + place] as number);
    }
  }

  /** Takes a column in for the one that is used up first; false where none ever is. `gain`: what a unit of it is worth more than its rows cost. */
  enter(id: number, { rows, parts }: Column, gain: number): boolean {
    const { size, inverse, values, way, prices, columns } = this;
    let leaving = -1;
    let step = Infinity;
    for (let row = 0; row < size; row += 1) {
      let part = 0;
      for (let index = 0; index < rows.length; index += 1) part += (inverse[row * size + (rows[index] as number)] as number) * (parts[index] as number);
      way[row] = part;
      if (part <= leastPivot) continue;
      const ratio = Math.max(0, values[row] as number) / part;
      if (ratio < step - 1e-12 || (ratio < step + 1e-12 && part > (way[leaving] as number))) [step, leaving] = [ratio, row];
    }
    if (leaving < 0) return false;
    const pivot = way[leaving] as number;
    const from = leaving * size;
    for (let place = 0; place < size; place += 1) {
      const part = (inverse[from + place] as number) / pivot;
      inverse[from + place] = part;
      prices[place] = (prices[place] as number) + gain * part;
    }
    for (let row = 0; row < size; row += 1) {
      const part = way[row] as number;
      if (row === leaving || part === 0) continue;
      subtract(inverse, row * size, from, size, part);
      values[row] = (values[row] as number) - step * part;
    }
    values[leaving] = step;
    columns[leaving] = id;
    return true;
  }
}

/** One row less so many times another. */
function subtract(table: Float64Array, from: number, other: number, size: number, times: number): void {
  for (let place = 0; place < size; place += 1) table[from + place] = (table[from + place] as number) - times * (table[other + place] as number);
}
