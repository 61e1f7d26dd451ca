import type { FieldKey, FileColumns, ImportId, Issue, Mapping, Parsed, Proposal, RawTable, Steps } from '../model';
import { fieldKeys, rowKey } from '../model';
import type { WordKey } from '../words';
import { say } from '../words';
import { isSecret } from './columns';
import { IssueTally } from './issueTally';
import { parseCodes } from './values/codes';
import { parseList } from './values/lists';
import { parseMoney, unitOfHeader } from './values/money';
import { parsePeriod, parsePeriodEnds } from './values/period';
import { remembered } from './values/remembered';
import { cellText } from './values/text';
import { parseWallTime } from './values/wallTime';

const rowsBetweenYields = 200;
/** How much of an unreadable cell a message quotes. */
const quoted = 40;

interface Feed {
  readonly field: FieldKey;
  readonly columns: readonly number[];
}

/**
 * Rows of a table → proposals, by a mapping. Values that cannot be read stay `unreadable` in the proposal and give a
 * warning with line, column and cell (at most five a column, then their number); secret cells are never quoted.
 */
export function* bindRows(
  table: RawTable, mapping: Mapping, importId: ImportId,
): Steps<{ proposals: Proposal[]; columns: FileColumns; issues: Issue[] }> {
  const feeds = feedsOf(mapping, table);
  const columns = fileColumns(feeds, table);
  const read = valueReader(table, mapping);
  const tally = new IssueTally();
  const proposals: Proposal[] = [];
  for (const [at, row] of table.rows.entries()) {
    const line = table.lines[at] ?? at + 2;
    const cells = bindCells(row, feeds);
    const proposal: Proposal = { key: rowKey(importId, line), line, cells, ...read(cells) };
    reportUnreadable(proposal, columns, table.file, tally);
    proposals.push(proposal);
    if (at % rowsBetweenYields === 0) yield { stage: 'bind', done: at, total: table.rows.length };
  }
  return { proposals, columns, issues: tally.all() };
}

function feedsOf(mapping: Mapping, table: RawTable): readonly Feed[] {
  return fieldKeys
    .map((field) => ({ field, columns: (mapping[field] ?? []).filter((column) => column >= 0 && column < table.header.length) }))
    .filter((feed) => feed.columns.length > 0);
}

/** The fields that the file has; 起始日期 and 结束日期 together are a 研究期限. */
function fileColumns(feeds: readonly Feed[], table: RawTable): FileColumns {
  const present = new Set<FieldKey>();
  const headers: Partial<Record<FieldKey, string>> = {};
  for (const { field, columns } of feeds) {
    present.add(field);
    headers[field] = columns.map((column) => table.header[column] ?? '').join('；');
  }
  if (!present.has('period') && present.has('periodFrom') && present.has('periodTo')) {
    present.add('period');
    headers.period = `${headers.periodFrom ?? ''}；${headers.periodTo ?? ''}`;
  }
  return { present, headers };
}

function bindCells(row: readonly string[], feeds: readonly Feed[]): Proposal['cells'] {
  const cells: Partial<Record<FieldKey, string>> = {};
  for (const { field, columns } of feeds) {
    const text = columns.length === 1 ? cellText(row[columns[0] ?? 0] ?? '') : joined(row, columns);
    if (text !== '') cells[field] = text;
  }
  return cells;
}

const joined = (row: readonly string[], columns: readonly number[]): string =>
  columns.map((column) => cellText(row[column] ?? '')).filter((text) => text !== '').join('；');

type Values = Pick<Proposal, 'keywords' | 'codes' | 'partners' | 'period' | 'budget' | 'submittedAt' | 'confirmedAt'>;

/** Parsers of the cells that hold more than text; columns with few different cells read each of them once. */
function valueReader(table: RawTable, mapping: Mapping): (cells: Proposal['cells']) => Values {
  const unit = unitOfHeader(table.header[mapping.budget?.[0] ?? -1] ?? '');
  const codes = remembered(parseCodes);
  const partners = remembered(parseList);
  const period = remembered(parsePeriod);
  const budget = remembered((cell) => parseMoney(cell, unit));
  return (cells) => {
    const whole = period(cells.period ?? '');
    return {
      keywords: parseList(cells.keywords ?? ''),
      codes: codes(cells.codes ?? ''),
      partners: partners(cells.partners ?? ''),
      period: whole.state === 'blank' ? parsePeriodEnds(cells.periodFrom ?? '', cells.periodTo ?? '') : whole,
      budget: budget(cells.budget ?? ''),
      submittedAt: parseWallTime(cells.submittedAt ?? ''),
      confirmedAt: parseWallTime(cells.confirmedAt ?? ''),
    };
  };
}

function reportUnreadable(proposal: Proposal, { headers }: FileColumns, file: string, tally: IssueTally): void {
  const { period, budget, submittedAt, confirmedAt, line } = proposal;
  const report = (value: Parsed<unknown>, field: FieldKey, key: WordKey): void => {
    if (value.state !== 'unreadable') return;
    const column = headers[field];
    const cell = isSecret(field) ? '＊' : shortened(value.raw);
    const place = { file, line, ...(column === undefined ? {} : { column }) };
    tally.add({ level: 'warning', message: say(key, { cell }), place }, 'tables.bind.more');
  };
  report(period, 'period', 'tables.bind.period');
  report(budget, 'budget', 'tables.bind.money');
  report(submittedAt, 'submittedAt', 'tables.bind.time');
  report(confirmedAt, 'confirmedAt', 'tables.bind.time');
}

const shortened = (text: string): string => (text.length > quoted ? `${text.slice(0, quoted)}…` : text);
