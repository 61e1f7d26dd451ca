import type { ImportedProposals } from '../../core/model';
import type { TriagedRow, TriageSummary } from '../../worker/protocol';
import type { AppState, Labels, OpenSession } from '../appState';
import type { AppContext } from '../context';
import { labelsOf } from '../learning';
import { isList, isTrue } from '../listKeeper';
import { nextTurn } from '../nextTurn';
import { versionsOf } from '../openSession';
import type { KeptResults } from '../persist';
import { inputsOf, type Inputs } from './inputsOf';
import { packRows, unpackRows, type PackedRows } from './packRows';

/** Rows packed at one go: some ten milliseconds. */
const rowsAtOnce = 500;

/** Milliseconds without which a person's next act would have it all kept once more. */
const restsAfter = 3000;

/** Results that are those of the inputs as they are now. */
export interface FoundResults {
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
}

export interface ResultKeeper {
  /** The rows of a table from what was kept; null where that rests on other inputs, or is damaged. */
  read(kept: KeptResults | null, table: ImportedProposals, sides: OpenSession['sides'], labels: Labels): FoundResults | null;
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
    const table = versionsOf(session).find(({ id }) => id === session.table.id);
    if (table === undefined) return;
    done = session.allRows;
    const parts: PackedRows[] = [];
    for (let from = 0; from < session.allRows.length; from += rowsAtOnce) {
      const part = packRows(session.allRows.slice(from, from + rowsAtOnce), { table, call });
      if (part === null) return;
      parts.push(part);
      await nextTurn();
    }
    const kept = await keeper.settled();
    // What has changed since comes to rest by itself.
    if (store.getState().session?.allRows === session.allRows) await kept.saveResults(session.id, { inputs: inputs(table, session.sides, session.labels), summary: session.summary, parts });
  }

  store.subscribe((state) => {
    if (waiting || state.session === null || state.session.allRows === done || !isAtRest(state)) return;
    waiting = true;
    whenIdle(() => void keep(), restsAfter);
  });

  return {
    read(kept, table, sides, labels) {
      if (kept === null || kept.inputs !== inputs(table, sides, labels)) return null;
      try {
        const { call } = store.getState();
        const rows: TriagedRow[] = [];
        for (const part of kept.parts) rows.push(...unpackRows(part, rows.length, { table, call }));
        if (rows.length !== table.rows.length) return null;
        done = rows;
        return { rows, summary: kept.summary };
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
