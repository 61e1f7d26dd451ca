import { statSync } from 'node:fs';
import type { RawTable, ReadChoices, Result, Steps } from '../core/model';
import { readProposals } from '../core/pipeline';
import { openFile, type Content } from '../core/tables/readFile';
import { InputFault } from './faults';
import { readBytes } from './files';
import type { Io } from './io';

/**
 * Opens the workbooks that a command line names, as a whole argument or after `=`: their reader answers by promise,
 * so they are opened before the run. Every other file is read when its turn comes.
 */
export async function openBooks(argv: readonly string[]): Promise<NonNullable<Io['books']>> {
  const books = new Map<string, Result<Content>>();
  for (const file of argv.flatMap((argument) => [argument, argument.slice(argument.indexOf('=') + 1)])) {
    if (books.has(file) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const bytes = readable(file);
    if (bytes === undefined) continue;
    const opened = await openFile(file, bytes);
    if (!opened.ok || 'sheets' in opened.value) books.set(file, opened);
  }
  return books;
}

/** A file that cannot be read is spoken of when its turn comes. */
function readable(file: string): Uint8Array | undefined {
  try {
    return readBytes(file);
  } catch {
    return undefined;
  }
}

/**
 * The table in a file: from its workbook where that was opened, else from its bytes.
 * @throws InputFault where the file is missing or its workbook could not be opened
 */
export function readInput(file: string, { books }: Io, choices: ReadChoices = {}): Steps<Result<RawTable>> {
  const book = books?.get(file);
  if (book?.ok === false) throw new InputFault(book.issues);
  return readProposals(file, book?.value ?? readBytes(file), choices);
}
