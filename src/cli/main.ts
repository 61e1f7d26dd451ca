import { say, write } from '../core/words';
import { languageOf } from './args';
import { openBooks } from './books';
import { processIo } from './io';
import { run } from './run';

// Whoever reads us may stop early (head, a closed pager): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const argv = process.argv.slice(2);
const io = processIo();
try {
  process.exitCode = run(argv, { ...io, books: await openBooks(argv) });
} catch (error) {
  const reason = error instanceof Error ? error.stack ?? error.message : String(error);
  io.err(`${write(say('cli.internal', { reason }), languageOf(argv))}\n`);
  process.exitCode = 1;
}
