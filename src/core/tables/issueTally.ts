import type { Issue, Place } from '../model';
import type { WordKey } from '../words';
import { say } from '../words';

/** How many faults of one kind are listed one by one. */
const listedInFull = 5;

/**
 * Gathers warnings: the first few of a kind in full, the rest as one line with their number,
 * so that a fault of the whole file does not bury the others.
 */
export class IssueTally {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, { readonly more: WordKey; readonly place: Place; count: number }>();

  /** `more` is the sentence for the rest, with a gap `{count}`; faults are of one kind where message and column agree. */
  add(issue: Issue, more: WordKey): void {
    const kind = `${issue.message.key}\n${issue.place.column ?? ''}`;
    const { file, column } = issue.place;
    const place: Place = { ...(file === undefined ? {} : { file }), ...(column === undefined ? {} : { column }) };
    const entry = this.#counts.get(kind) ?? { more, place, count: 0 };
    entry.count += 1;
    this.#counts.set(kind, entry);
    if (entry.count <= listedInFull) this.#issues.push(issue);
  }

  /** All that was gathered, in order, with one line more for each kind that was cut short. */
  all(): Issue[] {
    const rest = [...this.#counts.values()].filter((entry) => entry.count > listedInFull);
    return [...this.#issues, ...rest.map(({ more, place, count }): Issue => (
      { level: 'warning', message: say(more, { count: count - listedInFull }), place }))];
  }
}
