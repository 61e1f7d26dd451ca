import { directionReader } from '../core/call/parseDirection';
import { defaultWishes, type AffinityTable, type Call, type Conflict, type DirectionId, type Expert, type Language, type Plan, type PlanWishes, type Proposal } from '../core/model';
import { findAffinity, plan, poolConflicts, type Pool } from '../core/review';
import { say, write } from '../core/words';
import { expertName, readAffinities } from './affinities';
import { readInput } from './books';
import type { Command } from './command';
import { csvCell } from './csvCell';
import { usable, watched } from './inputs';
import type { Io } from './io';
import { warn } from './messages';
import { packagesAsked } from './packages';
import { readReview } from './pool';
import { guardInputs, writeResults } from './results';

/** Assigns experts to proposals. */
export const assign: Command = {
  name: 'assign',
  help: 'cli.help.assign',
  tables: 2,
  options: ['call', 'works', 'relations', 'affinity', 'per', 'objective', 'packages', 'seconds', 'one-per-institution', 'out'],
  run(args, io) {
    guardInputs(this.name, args, args.out === undefined ? [] : [args.out]);
    const start = performance.now();
    const { affinity, language } = args;
    const { proposals: all, pool, call } = readReview(args, { proposals: affinity === undefined ? ['number', 'text'] : ['number'], expertise: affinity === undefined }, io);
    const proposals = all.filter(({ cells }) => (cells.number ?? '') !== '');
    if (proposals.length < all.length) warn(io, say('cli.assign.noNumber', { count: all.length - proposals.length }), language);
    const given = affinity === undefined ? undefined
      : usable(readAffinities(usable(watched(readInput(affinity, io), io, language), io, language), proposals, pool.experts), io, language);
    const conflicts = conflictsTold(proposals, pool, call, io, language);
    const table = given ?? watched(findAffinity(proposals, pool, call), io, language).table;
    const wishes: PlanWishes = { ...defaultWishes, objective: args.objective, per: args.per ?? null, onePerInstitution: args.onePerInstitution, packages: packagesAsked(args, proposals, io) };
    const made = planned({ call, proposals, pool, affinity: table, conflicts, wishes }, io, language, args.seconds);
    tellShortfalls(made, io, language);
    const numbers = new Map(proposals.map(({ key, cells }) => [key, cells.number ?? '']));
    writeResults(planLines(made, numbers, pool.experts), args, io);
    io.err(`${JSON.stringify(summaryOf(made, numbers, performance.now() - start, language))}\n`);
  },
};

/** Seconds for a fair plan or one with packages; then the best found is taken, and the summary says how far from the best it may be. */
const patience = 60;
/** Shortfalls told one by one; the summary has them all. */
const shortfallsTold = 20;

interface AssignOrder {
  readonly call: Call;
  readonly proposals: readonly Proposal[];
  readonly pool: Pool;
  readonly affinity: AffinityTable;
  readonly conflicts: readonly Conflict[];
  readonly wishes: PlanWishes;
}

/** The conflicts of interest; what could not be looked at is told. */
export function conflictsTold(proposals: readonly Proposal[], pool: Pool, call: Call, io: Io, language: Language): readonly Conflict[] {
  const { conflicts, unchecked } = watched(poolConflicts(proposals, pool, call), io, language);
  for (const message of unchecked) warn(io, message, language);
  return conflicts;
}

/** The best plan, or the best that was found in time. */
export function planned({ affinity, ...order }: AssignOrder, io: Io, language: Language, seconds = patience): Plan {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  return watched(plan({ ...order, affinity: { table: affinity }, directionOf: declaredIn(order.call), patience: { elapsed, limit: seconds * 1000 } }), io, language);
}

/** The first direction that a proposal declares. */
function declaredIn(call: Call): (proposal: Proposal) => DirectionId | null {
  const read = directionReader(call);
  return ({ cells }) => read(cells.direction ?? '').directions[0] ?? null;
}

/** Empty places and idle experts in words, with what would help. */
export function tellShortfalls({ shortfalls, remedies, underloads }: Plan, io: Io, language: Language): void {
  for (const { message, remedy } of shortfalls.slice(0, shortfallsTold)) warn(io, say('cli.assign.shortfall', { shortfall: message, remedy: remedy.message }), language);
  if (shortfalls.length > shortfallsTold) warn(io, say('cli.assign.moreShortfalls', { count: shortfalls.length - shortfallsTold }), language);
  for (const { message } of remedies) warn(io, say('cli.assign.remedy', { remedy: message }), language);
  if (underloads.length > 0) warn(io, say('cli.assign.underloads', { count: underloads.length }), language);
}

/** CSV, a line an assignment. */
export function* planLines({ assignments }: Plan, numbers: ReadonlyMap<string, string>, experts: readonly Expert[]): Iterable<string> {
  yield 'proposal,expert,score\n';
  const names = new Map<string, string>(experts.map((expert) => [expert.key, expertName(expert)]));
  for (const { proposal, expert, affinity } of assignments) yield `${csvCell(numbers.get(proposal) ?? '')},${csvCell(names.get(expert) ?? '')},${affinity}\n`;
}

/** One line for whoever reads by program. Bounds: no plan that fills as many places is better. */
function summaryOf(made: Plan, numbers: ReadonlyMap<string, string>, milliseconds: number, language: Language): object {
  const { objective, total, worst, assignments, proof, shortfalls, underloads } = made;
  return {
    objective, total, worst: worst?.sum ?? null, worstProposal: worst === null ? null : numbers.get(worst.proposal) ?? '',
    exact: proof.exact, totalAtMost: proof.totalAtMost, worstAtMost: proof.worstAtMost, assigned: assignments.length,
    shortfalls: shortfalls.map(({ proposal, missing, cause, remedy }) => ({ proposal: numbers.get(proposal) ?? '', missing, cause, remedy: write(remedy.message, language) })),
    underloads: underloads.length,
    milliseconds: Math.round(milliseconds),
  };
}
