import type { RowKey, SessionEvent } from '../model';
import { appendEvents, emptyFold, type Fold } from './foldEvents';
import type { ChangeEvent } from './judge';
import { mergeLogs } from './mergeLogs';
import { cleared, rowOf, valueOf, writersOf } from './registers';
import { stepOf, type Change, type VerbContext } from './verbs';

export type Side = 'ours' | 'theirs';

/** A register that both have written since they last had the same, and not alike. At least one side has an event there. */
export interface Difference {
  readonly register: string;
  readonly row: RowKey | null;
  /** What stands there; null where nothing does (any more). */
  readonly ours: ChangeEvent | null;
  readonly theirs: ChangeEvent | null;
  /** The side that was written later: what the logs joined would give. */
  readonly later: Side;
}

/** What taking in another log of the same table would bring, before anything is applied. */
export interface MergePlan {
  /** Their events that are not here, in order. */
  readonly news: readonly SessionEvent[];
  /** In the order of their rows, then of their registers. */
  readonly differences: readonly Difference[];
  /** The rows that change without a choice, since they alone have said something of them. */
  readonly rows: readonly RowKey[];
  /** What stands afterwards in the registers that one side alone has written. */
  readonly settled: ReadonlyMap<string, ChangeEvent | null>;
}

/** Compares two logs of one table, register by register, with what both had in common. */
export function planMerge(own: Fold, theirs: readonly SessionEvent[]): MergePlan {
  const known = new Set(own.log.map(({ id }) => id));
  const other = appendEvents(emptyFold, mergeLogs(theirs, []).events);
  const news = other.log.filter(({ id }) => !known.has(id));
  const base = writersOf(appendEvents(emptyFold, other.log.filter(({ id }) => known.has(id))));
  const [here, there, joined] = [writersOf(own), writersOf(other), writersOf(appendEvents(own, news))];

  const differences: Difference[] = [];
  const settled = new Map<string, ChangeEvent | null>();
  const rows = new Set<RowKey>();
  for (const register of new Set([...here.keys(), ...there.keys()])) {
    const [ours, before] = [valueOf(here.get(register)), valueOf(base.get(register))];
    const their = valueOf(there.get(register));
    const either = here.get(register) ?? there.get(register);
    if (ours === their || either === undefined) continue;
    const row = rowOf(either);
    if (ours !== before && their !== before) {
      const later = valueOf(joined.get(register)) === ours ? 'ours' : 'theirs';
      differences.push({ register, row, ours: here.get(register) ?? null, theirs: there.get(register) ?? null, later });
    } else {
      settled.set(register, (ours === before ? there : here).get(register) ?? null);
      if (ours === before && row !== null) rows.add(row);
    }
  }
  const place = ({ row, register }: Difference): string => `${row ?? ''}\n${register}`;
  return { news, settled, rows: [...rows], differences: differences.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) };
}

/**
 * Their events, and one step of ours that says what stands: undoing that step takes all of it back. Nothing where they
 * have nothing new.
 * @param choices what a person chose for each difference; the later side where nothing was chosen
 * @param file where their log came from, for the history
 */
export function applyMerge(context: VerbContext, own: Fold, plan: MergePlan, choices: ReadonlyMap<string, Side>, file: string): SessionEvent[] {
  const { news, differences } = plan;
  if (news.length === 0) return [];
  const joined = appendEvents(own, news);
  const writers = writersOf(joined);
  const wanted = new Map(plan.settled);
  for (const { register, later, ours, theirs } of differences) wanted.set(register, (choices.get(register) ?? later) === 'ours' ? ours : theirs);
  const known = new Set(own.log.map(({ step }) => step));
  const steps = [...new Set(news.map(({ step }) => step))].filter((step) => !known.has(step));
  const merge: Change = { kind: 'merge', payload: { steps, file }, before: null };
  const settling = [...wanted].flatMap(([register, event]) => settle(event, writers.get(register)));
  return [...news, ...stepOf({ ...context, clock: Math.max(context.clock, joined.state.clock) }, [merge, ...settling])];
}

/** The change that makes a register say what is wanted, where the joined logs say something else. */
function settle(wanted: ChangeEvent | null, now: ChangeEvent | undefined): Change[] {
  if (valueOf(wanted ?? undefined) === valueOf(now)) return [];
  const like = wanted ?? now;
  const payload = wanted === null && now !== undefined ? cleared(now) : wanted?.payload ?? null;
  if (like === undefined || payload === null) return [];
  const row = rowOf(like);
  // The kind of a register's events is one, so that what stood there has the form of what will.
  return [{ kind: like.kind, ...(row === null ? {} : { row }), payload, before: now?.payload ?? cleared(like) } as Change];
}
