import type { Args } from './args';
import type { Command } from './command';
import { prepare, tellMissing, type Prepared } from './inputs';
import type { Io } from './io';
import { checkLines } from './lines';
import { namedLists, tellNoLists } from './lists';
import { warn } from './messages';
import { guardInputs, writeResults } from './results';

/** Runs the formal checks on whatever columns are there. */
export const check: Command = {
  name: 'check',
  help: 'cli.help.check',
  options: ['call', 'list', 'all', 'out'],
  run(args, io) {
    guardInputs(this.name, args, args.out === undefined ? [] : [args.out]);
    const prepared = prepare(args, [], io, namedLists(args, this.name));
    tellChecks(prepared, io, args);
    writeResults(checkLines(prepared, args.all, args.language, io.progress), args, io);
  },
};

/** Says once which columns and lists the checks lacked, and which checks fail so often that a mapping or a setting is to blame. */
export function tellChecks(prepared: Prepared, io: Io, { language }: Args): void {
  const { unchecked, floods } = prepared.result.report;
  tellMissing([...new Set(unchecked.flatMap(({ missing }) => missing))], prepared, io, language);
  tellNoLists(unchecked.flatMap(({ list }) => list ?? []), io, language);
  for (const { message } of floods) warn(io, message, language);
}
