import type { Language } from '../core/model';
import { say, write } from '../core/words';
import { affinity } from './affinity';
import { assign } from './assign';
import { languageOf, readArgs } from './args';
import { check } from './check';
import { classify } from './classify';
import type { Command } from './command';
import { exportAll } from './export';
import { InputFault, UsageFault } from './faults';
import type { Io } from './io';
import { issueText, tellIssues } from './messages';

/** Every command there is. */
export const commands: readonly Command[] = [classify, check, affinity, assign, exportAll];

/**
 * Runs the program.
 * @param argv what follows the program's name
 * @returns the exit status: 0 done, 1 an input could not be used, 2 wrong usage
 */
export function run(argv: readonly string[], io: Io): 0 | 1 | 2 {
  const language = languageOf(argv);
  try {
    dispatch(argv, io, language);
    return 0;
  } catch (error) {
    if (error instanceof UsageFault) {
      const help = error.command === undefined ? '--help' : `${error.command} --help`;
      io.err(`${issueText({ level: 'error', message: error.what, place: {} }, language)}\n${write(say('cli.usage.seeHelp', { command: help }), language)}\n`);
      return 2;
    }
    if (error instanceof InputFault) {
      tellIssues(io, error.issues, language);
      return 1;
    }
    throw error;
  }
}

function dispatch(argv: readonly string[], io: Io, language: Language): void {
  const [name = '', ...rest] = argv;
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) {
    const asked = readArgs(name, command.options, rest, command.tables);
    if (asked.help) io.out(`${write(say(command.help), language)}\n`);
    else command.run(asked.args, io);
    return;
  }
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(`${write(say('cli.help.program'), language)}\n`);
    return;
  }
  if (name === '' || name.startsWith('-')) throw new UsageFault(say('cli.usage.noCommand'));
  throw new UsageFault(say('cli.usage.unknownCommand', { command: name, known: commands.map((one) => one.name).join(' ') }));
}
