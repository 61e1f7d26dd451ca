import type { Command } from './command';
import { prepareScores, tellMissing } from './inputs';
import { classifyLines } from './lines';
import { guardInputs, writeResults } from './results';

/** Scores every proposal against every direction of the call. */
export const classify: Command = {
  name: 'classify',
  help: 'cli.help.classify',
  options: ['call', 'labels', 'out', 'explain'],
  run(args, io) {
    guardInputs(this.name, args, args.out === undefined ? [] : [args.out]);
    const prepared = prepareScores(args, ['number', 'text'], io);
    tellMissing(['title', 'keywords', 'abstract', 'subtype'], prepared, io, args.language);
    writeResults(classifyLines(prepared, args.explain, io.progress), args, io);
  },
};
