import type { ImportedProposals } from '../../core/model';
import type { TriagedRow, TriageSummary } from '../../worker/protocol';
import type { AppState, Labels, OpenSession } from '../appState';
import type { AppContext } from '../context';
import { labelsOf } from '../learning';
import { isList, isTrue } from '../listKeeper';
import { nextTurn } from '../nextTurn';
import type { KeptResults } from '../persist';
import { inputsOf, rowsOf, type Inputs } from './inputsOf';
import { packRows, unpackRows, type PackedRows } from './packRows';

/** Rows packed at one go, which takes some ten milliseconds; their long cells are made large again at one go, too. */
const rowsAtOnce = 200;

/** Milliseconds without which a person's next act would have it all kept once more. */
const restsAfter = 3000;

/** Results that are those of the inputs as they are now. */
export interface FoundResults {
  /** The table's, in file order. */
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
  /** The rows' own keys, as the table has them. */
  readonly keys: ImportedProposals['keys'];
  /** Takes the table itself, from which the rows have their cells from then on; false where they are not of its rows, or not of all of them. */
  take(table: ImportedProposals): boolean;
}

export interface ResultKeeper {
  /** The rows of a table, of which the rows alone may be missing, from what was kept; null where that rests on other inputs, or is damaged. */
  read(kept: KeptResults, table: ImportedProposals, sides: OpenSession['sides'], labels: Labels): FoundResults | null;
}

/**
 * Keeps what the machine made of the open session, once it has come to rest, so that the next start need not wait for
 * it. Derived data is never the truth: it bears the name of all that it rests on and is used for exactly that.
 */
export function resultKeeper({ store, keeper }: Pick<AppContext, 'store' | 'keeper'>, build: string, whenIdle: (run: () => void, wait: number) => void): ResultKeeper {
  /** Rows that need not be kept: they are, or came from there. */
  let done: OpenSession['allRows'] | null = null;
  let waiting = false;

  const inputs = (table: Inputs['table'], sides: OpenSession['sides'], labels: Labels): string => inputsOf({ build, call: store.getState().call, table, lists: sides.filter(isList), labels });

  async function keep(): Promise<void> {
    waiting = false;
    const { session } = store.getState();
    if (session === null || !isAtRest(store.getState()) || session.allRows === done) return;
    const { call } = store.getState();
    const { allRows } = session;
    const table = { ...session.table, keys: session.table.keys === null ? null : allRows.map(({ key }) => key), lines: allRows.map(({ line }) => line) };
    done = allRows;
    const parts: PackedRows[] = [];
    for (let from = 0; from < allRows.length; from += rowsAtOnce) {
      const part = packRows(allRows.slice(from, from + rowsAtOnce), { table, call });
      if (part === null) return;
      parts.push(part);
      await nextTurn();
    }
    const kept = await keeper.settled();
    // What has changed since comes to rest by itself.
    if (store.getState().session?.allRows === allRows) await kept.saveResults(session.id, { inputs: inputs(table, session.sides, session.labels), table: table.id, rows: rowsOf(table), summary: session.summary, parts });
  }

  store.subscribe((state) => {
    if (waiting || state.session === null || state.session.allRows === done || !isAtRest(state)) return;
    waiting = true;
    whenIdle(() => void keep(), restsAfter);
  });

  return {
    read(kept, table, sides, labels) {
      try {
        const { parts, summary, rows: named } = kept;
        if (kept.table !== table.id || kept.inputs !== inputs(table, sides, labels)) return null;
        const keys = parts.some((part) => part.keys === null) ? null : parts.flatMap((part) => part.keys ?? []);
        const { call } = store.getState();
        let taken: ImportedProposals['rows'] = [];
        const rows: TriagedRow[] = [];
        for (const part of parts) {
          const from = rows.length;
          rows.push(...unpackRows(part, { table, call }, (at) => taken[from + at]));
        }
        done = rows;
        return {
          rows, summary, keys,
          take(one) {
            const isTheirs = named === rowsOf(one);
            if (isTheirs) taken = one.rows;
            return isTheirs;
          },
        };
      } catch {
        return null;
      }
    },
  };
}

/** Whether nothing is being computed that would change the rows. */
function isAtRest({ session, learning, relisting, restoring, importing }: AppState): boolean {
  return session !== null && relisting === false && restoring === false && importing === null && isTrue(session) && JSON.stringify(session.labels) === JSON.stringify(labelsOf(session, learning));
}
