import type { RowKey } from './brand';
import type { FieldKey } from './field';

/**
 * A cell's value as far as it could be understood. `raw` is the cell as the person typed it.
 * What cannot be read is `unreadable`, never 0 and never a guess.
 */
export type Parsed<T> =
  | { readonly state: 'blank' }
  | { readonly state: 'read'; readonly value: T; readonly raw: string }
  | { readonly state: 'unreadable'; readonly raw: string };

/** A calendar day or month of Beijing's clock, without zone: `day` is absent at month precision. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A moment of Beijing's wall clock; without `time` the cell gave only the day. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm` or `HH:mm:ss` */
  readonly time?: string;
}

/** An amount in 万元. `unitGiven` tells whether cell or header named the unit (元 is converted). */
export interface Money {
  readonly wan: number;
  readonly unitGiven: boolean;
}

/** One row of the proposals' table. */
export interface Proposal {
  readonly key: RowKey;
  /** The line of the file as a spreadsheet counts. */
  readonly line: number;
  /** Trimmed text of every mapped field that is not blank; several columns that feed one field are joined by `；`. */
  readonly cells: Readonly<Partial<Record<FieldKey, string>>>;
  readonly keywords: readonly string[];
  /** Upper-case, in the file's order, repeats kept. */
  readonly codes: readonly string[];
  readonly partners: readonly string[];
  readonly period: Parsed<Period>;
  readonly budget: Parsed<Money>;
  /** 设备费, 业务费 and 劳务费, in this order. */
  readonly costs: readonly Parsed<Money>[];
  /** Secret, as its cell is: never shown or quoted. */
  readonly birthDate: Parsed<CalendarDate>;
  readonly submittedAt: Parsed<WallTime>;
  readonly confirmedAt: Parsed<WallTime>;
}
