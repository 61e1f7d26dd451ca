import type { Result } from '../core/model';
import type { Content } from '../core/tables/readFile';

/** Where a run writes, and what was opened for it. Tests pass their own. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  /** Shows how far a computation is, over the line before; undefined where nobody watches. */
  readonly progress?: (line: string) => void;
  /** The workbooks among the run's files, opened before it. */
  readonly books?: ReadonlyMap<string, Result<Content>>;
}

/** Rubs out the line and goes to its start. */
const freshLine = '\r\u001b[2K';

/** The running process. */
export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY ? { progress: (line: string) => void process.stderr.write(`${freshLine}${line}`) } : {}),
});
