import type { EditId, Language, Message } from '../../model';
import { say, write, type WordKey } from '../../words';
import type { Cell, Sheet, SheetColumn } from '../sheet';
import { headerWidth } from '../widths';

/** A column as a report's file writes it down: its header by key, and what stands in it. */
export interface ColumnPlan<Item> {
  readonly key: string;
  readonly header: WordKey;
  /** Fills the gap of a header such as `专家{number}`. */
  readonly number?: number;
  /** At least as wide as its header, whatever this says. */
  readonly width: number;
  readonly kind?: SheetColumn['kind'];
  readonly digits?: number;
  readonly choices?: readonly string[];
  readonly edit?: EditId;
  cell(item: Item, index: number): Cell;
}

/** A sheet with one row for each item. */
export function sheetOf<Item>({ id, name }: { readonly id: Sheet['id']; readonly name: Message }, plans: readonly ColumnPlan<Item>[], items: readonly Item[], language: Language): Sheet {
  const columns = plans.map(({ key, header: word, number, width, kind = 'text', digits, choices, edit }): SheetColumn => {
    const header = write(say(word, number === undefined ? {} : { number }), language);
    return { key, header, width: Math.max(width, headerWidth(header)), kind, ...(key === 'number' ? { lead: true } : {}), ...(digits === undefined ? {} : { digits }), ...(choices === undefined ? {} : { choices }), ...(edit === undefined ? {} : { edit }) };
  });
  return { id, name: write(name, language), columns, rows: items.map((item, index) => plans.map(({ cell }) => cell(item, index))) };
}
