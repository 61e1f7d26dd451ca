import { say } from '../core/words';
import type { Args } from './args';
import { UsageFault } from './faults';
import { isSameFile, writeFiles } from './files';
import type { Io } from './io';

/** Before anything is computed: --out must not be what is read. */
export function guardInputs(command: string, args: Args, outputs: readonly string[]): void {
  const inputs = [args.proposals, args.experts, args.works, args.relations, args.affinity, args.call, args.labels, ...args.lists.map(({ file }) => file)].filter((file) => file !== undefined);
  const spoilt = outputs.find((output) => inputs.some((input) => isSameFile(input, output)));
  if (spoilt !== undefined) throw new UsageFault(say('cli.usage.outIsInput', { file: spoilt }), command);
}

/** Writes results to --out, whole or not at all, or to standard output. */
export function writeResults(parts: Iterable<string>, { out }: Args, io: Io): void {
  if (out !== undefined) return writeFiles([{ file: out, parts }]);
  for (const part of parts) io.out(part);
  return undefined;
}
