import type { TriagedRow } from '../../worker/protocol';

/** What a row has that is made only once somebody asks for it. */
const laterParts = ['raw', 'cells', 'classification', 'findings', 'declared', 'work'] as const satisfies readonly (keyof TriagedRow)[];
export type LaterParts = Pick<TriagedRow, (typeof laterParts)[number]>;
type FirstParts = Omit<TriagedRow, keyof LaterParts>;

/**
 * A row as it was kept, most of which is made once something asks for any of it: a start shows some thirty rows of ten
 * thousand. Its parts are properties of its own, so that copying, comparing and cloning find them.
 */
class KeptRow implements TriagedRow {
  readonly key: TriagedRow['key'];
  readonly line: TriagedRow['line'];
  declare readonly wan?: number;
  declare readonly raw: TriagedRow['raw'];
  declare readonly cells: TriagedRow['cells'];
  declare readonly classification: TriagedRow['classification'];
  declare readonly findings: TriagedRow['findings'];
  declare readonly declared: TriagedRow['declared'];
  declare readonly work: TriagedRow['work'];
  #later: LaterParts | (() => LaterParts);

  constructor({ key, line, wan }: FirstParts, make: () => LaterParts) {
    this.#later = make;
    this.key = key;
    this.line = line;
    if (wan !== undefined) this.wan = wan;
    // One by one: that is twice as fast as all at once.
    for (const [part, accessor] of accessors) Object.defineProperty(this, part, accessor);
  }

  /** Whether nothing has asked for a later part yet. */
  static isWaiting(row: KeptRow): boolean {
    return typeof row.#later === 'function';
  }

  static partOf<P extends keyof LaterParts>(row: KeptRow, part: P): LaterParts[P] {
    if (typeof row.#later === 'function') row.#later = row.#later();
    return row.#later[part];
  }
}

/** The same functions for every row, for so the rows have one shape. */
const accessors = laterParts.map((part): readonly [string, PropertyDescriptor] => [part, {
  enumerable: true, configurable: true, get(this: KeptRow) { return KeptRow.partOf(this, part); },
}]);

/** A row whose later parts are made, once, when one of them is first asked for. `make` must not fail. */
export const keptRow = (first: FirstParts, make: () => LaterParts): TriagedRow => new KeptRow(first, make);

/** A row with other findings and what follows from them, `change` being pure (null: it stays as it is): while the row's later parts wait to be asked for, so does the change. */
export function changedRow(row: TriagedRow, change: (row: TriagedRow) => Pick<TriagedRow, 'findings' | 'work'> | null): TriagedRow {
  if (row instanceof KeptRow && KeptRow.isWaiting(row)) {
    return new KeptRow(row, () => {
      const { findings, work } = change(row) ?? row;
      // What still waits in the row goes on waiting.
      return { get raw() { return row.raw; }, get classification() { return row.classification; }, cells: row.cells, declared: row.declared, findings, work };
    });
  }
  const changed = change(row);
  return changed === null ? row : { ...row, ...changed };
}
