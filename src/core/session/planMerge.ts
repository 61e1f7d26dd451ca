import type { RowKey, SessionEvent } from '../model';
import { appendEvents, emptyFold, type Fold } from './foldEvents';
import { decisionRegister } from './history';
import type { ChangeEvent } from './judge';
import { mergeLogs } from './mergeLogs';
import { compareTables, settleTable, tableRegister, type Begun, type Side, type TableDifference } from './mergeTables';
import { cleared, rowOf, valueOf, writersOf } from './registers';
import { stepOf, type Change, type VerbContext } from './verbs';

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
  /** What stands afterwards in the registers that one side alone has changed, and which side that is. */
  readonly settled: ReadonlyMap<string, { readonly by: Side; readonly stands: ChangeEvent | null }>;
  /** Where the two go on with different imports of the proposals; null where they go on with one. Chosen under `tableRegister`. */
  readonly table: TableDifference | null;
}

/**
 * Compares two logs of the same rows, register by register, with what both had in common.
 * @param begun the imports that the two sides began with
 */
export function planMerge(own: Fold, theirs: readonly SessionEvent[], begun: Begun): MergePlan {
  const known = new Set(own.log.map(({ id }) => id));
  const other = appendEvents(emptyFold, mergeLogs(theirs, []).events);
  const news = other.log.filter(({ id }) => !known.has(id));
  const common = appendEvents(emptyFold, other.log.filter(({ id }) => known.has(id)));
  const both = appendEvents(own, news);
  const [here, there, base, joined] = [writersOf(own), writersOf(other), writersOf(common), writersOf(both)];

  const differences: Difference[] = [];
  const settled = new Map<string, { readonly by: Side; readonly stands: ChangeEvent | null }>();
  const rows = new Set<RowKey>();
  for (const register of new Set([...here.keys(), ...there.keys()])) {
    const [ours, before] = [valueOf(here.get(register)), valueOf(base.get(register))];
    const their = valueOf(there.get(register));
    const either = here.get(register) ?? there.get(register);
    if (ours === their || either === undefined || register === tableRegister) continue;
    const row = rowOf(either);
    if (ours !== before && their !== before) {
      const later = valueOf(joined.get(register)) === ours ? 'ours' : 'theirs';
      differences.push({ register, row, ours: here.get(register) ?? null, theirs: there.get(register) ?? null, later });
    } else {
      const by = ours === before ? 'theirs' : 'ours';
      settled.set(register, { by, stands: (by === 'theirs' ? there : here).get(register) ?? null });
      if (by === 'theirs' && row !== null) rows.add(row);
    }
  }
  const place = ({ row, register }: Difference): string => `${row ?? ''}\n${register}`;
  const table = compareTables({ own, other, common, both }, begun);
  return { news, settled, table, rows: [...rows], differences: differences.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) };
}

/**
 * Their events, and one step of ours that says what stands: undoing that step takes all of it back. Nothing where they
 * have nothing new and the table stays.
 * @param choices what a person chose for each difference, and for the table; the later side where nothing was chosen
 * @param file where their log came from, for the history
 * @param weighty rows whose title, abstract or direction differ between the two tables: a decision that was made on the
 * other table's text wants a look
 */
export function applyMerge(context: VerbContext, own: Fold, plan: MergePlan, choices: ReadonlyMap<string, Side>, file: string, weighty: readonly RowKey[] = []): SessionEvent[] {
  const { news, differences, table } = plan;
  const kept = table === null ? null : choices.get(tableRegister) ?? table.later;
  if (news.length === 0 && kept !== 'theirs') return [];
  const joined = appendEvents(own, news);
  const writers = writersOf(joined);
  const wanted = new Map([...plan.settled].map(([register, { stands }]) => [register, stands]));
  for (const { register, later, ours, theirs } of differences) wanted.set(register, (choices.get(register) ?? later) === 'ours' ? ours : theirs);
  const known = new Set(own.log.map(({ step }) => step));
  const steps = [...new Set(news.map(({ step }) => step))].filter((step) => !known.has(step));
  const merge: Change = { kind: 'merge', payload: { steps, file }, before: null };
  const settling = [...wanted].flatMap(([register, event]) => settle(event, writers.get(register)));
  if (table !== null && kept !== null) {
    const left = kept === 'ours' ? 'theirs' : 'ours';
    settling.push(...settleTable(table, kept, joined, weighty.filter((row) => decidedBy(plan, choices, row) === left)));
  }
  return [...news, ...stepOf({ ...context, clock: Math.max(context.clock, joined.state.clock) }, [merge, ...settling])];
}

/** The side whose decision on a row will stand where the two differ; null where they do not, or none will stand. */
function decidedBy({ differences, settled }: MergePlan, choices: ReadonlyMap<string, Side>, row: RowKey): Side | null {
  const register = decisionRegister(row);
  const open = differences.find((one) => one.register === register);
  const by = open === undefined ? settled.get(register)?.by : choices.get(register) ?? open.later;
  if (by === undefined) return null;
  const stands = open === undefined ? settled.get(register)?.stands : open[by];
  return valueOf(stands ?? undefined) === '' ? null : by;
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
