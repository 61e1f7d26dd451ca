import type { Language, Message } from '../model';

/** A column of a sheet. `key` is stable across languages; `width` counts half-width characters. */
export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
}

/** One table as it goes on paper or into a file. Cells are text, so that nothing is reformatted on the way. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each row has columns.length cells. */
  readonly rows: readonly (readonly string[])[];
}

/** One entry of the register: what it is called and how its sheet is built. */
export interface Report<Input> {
  readonly id: string;
  readonly name: Message;
  build(input: Input, language: Language): Sheet;
}

/** One way to write a sheet into a file. */
export interface SheetFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(sheet: Sheet): string;
}
