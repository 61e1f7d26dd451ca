import type { ImportedTable } from '../core/model';
import type { Bench } from '../worker/client';

/** Rows that travel to the worker in one message. */
const rowsAtOnce = 400;

/** Hands a kept table to the worker, in parts. */
export async function holdTable(bench: Bench, { id, file, header, encoding, delimiter, rows, lines, keys }: ImportedTable): Promise<void> {
  for (let from = 0; from < rows.length || from === 0; from += rowsAtOnce) {
    const to = from + rowsAtOnce;
    await bench.run<'hold'>({
      kind: 'hold', table: { id, file, header, encoding, delimiter }, rows: rows.slice(from, to), lines: lines.slice(from, to), ...(keys === null ? {} : { keys: keys.slice(from, to) }),
    }).ended;
  }
}
