import type { FieldKey, FileColumns, ImportId, Issue, Mapping, Money, Parsed, Proposal, RawTable, RowKey, Steps, WallTime } from '../model';
import { fieldKeys, rowKey } from '../model';
import { remembered } from '../text/remembered';
import type { WordKey } from '../words';
import { say } from '../words';
import { cellBinder, type Feed } from './bindCells';
import { isSecret } from './columns';
import { feedsOf, rowsBetweenYields, shortened } from './feeds';
import { IssueTally } from './issueTally';
import { UnreadColumns } from './unreadColumns';
import { parseCodes } from './values/codes';
import { parseInstitutions } from './values/institutionList';
import { parseList } from './values/lists';
import { parseMoney, unitOfHeader } from './values/money';
import { parseBirthDate, parsePeriod, parsePeriodEnds } from './values/period';
import { parseWallTime, parseWithinYear } from './values/wallTime';

/**
 * Rows of a table → proposals, by a mapping. Values that cannot be read stay `unreadable` in the proposal and give a
 * warning with line, column and cell (at most five a column, then their number; one for a column that is unreadable
 * nearly throughout); secret cells are never quoted.
 */
export function* bindRows(
  table: RawTable, mapping: Mapping, importId: ImportId,
): Steps<{ proposals: Proposal[]; columns: FileColumns; issues: Issue[] }> {
  const feeds = feedsOf(fieldKeys, mapping, table);
  const columns = fileColumns(feeds, table);
  const bindCells = cellBinder(feeds);
  const read = valueReader(table, mapping);
  const tally = new IssueTally();
  const unread = new UnreadColumns();
  const proposals: Proposal[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    const row = table.rows[at] ?? [];
    const line = table.lines[at] ?? at + 2;
    const proposal = read(table.keys?.[at] ?? rowKey(importId, line), line, bindCells(row));
    reportUnreadable(proposal, columns, table.file, tally, unread);
    proposals.push(proposal);
    if (at % rowsBetweenYields === 0) yield { stage: 'bind', done: at, total: table.rows.length };
  }
  return { proposals, columns, issues: unread.gathered(tally.all(), table.file) };
}

/** The fields that the file has; 起始日期 and 结束日期 together are a 研究期限. */
function fileColumns(feeds: readonly Feed<FieldKey>[], table: RawTable): FileColumns {
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

/** Parsers of the cells that hold more than text; columns with few different cells read each of them once. */
function valueReader(table: RawTable, mapping: Mapping): (key: RowKey, line: number, cells: Proposal['cells']) => Proposal {
  const unitOf = (field: FieldKey): ReturnType<typeof unitOfHeader> => unitOfHeader(table.header[mapping[field]?.[0] ?? -1] ?? '');
  const moneyOf = (field: FieldKey): (cells: Proposal['cells']) => Parsed<Money> => {
    const unit = unitOf(field);
    const parse = remembered((cell) => parseMoney(cell, unit));
    return (cells) => parse(cells[field] ?? '');
  };
  const codes = remembered(parseCodes);
  const partners = remembered(parseInstitutions);
  const period = remembered(parsePeriod);
  const budget = moneyOf('budget');
  const costs = (['equipmentCost', 'operatingCost', 'labourCost'] as const).map(moneyOf);
  const noCosts = costs.map(() => ({ state: 'blank' } as const));
  const hasCosts = mapping.equipmentCost !== undefined || mapping.operatingCost !== undefined || mapping.labourCost !== undefined;
  const birthDate = remembered(parseBirthDate);
  const moment = remembered(parseWallTime);
  const time = (cell: string | undefined, year: string | undefined): Parsed<WallTime> => {
    const read = moment(cell ?? '');
    return read.state === 'unreadable' && year !== undefined ? parseWithinYear(read.raw, year) : read;
  };
  return (key, line, cells) => {
    const whole = period(cells.period ?? '');
    return {
      key,
      line,
      cells,
      keywords: parseList(cells.keywords ?? ''),
      codes: codes(cells.codes ?? ''),
      partners: partners(cells.partners ?? ''),
      period: whole.state === 'blank' ? parsePeriodEnds(cells.periodFrom ?? '', cells.periodTo ?? '') : whole,
      budget: budget(cells),
      costs: hasCosts ? costs.map((cost) => cost(cells)) : noCosts,
      birthDate: birthDate(cells.birthDate ?? ''),
      submittedAt: time(cells.submittedAt, cells.year),
      confirmedAt: time(cells.confirmedAt, cells.year),
    };
  };
}

function reportUnreadable(proposal: Proposal, { headers }: FileColumns, file: string, tally: IssueTally, unread: UnreadColumns): void {
  const { period, budget, submittedAt, confirmedAt, line } = proposal;
  const report = (value: Parsed<unknown>, field: FieldKey, key: WordKey): void => {
    if (value.state === 'blank') return;
    const column = headers[field];
    unread.count(column, value.state === 'unreadable');
    if (value.state !== 'unreadable') return;
    const cell = isSecret(field) ? '＊' : shortened(value.raw);
    const place = { file, line, ...(column === undefined ? {} : { column }) };
    tally.add({ level: 'warning', message: say(key, { cell }), place }, 'tables.bind.more');
  };
  report(period, 'period', 'tables.bind.period');
  report(budget, 'budget', 'tables.bind.money');
  report(submittedAt, 'submittedAt', 'tables.bind.time');
  report(confirmedAt, 'confirmedAt', 'tables.bind.time');
}
