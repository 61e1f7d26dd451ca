import type { CalendarDate, Issue, ListField, ListName, ListRow, Mapping, OfficeList, Parsed, RawTable, Steps } from '../model';
import type { WordKey } from '../words';
import { say } from '../words';
import { cellBinder, type Feed } from './bindCells';
import { IssueTally } from './issueTally';
import { listSpecs } from './kinds/lists';
import { parseDay, parsePeriod } from './values/period';
import { remembered } from '../text/remembered';
import { cellText, plainText } from './values/text';
import { parseWallTime } from './values/wallTime';

const rowsBetweenYields = 200;
/** How much of an unreadable cell a message quotes. */
const quoted = 40;

/**
 * Rows of a table → an office's list. Dates that cannot be read stay `unreadable` and give a warning with line, column
 * and cell; rows in which nothing is mapped and filled are left out. A mapping's fields that the list has not are passed over.
 * @param asOf the day whose state the list gives, `YYYY-MM-DD`
 */
export function* bindList(
  name: ListName, table: RawTable, mapping: Mapping<string>, asOf: string | null,
): Steps<{ readonly list: OfficeList; readonly issues: readonly Issue[] }> {
  const feeds = feedsOf(name, table, mapping);
  const headers = Object.fromEntries(feeds.map(({ field, columns }) => [field, columns.map((column) => table.header[column] ?? '').join('；')])) as OfficeList['headers'];
  const bindCells = cellBinder(feeds);
  const read = rowReader();
  const tally = new IssueTally();
  const rows: ListRow[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    if (at % rowsBetweenYields === 0) yield { stage: 'bind', done: at, total: table.rows.length };
    const cells = bindCells(table.rows[at] ?? []);
    if (Object.keys(cells).length === 0) continue;
    const row = read(table.lines[at] ?? at + 2, cells);
    reportUnreadable(row, headers, table.file, tally);
    rows.push(row);
  }
  return { list: { name, file: table.file, asOf, headers, rows }, issues: tally.all() };
}

const feedsOf = (name: ListName, table: RawTable, mapping: Mapping<string>): readonly Feed<ListField>[] =>
  listSpecs[name].columns
    .map(({ key }) => ({ field: key, columns: (mapping[key] ?? []).filter((column) => column >= 0 && column < table.header.length) }))
    .filter(({ columns }) => columns.length > 0);

function rowReader(): (line: number, cells: ListRow['cells']) => ListRow {
  const begin = remembered((cell) => parseEnd(cell, 1));
  const end = remembered((cell) => parseEnd(cell, 12));
  const term = remembered(parseTerm);
  const time = remembered(parseWallTime);
  const year = remembered(parseYear);
  return (line, cells) => {
    const whole = cells.from === undefined && cells.to === undefined ? term(cells.period ?? '') : undefined;
    return {
      line, cells, year: year(cells.year ?? ''), from: whole?.from ?? begin(cells.from ?? ''), to: whole?.to ?? end(cells.to ?? ''),
      submittedAt: time(cells.submittedAt ?? ''),
    };
  };
}

const blank = { state: 'blank' } as const;

/** One end of a term; a bare year is its first or last month. */
function parseEnd(cell: string, monthOfYear: number): Parsed<CalendarDate> {
  const raw = cellText(cell);
  if (raw === '') return blank;
  const year = /^((?:19|20)\d{2})年?度?$/.exec(plainText(raw))?.[1];
  const value = year === undefined ? parseDay(raw) : { year: Number(year), month: monthOfYear };
  return value === undefined ? { state: 'unreadable', raw } : { state: 'read', value, raw };
}

function parseTerm(cell: string): { readonly from: Parsed<CalendarDate>; readonly to: Parsed<CalendarDate> } {
  const raw = cellText(cell);
  const [, first, last] = /^((?:19|20)\d{2})年?[-–—~～至到]+((?:19|20)\d{2})年?$/u.exec(plainText(raw).replaceAll(' ', '')) ?? [];
  if (first !== undefined && last !== undefined) return { from: parseEnd(first, 1), to: parseEnd(last, 12) };
  const period = parsePeriod(raw);
  if (period.state !== 'read') return { from: period, to: period };
  return { from: { state: 'read', value: period.value.from, raw }, to: { state: 'read', value: period.value.to, raw } };
}

/** `2023`, `2023年`, or the year of a date. */
function parseYear(cell: string): Parsed<number> {
  const date = parseEnd(cell, 1);
  return date.state === 'read' ? { ...date, value: date.value.year } : date;
}

function reportUnreadable(row: ListRow, headers: OfficeList['headers'], file: string, tally: IssueTally): void {
  const report = (value: Parsed<unknown>, field: ListField, key: WordKey): void => {
    const column = headers[field];
    if (value.state !== 'unreadable' || column === undefined) return;
    const cell = value.raw.length > quoted ? `${value.raw.slice(0, quoted)}…` : value.raw;
    tally.add({ level: 'warning', message: say(key, { cell }), place: { file, line: row.line, column } }, 'tables.bind.more');
  };
  report(row.year, 'year', 'list.bind.year');
  if (row.cells.from === undefined && row.cells.to === undefined) report(row.from, 'period', 'list.bind.period');
  else {
    report(row.from, 'from', 'list.bind.date');
    report(row.to, 'to', 'list.bind.date');
  }
  report(row.submittedAt, 'submittedAt', 'list.bind.date');
}
