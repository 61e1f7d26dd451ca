import type { Language } from '../model';
import type { Sheet } from './sheet';

/** What a file says beside its cells. */
export interface PaperSetup {
  readonly language: Language;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`: the day stands in the footer, packed files bear the time. */
  readonly now: string;
}

export const formatIds = ['xlsx', 'csv', 'zip'] as const;
export type FormatId = (typeof formatIds)[number];

/** One way to write sheets into a file. */
export interface SheetFormat {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** How many sheets one file can hold. */
  readonly holds: 'one' | 'many';
  write(sheets: readonly Sheet[], setup: PaperSetup): Uint8Array | Promise<Uint8Array>;
}
