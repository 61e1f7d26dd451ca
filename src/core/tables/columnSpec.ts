/** What a column's cells are: tells binder, grid and export how to treat them. */
export type ColumnKind = 'text' | 'list' | 'people' | 'codes' | 'money' | 'count' | 'period' | 'date' | 'time' | 'flag' | 'identity';

/** One column that a kind of table may have. */
export interface ColumnSpec<F extends string = string> {
  readonly key: F;
  /** The office's canonical header. */
  readonly header: string;
  readonly headerEn: string;
  /** Other headers that mean this field, best first. */
  readonly aliases: readonly string[];
  /** Headers that may mean something else too: they count only where no better header of the field is present. */
  readonly weak: readonly string[];
  readonly kind: ColumnKind;
  /** Never shown in full on the grid, in messages, evidence or logs, and left out of exports unless chosen. */
  readonly secret: boolean;
  /** Several columns may feed the field (合作研究单位1, 合作研究单位2 …). */
  readonly repeats: boolean;
}
