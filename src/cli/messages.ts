import type { Issue, Language, Message, Place } from '../core/model';
import { say, write } from '../core/words';
import type { Io } from './io';

/** `错误：a.csv，第 3 行，“研究期限”列：…`: what is wrong, where, and what to do. */
export function issueText({ level, message, place }: Issue, language: Language): string {
  const label = write(level === 'error' ? say('cli.issue.error') : say('cli.issue.warning'), language);
  const where = placeText(place, language);
  const text = write(message, language);
  return write(where === '' ? say('cli.issue.plain', { level: label, message: text }) : say('cli.issue.placed', { level: label, place: where, message: text }), language);
}

function placeText({ file, line, column, path }: Place, language: Language): string {
  const parts = [
    file, line === undefined ? undefined : write(say('cli.place.line', { line }), language),
    column === undefined ? undefined : write(say('cli.place.column', { column }), language), path,
  ];
  return parts.filter((part) => part !== undefined).join(write(say('cli.place.join'), language));
}

export function tellIssues(io: Io, issues: readonly Issue[], language: Language): void {
  for (const issue of issues) io.err(`${issueText(issue, language)}\n`);
}

/** Something a person should know that is no fault of one place. */
export const warn = (io: Io, message: Message, language: Language): void => tellIssues(io, [{ level: 'warning', message, place: {} }], language);
