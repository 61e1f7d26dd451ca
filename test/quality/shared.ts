import { existsSync, readFileSync } from 'node:fs';
import { directionId, importId, runSteps, type Call, type DirectionId, type Proposal, type RawTable, type Term } from '../../src/core/model';
import { readCall } from '../../src/core/call';
import { readProposals } from '../../src/core/pipeline';
import { bindRows } from '../../src/core/tables/bindRows';
import { suggestMapping } from '../../src/core/tables/suggestMapping';
import { aCall, aDirection } from '../build';
import { disciplineTerms } from './disciplineTerms';

const shared = new URL('../../../shared/', import.meta.url);
const pathOf = (name: string): string => new URL(name, shared).pathname;

export const goldFiles = ['gold/proposals.csv', 'gold/labels.csv'].map(pathOf);
export const disciplinesFile = pathOf('bench/csl-disciplines.csv');
export const hasGold = goldFiles.every(existsSync);
export const hasDisciplines = existsSync(disciplinesFile);

/** The call that the gold proposals answer. */
export function call2024(): Call {
  const call = readCall(readFileSync(new URL('../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!call.ok) throw new Error(JSON.stringify(call.issues));
  return call.value;
}

function readFile(path: string): RawTable {
  const table = runSteps(readProposals(path, readFileSync(path)));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

/** The cells of one column, by its header. */
function column(table: RawTable, header: string): readonly string[] {
  const at = table.header.indexOf(header);
  if (at === -1) throw new Error(`${table.file} has no column ${header}`);
  return table.rows.map((row) => row[at] ?? '');
}

const bind = (table: RawTable, call: Call): readonly Proposal[] => runSteps(bindRows(table, suggestMapping(table, call), importId('quality'))).proposals;

/** What the readers said of one proposal: the directions of each subtype that fit, the best first; none where none fits. */
export interface GoldLabel {
  readonly subtype: string;
  readonly fitting: Readonly<Record<string, readonly DirectionId[]>>;
}

export interface Gold {
  readonly call: Call;
  readonly proposals: readonly Proposal[];
  readonly labels: readonly GoldLabel[];
}

/** The gold proposals whose text no planted fault altered, read as the program reads them, with their labels. */
export function readGold(): Gold {
  const call = call2024();
  const [cultivation = '', key = ''] = call.subtypes.map(({ name }) => name);
  const table = readFile(goldFiles[1]!);
  const columns = Object.fromEntries(['subtype', 'c', 'c2', 'k', 'k2', 'text_changed', 'row'].map((header) => [header, column(table, header)]));
  const cell = (header: string, row: number): string => columns[header]?.[row] ?? '';
  const ids = (row: number, best: string, others: string): DirectionId[] =>
    (cell(best, row) === 'none' ? [] : [cell(best, row), ...cell(others, row).split(' ')].filter((id) => id !== '').map(directionId));
  const byLine = new Map(bind(readFile(goldFiles[0]!), call).map((proposal) => [proposal.line, proposal]));
  const rows = [...table.rows.keys()].filter((row) => cell('text_changed', row) !== '1');
  return {
    call,
    proposals: rows.map((row) => byLine.get(Number(cell('row', row)))!),
    labels: rows.map((row) => ({ subtype: cell('subtype', row), fitting: { [cultivation]: ids(row, 'c', 'c2'), [key]: ids(row, 'k', 'k2') } })),
  };
}

export interface Disciplines {
  readonly call: Call;
  readonly proposals: readonly Proposal[];
  readonly names: readonly string[];
  readonly truth: readonly DirectionId[];
}

/** Abstracts of 67 disciplines as if they were proposals, and a call that knows each discipline by its name and so many terms. */
export function readDisciplines(termsEach = 0): Disciplines {
  const table = readFile(disciplinesFile);
  const names = column(table, '学科');
  const ids = new Map([...new Set(names)].toSorted().map((name, at) => [name, directionId(`D${at + 1}`)]));
  const terms = disciplineTerms(termsEach);
  const listed = (name: string): Term[] => (terms.get(name) ?? []).map((form) => ({ forms: [form], weight: 1 }));
  const call = aCall({ subtypes: [], directions: [...ids].map(([name, id]) => aDirection(id, name, { terms: listed(name) })) });
  return { call, proposals: bind(table, call), names, truth: names.map((name) => ids.get(name)!) };
}

/** Disciplines whose papers may well belong to a call on artificial intelligence. */
const neighbours = new Set([
  '计算机科学与技术', '控制科学与工程', '数学', '信息与通信工程', '电子科学与技术', '图书馆、情报与档案管理', '测绘科学与技术',
]);

/** The abstracts of disciplines that are foreign to the 2024 call. */
export const foreignTo2024 = ({ proposals, names }: Disciplines): readonly Proposal[] => proposals.filter((_, row) => !neighbours.has(names[row] ?? ''));
