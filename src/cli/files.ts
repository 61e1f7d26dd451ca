import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { say } from '../core/words';
import { fileFault } from './faults';

/** The bytes of an input file. @throws InputFault that names the file */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fileFault(say('cli.file.missing'), { file });
    if (code === 'EISDIR') throw fileFault(say('cli.file.folder'), { file });
    throw fileFault(say('cli.file.unreadable', { reason: code }), { file });
  }
}

/** True where two paths lead to one file that exists. */
export const isSameFile = (one: string, other: string): boolean => existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);

/** One file to write: its text in parts, made while it is written. */
export interface Written {
  readonly file: string;
  readonly parts: Iterable<string>;
}

/**
 * Writes files all or none: each beside its place under a passing name, then renamed when the last is complete.
 * What is no plain file (a pipe, a device) is written as it is.
 * @param folder made first where it is missing, and taken away again where writing fails
 * @throws InputFault where the disk refuses; whatever the parts throw goes through
 */
export function writeFiles(files: readonly Written[], folder?: string): void {
  const made = folder === undefined ? undefined : refusable(folder, () => mkdirSync(folder, { recursive: true }));
  const passing: { readonly from: string; readonly to: string }[] = [];
  let complete = false;
  try {
    for (const { file, parts } of files) {
      const to = existsSync(file) ? realpathSync(file) : file;
      const direct = existsSync(to) && !refusable(file, () => isReplaceable(to));
      const from = direct ? to : join(dirname(to), `.${basename(to)}.${process.pid}.part`);
      const handle = refusable(file, () => openSync(from, direct ? 'w' : 'wx'));
      if (!direct) passing.push({ from, to });
      try {
        for (const part of parts) refusable(file, () => writeFileSync(handle, part));
      } finally {
        closeSync(handle);
      }
    }
    for (const { from, to } of passing) refusable(to, () => renameSync(from, to));
    complete = true;
  } finally {
    for (const { from } of passing) rmSync(from, { force: true });
    if (!complete && folder !== undefined && made !== undefined) unmake(folder, made);
  }
}

/** @throws for a folder, which nothing can take the place of */
function isReplaceable(file: string): boolean {
  const stats = statSync(file);
  if (stats.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return stats.isFile();
}

/** Removes the folders that were made, as long as nobody else put something in. */
function unmake(folder: string, made: string): void {
  const first = resolve(made);
  for (let at = resolve(folder); at.length >= first.length && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
}

function refusable<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    throw fileFault(code === 'EISDIR' ? say('cli.file.folder') : say('cli.out.failed', { reason: code }), { file });
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
