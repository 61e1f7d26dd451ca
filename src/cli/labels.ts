import { directionReader } from '../core/call/parseDirection';
import type { Call, DirectionId, Issue, MessageParams, RawTable, Result, RowKey } from '../core/model';
import { failed, ok } from '../core/model';
import { suggestMapping } from '../core/tables/suggestMapping';
import { cellText } from '../core/tables/values/text';
import { say, type WordKey } from '../core/words';

/**
 * The directions already confirmed. A direction is its id; a name of it (培育5, its title) will do.
 * Rows with a blank direction say nothing. A direction that the call does not have is an error; a number that the
 * proposals do not have, or have twice, or that two rows confirm differently, is a warning and the row is not used.
 * @param numbers the proposals' rows by number
 */
export function readLabels(table: RawTable, call: Call, numbers: ReadonlyMap<string, readonly RowKey[]>): Result<ReadonlyMap<RowKey, DirectionId>> {
  const { number: [numberColumn] = [], direction: [directionColumn] = [] } = suggestMapping(table, call);
  if (numberColumn === undefined) return failed(missing(table.file, '申请编号'));
  if (directionColumn === undefined) return failed(missing(table.file, 'direction'));
  const read = readerOf(call);
  const issues: Issue[] = [];
  const found = new Map<string, { readonly direction: DirectionId; readonly line: number }>();
  const contradicted = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const line = table.lines[index] ?? index + 2;
    const number = cellText(row[numberColumn] ?? '');
    const cell = cellText(row[directionColumn] ?? '');
    const tell = (level: Issue['level'], column: number, key: WordKey, params: MessageParams): void =>
      void issues.push({ level, message: say(key, params), place: { file: table.file, line, column: table.header[column] ?? '' } });
    if (cell === '') continue;
    const direction = read(cell);
    const known = found.get(number);
    if (direction === undefined) tell('error', directionColumn, 'cli.labels.unknownDirection', { found: cell, known: call.directions.map(({ id }) => id).join(' ') });
    else if (!numbers.has(number)) tell('warning', numberColumn, 'cli.labels.unknownNumber', { number });
    else if ((numbers.get(number)?.length ?? 0) > 1) tell('warning', numberColumn, 'cli.labels.doubleNumber', { number });
    else if (known !== undefined && known.direction !== direction) {
      tell('warning', directionColumn, 'cli.labels.contradiction', { number, line: known.line });
      contradicted.add(number);
    } else found.set(number, known ?? { direction, line });
  }
  if (issues.some(({ level }) => level === 'error')) return failed(...issues);
  const labels = new Map<RowKey, DirectionId>();
  for (const [number, { direction }] of found) {
    const [key] = numbers.get(number) ?? [];
    if (key !== undefined && !contradicted.has(number)) labels.set(key, direction);
  }
  return ok(labels, issues);
}

const missing = (file: string, column: string): Issue => ({ level: 'error', message: say('cli.labels.noColumn', { column }), place: { file } });

function readerOf(call: Call): (cell: string) => DirectionId | undefined {
  const byId = new Map(call.directions.map(({ id }) => [String(id).toLowerCase(), id]));
  const byName = directionReader(call);
  return (cell) => {
    const named = byId.get(cell.toLowerCase());
    const { directions } = named === undefined ? byName(cell) : { directions: [named] };
    return directions.length === 1 ? directions[0] : undefined;
  };
}
