import type { AffinityTable } from '../core/model';
import { findAffinity } from '../core/review';
import { say } from '../core/words';
import { expertName } from './affinities';
import type { Command } from './command';
import { csvCell } from './csvCell';
import { watched } from './inputs';
import { warn } from './messages';
import { readReview } from './pool';
import { guardInputs, writeResults } from './results';

/** Says how well every expert fits every proposal. */
export const affinity: Command = {
  name: 'affinity',
  help: 'cli.help.affinity',
  tables: 2,
  options: ['call', 'works', 'out'],
  run(args, io) {
    guardInputs(this.name, args, args.out === undefined ? [] : [args.out]);
    const { proposals, pool, call } = readReview(args, { proposals: ['number', 'text'], expertise: true }, io);
    const numbers = proposals.map(({ cells }) => cells.number ?? '');
    const nameless = numbers.filter((number) => number === '').length;
    if (nameless > 0) warn(io, say('cli.affinity.noNumber', { count: nameless }), args.language);
    const { table } = watched(findAffinity(proposals, pool, call), io, args.language);
    writeResults(pairLines(table, numbers, pool.experts.map(expertName)), args, io);
  },
};

/** CSV, a part for each proposal; those without a number cannot be named and are left out. */
function* pairLines({ experts, scores }: AffinityTable, numbers: readonly string[], names: readonly string[]): Iterable<string> {
  yield 'proposal,expert,score\n';
  const quoted = names.map(csvCell);
  for (const [row, number] of numbers.entries()) {
    if (number === '') continue;
    const begin = csvCell(number);
    yield quoted.map((name, at) => `${begin},${name},${scores[row * experts.length + at] ?? 0}\n`).join('');
  }
}
