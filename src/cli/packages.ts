import type { Issue, Proposal, RawTable, Result, RowKey } from '../core/model';
import { failed, ok } from '../core/model';
import { nearGroups } from '../core/review';
import { cellText } from '../core/tables/values/text';
import { say } from '../core/words';
import type { Args } from './args';
import { readInput } from './books';
import { usable, watched } from './inputs';
import type { Io } from './io';

const headers = {
  proposal: ['proposal', 'proposal id', '申请编号', '项目编号'],
  package: ['package', '项目包', '包'],
} as const;
type Column = keyof typeof headers;

/** Proposals whose texts are nearly the same, where `near` is asked for. */
const near = 'near';

/** The packages asked for: those of a table, near duplicates, or none. @throws InputFault where the table cannot be used */
export function packagesAsked({ packages, language }: Args, proposals: readonly Proposal[], io: Io): readonly (readonly RowKey[])[] {
  if (packages === undefined) return [];
  if (packages === near) return nearGroups(proposals);
  return usable(readPackages(usable(watched(readInput(packages, io), io, language), io, language), proposals), io, language);
}

/** Packages as a table gives them: proposal, package, one a row; a blank package is none. Numbers that no proposal has are told once. */
export function readPackages({ file, header, rows }: RawTable, proposals: readonly Proposal[]): Result<readonly (readonly RowKey[])[]> {
  const at = (column: Column): number => header.findIndex((text) => (headers[column] as readonly string[]).includes(text.trim().toLowerCase()));
  const missing = (Object.keys(headers) as Column[]).filter((column) => at(column) < 0);
  if (missing.length > 0) return failed(...missing.map((column): Issue => ({ level: 'error', message: say('cli.packages.noColumn', { column: headers[column].join(' / ') }), place: { file } })));
  const keysOf = new Map<string, RowKey[]>();
  for (const { key, cells } of proposals) keysOf.set(cells.number ?? '', [...keysOf.get(cells.number ?? '') ?? [], key]);
  const byName = new Map<string, RowKey[]>();
  const strangers = new Set<string>();
  for (const row of rows) {
    const [number, name] = [cellText(row[at('proposal')] ?? ''), cellText(row[at('package')] ?? '')];
    const keys = keysOf.get(number);
    if (keys === undefined) strangers.add(number);
    else if (name !== '') byName.set(name, [...byName.get(name) ?? [], ...keys]);
  }
  const issues: readonly Issue[] = strangers.size === 0 ? []
    : [{ level: 'warning', message: say('cli.packages.strangers', { count: strangers.size, names: [...strangers].slice(0, 5) }), place: { file } }];
  return ok([...byName.values()], issues);
}
