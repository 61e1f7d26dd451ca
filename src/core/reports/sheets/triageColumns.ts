import type { Call, Classification, DecisionWord, EditId, Language, Score, Unchecked } from '../../model';
import { say, write, type WordKey } from '../../words';
import { directionName } from '../directionName';
import { findingLines } from '../findingLines';
import { decisionCell, decisionChoices, directionOrBlank, joined } from '../judgementCells';
import type { ReportRow } from '../report';
import type { Cell, CellKind } from '../sheet';

/** What all rows of a sheet share. */
export interface SheetContext {
  readonly call: Call;
  readonly decisions: readonly DecisionWord[];
  readonly unchecked: readonly Unchecked[];
  readonly language: Language;
}

interface AddedColumn {
  readonly key: string;
  readonly header: WordKey;
  readonly width: number;
  readonly kind?: CellKind;
  readonly digits?: number;
  readonly choices?: (context: SheetContext) => readonly string[];
  readonly edit?: EditId;
  cell(row: ReportRow, context: SheetContext): Cell;
}

/** What the sheet adds to the file's own columns, in order. */
export const addedColumns: readonly AddedColumn[] = [
  { key: 'best', header: 'report.triage.best', width: 34, cell: bestDirection },
  { key: 'confidence', header: 'report.triage.confidence', width: 10, kind: 'percent', cell: ({ classification: { best, confidence } }) => (best === undefined ? null : confidence) },
  { key: 'score', header: 'report.triage.score', width: 10, kind: 'number', digits: 3, cell: ({ classification }) => scoreOf(classification)?.total ?? null },
  { key: 'next', header: 'report.triage.next', width: 34, cell: nextDirection },
  { key: 'confirmed', header: 'report.triage.confirmed', width: 34, edit: 'confirmed', cell: ({ judgement }, { call, language }) => directionOrBlank(judgement, call, language) },
  { key: 'findings', header: 'report.triage.findings', width: 60, cell: ({ findings }, { language }) => findingLines(findings, language) },
  { key: 'unchecked', header: 'report.triage.unchecked', width: 24, cell: (_, { unchecked, language }) => missingFields(unchecked, language) },
  { key: 'tags', header: 'report.triage.tags', width: 16, edit: 'tags', cell: ({ judgement }, { language }) => joined(judgement?.tags ?? [], language) },
  { key: 'decision', header: 'report.triage.decision', width: 14, edit: 'decision', choices: ({ decisions, language }) => decisionChoices(decisions, language), cell: ({ judgement }, { decisions, language }) => decisionCell(judgement, decisions, language) },
  { key: 'panel', header: 'report.triage.panel', width: 12, edit: 'panel', cell: ({ judgement }) => judgement?.panel ?? '' },
  { key: 'note', header: 'report.triage.note', width: 30, edit: 'note', cell: ({ judgement }) => judgement?.note ?? '' },
];

/** The best direction's name, with a word where its whole subtype fits badly. */
function bestDirection({ classification: { best, weak = [] } }: ReportRow, { call, language }: SheetContext): string {
  if (best === undefined) return '';
  const direction = directionName(best, call, language);
  const subtype = call.directions.find(({ id }) => id === best)?.subtype ?? '';
  return weak.includes(subtype) ? write(say('fit.weakBest', { direction }), language) : direction;
}

const scoreOf = ({ best, ranking }: Classification): Score | undefined => ranking.find(({ direction }) => direction === best);

/** The runner-up among the directions that compete with the best: those of its subtype, or all where the call has no subtypes. */
export function nextDirection({ classification: { best, bySubtype, ranking } }: ReportRow, { call, language }: Pick<SheetContext, 'call' | 'language'>): string {
  const subtype = call.directions.find(({ id }) => id === best)?.subtype ?? '';
  const rivals = bySubtype[subtype] ?? ranking.map(({ direction }) => direction);
  const next = best === undefined ? undefined : rivals.find((direction) => direction !== best);
  return next === undefined ? '' : directionName(next, call, language);
}

/** Rules that could not run, as the columns and lists that were missing: short, since every row repeats it. */
function missingFields(unchecked: readonly Unchecked[], language: Language): string {
  const listless = unchecked.flatMap(({ list }) => list ?? []);
  const fields = [...new Set(unchecked.flatMap(({ missing }) => missing))].map((field) => write(say(`field.${field}`), language));
  const lists = listless.map((list) => write(say(`list.name.${list}`), language));
  const told = [
    ...(unchecked.length === listless.length ? [] : [say('report.missingColumns', { count: unchecked.length - listless.length, fields: joined(fields, language) })]),
    ...(lists.length === 0 ? [] : [say('report.missingLists', { count: lists.length, lists: joined(lists, language) })]),
  ];
  return joined(told.map((message) => write(message, language)), language);
}
