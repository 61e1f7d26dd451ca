import type { Message } from './message';

/** Where something is wrong. `line` counts as a spreadsheet does (first line of the file is 1). */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  /** The column's header as the file spells it. */
  readonly column?: string;
  /** A JSON path such as `$.directions[3].terms[0]`, for calls and saved sessions. */
  readonly path?: string;
}

/**
 * A fault in what came from outside, kept beside the good rows: what, where, and what to do.
 * `error` = this part could not be used; `warning` = it was used, but a person should look.
 */
export interface Issue {
  readonly level: 'error' | 'warning';
  readonly message: Message;
  readonly place: Place;
}
