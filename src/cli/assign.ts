import { directionReader } from '../core/call/parseDirection';
import { defaultWishes, type AffinityTable, type Call, type DirectionId, type Plan, type PlanWishes, type Proposal } from '../core/model';
import { findAffinity, plan, poolConflicts, type Pool } from '../core/review';
import { say, write } from '../core/words';
import { expertName, readAffinities } from './affinities';
import type { Args } from './args';
import { readInput } from './books';
import type { Command } from './command';
import { csvCell } from './csvCell';
import { usable, watched } from './inputs';
import type { Io } from './io';
import { warn } from './messages';
import { readReview } from './pool';
import { guardInputs, writeResults } from './results';

/** Assigns experts to proposals. */
export const assign: Command = {
  name: 'assign',
  help: 'cli.help.assign',
  tables: 2,
  options: ['call', 'works', 'relations', 'affinity', 'per', 'objective', 'one-per-institution', 'out'],
  run(args, io) {
    guardInputs(this.name, args, args.out === undefined ? [] : [args.out]);
    const start = performance.now();
    const { affinity, language } = args;
    const { proposals: all, pool, call } = readReview(args, { proposals: affinity === undefined ? ['number', 'text'] : ['number'], expertise: affinity === undefined }, io);
    const proposals = all.filter(({ cells }) => (cells.number ?? '') !== '');
    if (proposals.length < all.length) warn(io, say('cli.assign.noNumber', { count: all.length - proposals.length }), language);
    const given = affinity === undefined ? undefined
      : usable(readAffinities(usable(watched(readInput(affinity, io), io, language), io, language), proposals, pool.experts), io, language);
    const made = assigned({ args, call, proposals, pool, affinity: given }, io);
    tellRefusals(made, io, args);
    const numbers = new Map(proposals.map(({ key, cells }) => [key, cells.number ?? '']));
    const names = new Map(pool.experts.map((expert) => [expert.key, expertName(expert)]));
    writeResults(planLines(made, numbers, names), args, io);
    io.err(`${JSON.stringify(summaryOf(made, numbers, performance.now() - start, language))}\n`);
  },
};

/** Milliseconds for a fair plan; then the best found is taken, and the summary says how far from the best it may be. */
const patience = 60_000;

interface AssignOrder {
  readonly args: Args;
  readonly call: Call;
  readonly proposals: readonly Proposal[];
  readonly pool: Pool;
  /** Numbers in place of what would be computed. */
  readonly affinity?: AffinityTable | undefined;
}

/** The best plan as the arguments want it, with what conflicts could not be looked at told. */
export function assigned({ args, call, proposals, pool, affinity }: AssignOrder, io: Io): Plan {
  const { conflicts, unchecked } = watched(poolConflicts(proposals, pool, call), io, args.language);
  for (const message of unchecked) warn(io, message, args.language);
  const start = performance.now();
  const wishes: PlanWishes = { ...defaultWishes, objective: args.objective, per: args.per ?? null, onePerInstitution: args.onePerInstitution };
  const found = affinity === undefined ? watched(findAffinity(proposals, pool, call), io, args.language) : { table: affinity };
  return watched(plan({ proposals, pool, call, affinity: { table: found.table }, conflicts, wishes, directionOf: declaredIn(call), patience: { elapsed: () => performance.now() - start, limit: patience } }), io, args.language);
}

/** The first direction that a proposal declares. */
function declaredIn(call: Call): (proposal: Proposal) => DirectionId | null {
  const read = directionReader(call);
  return ({ cells }) => read(cells.direction ?? '').directions[0] ?? null;
}

/** Empty places and idle experts in words, with what would help. */
function tellRefusals({ shortfalls, remedies, underloads }: Plan, io: Io, { language }: Args): void {
  for (const { message, remedy } of shortfalls) warn(io, say('cli.assign.shortfall', { shortfall: message, remedy: remedy.message }), language);
  for (const { message } of remedies) warn(io, say('cli.assign.remedy', { remedy: message }), language);
  if (underloads.length > 0) warn(io, say('cli.assign.underloads', { count: underloads.length }), language);
}

function* planLines({ assignments }: Plan, numbers: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>): Iterable<string> {
  yield 'proposal,expert,score\n';
  for (const { proposal, expert, affinity } of assignments) {
    yield `${csvCell(numbers.get(proposal) ?? '')},${csvCell(names.get(expert) ?? '')},${affinity}\n`;
  }
}

/** One line for whoever reads by program. Bounds: no plan that fills as many places is better. */
function summaryOf(made: Plan, numbers: ReadonlyMap<string, string>, milliseconds: number, language: Args['language']): object {
  const { objective, total, worst, assignments, proof, shortfalls, underloads } = made;
  return {
    objective, total, worst: worst?.sum ?? null, worstProposal: worst === null ? null : numbers.get(worst.proposal) ?? '',
    exact: proof.exact, totalAtMost: proof.totalAtMost, worstAtMost: proof.worstAtMost, assigned: assignments.length,
    shortfalls: shortfalls.map(({ proposal, missing, cause, remedy }) => ({ proposal: numbers.get(proposal) ?? '', missing, cause, remedy: write(remedy.message, language) })),
    underloads: underloads.length,
    milliseconds: Math.round(milliseconds),
  };
}
