import type { WordKey } from '../core/words';
import type { Args, OptionName } from './args';
import type { Io } from './io';

/** One command of the program; one file each. */
export interface Command {
  readonly name: string;
  readonly help: WordKey;
  /** How many tables it takes; 2: proposals and experts; either: experts may be left out. */
  readonly tables?: 1 | 2 | 'either';
  /** Beside --lang and --help. */
  readonly options: readonly OptionName[];
  /** @throws UsageFault, InputFault */
  run(args: Args, io: Io): void;
}
