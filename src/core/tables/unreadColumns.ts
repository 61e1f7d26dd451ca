import type { Issue } from '../model';
import { say } from '../words';

/** From this share of its filled cells on, it is the column that is wrong, and not its cells. */
const nearlyAll = 0.8;
/** So few cells say nothing of a column. */
const fewest = 5;

/** Counts the cells that cannot be read, column by column. */
export class UnreadColumns {
  readonly #columns = new Map<string, { filled: number; unread: number }>();

  /** Takes a filled cell of a column. */
  count(column: string | undefined, unread: boolean): void {
    if (column === undefined) return;
    const counts = this.#columns.get(column);
    if (counts === undefined) this.#columns.set(column, { filled: 1, unread: unread ? 1 : 0 });
    else {
      counts.filled += 1;
      if (unread) counts.unread += 1;
    }
  }

  /** The issues, with one in place of all of a column that cannot be read nearly throughout; such ones come first. */
  gathered(issues: readonly Issue[], file: string): Issue[] {
    const wrong = [...this.#columns].filter(([, { filled, unread }]) => filled >= fewest && unread >= filled * nearlyAll);
    if (wrong.length === 0) return [...issues];
    const named = new Set(wrong.map(([column]) => column));
    return [
      ...wrong.map(([column, { filled, unread }]): Issue => ({ level: 'error', message: say('tables.bind.column', { column, count: filled, unread }), place: { file, column } })),
      ...issues.filter(({ place }) => place.column === undefined || !named.has(place.column)),
    ];
  }
}
