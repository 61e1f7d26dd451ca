import { expertFields, expertKey, type Expert, type ExpertField, type ExpertKey, type ImportId, type Issue, type Mapping, type RawTable, type Steps } from '../model';
import { say, type WordKey } from '../words';
import { cellBinder } from './bindCells';
import { feedsOf, headersOf, rowsBetweenYields, shortened, type Headers } from './feeds';
import { IssueTally } from './issueTally';
import { parseCodes } from './values/codes';
import { parseList } from './values/lists';
import { parseLoad } from './values/load';

/** A table of experts, read. `headers`: the columns' own names by field. */
export interface BoundExperts {
  readonly experts: readonly Expert[];
  readonly headers: Headers<ExpertField>;
  readonly issues: readonly Issue[];
}

/**
 * Rows of a table of experts → experts, by a mapping; works of the works' table are added by `bindWorks`.
 * Loads that cannot be read are null and a warning. A row without number and name, or that repeats an earlier one's
 * number and name, is left out with an issue: nobody may review a proposal twice.
 */
export function* bindExperts(table: RawTable, mapping: Mapping<ExpertField>, importId: ImportId): Steps<BoundExperts> {
  const headers = headersOf(expertFields, mapping, table);
  const bindCells = cellBinder(feedsOf(expertFields, mapping, table));
  const tally = new IssueTally();
  const experts: Expert[] = [];
  const first = new Map<string, Expert>();
  for (const [at, row] of table.rows.entries()) {
    const line = table.lines[at] ?? at + 2;
    const report = reporter(table.file, line, headers, tally);
    const expert = readExpert(bindCells(row), line, carriedKey(table, at) ?? expertKey(importId, line), report);
    const same = expert.id === '' ? undefined : first.get(expert.id);
    if (expert.id === '' && expert.name === '') report('experts.bind.nobody', {}, 'name', 'error');
    else if (same !== undefined && same.name === expert.name) report('experts.bind.twice', { id: expert.id, line: same.line }, 'id');
    else {
      if (same === undefined) first.set(expert.id, expert);
      else report('experts.bind.sameNumber', { id: expert.id, line: same.line, name: same.name }, 'id');
      experts.push(expert);
    }
    if (at % rowsBetweenYields === 0) yield { stage: 'bind', done: at, total: table.rows.length };
  }
  return { experts, headers, issues: tally.all() };
}

type Report = (key: WordKey, params: Readonly<Record<string, string | number>>, field: ExpertField, level?: Issue['level']) => void;

function reporter(file: string, line: number, headers: Headers<ExpertField>, tally: IssueTally): Report {
  return (key, params, field, level = 'warning') => {
    const column = headers[field];
    tally.add({ level, message: say(key, params), place: { file, line, ...(column === undefined ? {} : { column }) } }, 'tables.bind.more');
  };
}

/** The key of a row that an earlier import of the experts had too. */
const carriedKey = ({ keys }: RawTable, at: number): ExpertKey | undefined => keys?.[at] as ExpertKey | undefined;

function readExpert(cells: Expert['cells'], line: number, key: ExpertKey, report: Report): Expert {
  const load = (field: 'minLoad' | 'maxLoad'): number | null => {
    const parsed = parseLoad(cells[field] ?? '');
    if (parsed.state === 'unreadable') report('experts.bind.load', { cell: shortened(parsed.raw) }, field);
    return parsed.state === 'read' ? parsed.value : null;
  };
  const list = (field: ExpertField): readonly string[] => parseList(cells[field] ?? '');
  const maxLoad = load('maxLoad');
  const wished = load('minLoad');
  const contradicts = wished !== null && maxLoad !== null && wished > maxLoad;
  if (contradicts) report('experts.bind.loads', { least: wished, most: maxLoad }, 'minLoad');
  return {
    key,
    line,
    cells,
    id: cells.id ?? '',
    name: cells.name ?? '',
    employer: cells.employer ?? '',
    fields: list('fields'),
    keywords: list('keywords'),
    codes: parseCodes(cells.codes ?? ''),
    works: worksOf(cells.works ?? ''),
    avoidUnits: list('avoidUnits'),
    avoidPeople: list('avoidPeople'),
    minLoad: contradicts ? null : wished,
    maxLoad,
    panel: cells.panel ?? '',
  };
}

/** Titles parted by ； ; or line breaks; a comma belongs to its title. A number before a title is dropped. */
const worksOf = (cell: string): Expert['works'] => cell.split(/[;；\n]/)
  .map((title) => title.replace(/^\s*(?:\[\d{1,3}\]|[(（]\d{1,3}[)）]|\d{1,3}[.、)）])\s*/, '').trim())
  .filter((title) => title !== '')
  .map((title) => ({ title, abstract: '' }));
