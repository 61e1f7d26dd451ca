import { hideIdentities, type EditId, type Language, type Message, type RowKey } from '../../model';
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

/**
 * A sheet with one row for each item. No identity number stands in its texts, but where a person may have typed it and the sheet can be brought back.
 * @param keys the proposals that the items are, where the caller does not know them anyhow
 */
export function sheetOf<Item>({ id, name }: { readonly id: Sheet['id']; readonly name: Message }, plans: readonly ColumnPlan<Item>[], items: readonly Item[], language: Language, keys?: readonly RowKey[]): Sheet {
  const columns = plans.map(({ key, header: word, number, width, kind = 'text', digits, choices, edit }): SheetColumn => {
    const header = write(say(word, number === undefined ? {} : { number }), language);
    return { key, header, width: Math.max(width, headerWidth(header)), kind, ...(key === 'number' ? { lead: true } : {}), ...(digits === undefined ? {} : { digits }), ...(choices === undefined ? {} : { choices }), ...(edit === undefined ? {} : { edit }) };
  });
  return { id, name: write(name, language), columns, rows: items.map((item, index) => plans.map((plan) => shown(plan.cell(item, index), plan))), ...(keys === undefined ? {} : { keys }) };
}

const shown = (cell: Cell, { key, edit }: { readonly key: string; readonly edit?: unknown }): Cell => (typeof cell === 'string' && edit === undefined && key !== 'number' ? hideIdentities(cell) : cell);
