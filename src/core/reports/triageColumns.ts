import type { Call, Classification, Finding, Judgement, Language, Score, Unchecked } from '../model';
import { say, write, type WordKey } from '../words';
import { directionName } from './directionName';
import { findingLines } from './findingLines';

/** One proposal as the sheet needs it. */
export interface TriageSheetRow {
  /** The row as in the file, in the file's column order. */
  readonly raw: readonly string[];
  readonly classification: Classification;
  readonly findings: readonly Finding[];
  /** What people said of it; null where nobody has yet. */
  readonly judgement: Judgement | null;
}

/** What all rows of a sheet share. */
export interface SheetContext {
  readonly call: Call;
  readonly unchecked: readonly Unchecked[];
  readonly language: Language;
}

interface AddedColumn {
  readonly key: string;
  readonly header: WordKey;
  readonly width: number;
  cell(row: TriageSheetRow, context: SheetContext): string;
}

/** What the sheet adds to the file's own columns, in order. */
export const addedColumns: readonly AddedColumn[] = [
  { key: 'best', header: 'report.triage.best', width: 34, cell: bestDirection },
  { key: 'confidence', header: 'report.triage.confidence', width: 10, cell: ({ classification: { best, confidence } }) => (best === undefined ? '' : `${Math.round(confidence * 100)}%`) },
  { key: 'score', header: 'report.triage.score', width: 10, cell: ({ classification }) => scoreOf(classification)?.total.toFixed(3) ?? '' },
  { key: 'next', header: 'report.triage.next', width: 34, cell: nextDirection },
  { key: 'confirmed', header: 'report.triage.confirmed', width: 34, cell: ({ judgement }, { call, language }) => directionOrBlank(judgement, call, language) },
  { key: 'findings', header: 'report.triage.findings', width: 60, cell: ({ findings }, { language }) => findingLines(findings, language) },
  { key: 'unchecked', header: 'report.triage.unchecked', width: 24, cell: (_, { unchecked, language }) => missingFields(unchecked, language) },
  { key: 'tags', header: 'report.triage.tags', width: 16, cell: ({ judgement }, { language }) => (judgement?.tags ?? []).join(write(say('report.listJoin'), language)) },
  { key: 'decision', header: 'report.triage.decision', width: 14, cell: ({ judgement }, { language }) => decisionWord(judgement, language) },
  { key: 'panel', header: 'report.triage.panel', width: 12, cell: ({ judgement }) => judgement?.panel ?? '' },
  { key: 'note', header: 'report.triage.note', width: 30, cell: ({ judgement }) => judgement?.note ?? '' },
];

/** The best direction's name, with a word where its whole subtype fits badly. */
function bestDirection({ classification: { best, weak = [] } }: TriageSheetRow, { call, language }: SheetContext): string {
  if (best === undefined) return '';
  const direction = directionName(best, call, language);
  const subtype = call.directions.find(({ id }) => id === best)?.subtype ?? '';
  return weak.includes(subtype) ? write(say('fit.weakBest', { direction }), language) : direction;
}

const scoreOf = ({ best, ranking }: Classification): Score | undefined => ranking.find(({ direction }) => direction === best);

/** The runner-up among the directions that compete with the best: those of its subtype, or all where the call has no subtypes. */
function nextDirection({ classification: { best, bySubtype, ranking } }: TriageSheetRow, { call, language }: SheetContext): string {
  const subtype = call.directions.find(({ id }) => id === best)?.subtype ?? '';
  const rivals = bySubtype[subtype] ?? ranking.map(({ direction }) => direction);
  const next = best === undefined ? undefined : rivals.find((direction) => direction !== best);
  return next === undefined ? '' : directionName(next, call, language);
}

const directionOrBlank = (judgement: Judgement | null, call: Call, language: Language): string =>
  (judgement === null || judgement.direction === null ? '' : directionName(judgement.direction, call, language));

const decisionWord = (judgement: Judgement | null, language: Language): string =>
  (judgement === null || judgement.decision === null ? '' : write(say(`report.decision.${judgement.decision}`), language));

/** Rules that could not run, as the columns that were missing: short, since every row repeats it. */
function missingFields(unchecked: readonly Unchecked[], language: Language): string {
  const fields = [...new Set(unchecked.flatMap(({ missing }) => missing))].map((field) => write(say(`field.${field}`), language));
  if (unchecked.length === 0) return '';
  const names = fields.join(write(say('report.listJoin'), language));
  return write(say('report.missingColumns', { count: unchecked.length, fields: names }), language);
}
