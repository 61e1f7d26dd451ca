import type { FieldKey, Language, Mapping } from '../../model';
import { fieldKeys, hideIdentities } from '../../model';
import { isSecret, matchHeader } from '../../tables/columns';
import { bareHeader, weakRank } from '../../tables/headerMatcher';
import { say, write } from '../../words';
import { freeHeader } from '../freeHeader';
import type { Report, ReportInput } from '../report';
import type { Sheet, SheetColumn } from '../sheet';
import { headerWidth } from '../widths';
import { addedColumns } from './triageColumns';

/**
 * The secretary's sheet: the file's own columns, headers and cells as they came, then what the program and people say.
 * A header that the file already has gets a number, so that the sheet can be imported again.
 */
export function triageSheet(input: ReportInput, language: Language): Sheet {
  const { header, mapping, rows, unchecked, call, decisions, secrets } = input;
  const fieldOf = fieldsByColumn(mapping);
  const kept = header.map((_, index) => index).filter((index) => secrets || !isSecretColumn(header[index] ?? '', fieldOf.get(index)));
  const own = kept.map((index): SheetColumn => {
    const text = header[index] ?? '';
    return { key: `column${index + 1}`, header: text, width: widthOf(text, fieldOf.get(index)), kind: 'text', ...(fieldOf.get(index)?.includes('number') === true ? { lead: true } : {}) };
  });
  const shown = (cell: string, index: number): string => (secrets || fieldOf.get(index)?.includes('number') === true ? cell : hideIdentities(cell));
  const taken = new Set(header.map(bareHeader));
  const context = { call, unchecked, decisions, language };
  const added = addedColumns.map(({ key, header: word, width, kind = 'text', digits, choices, edit }): SheetColumn => ({
    key, header: freeHeader(write(say(word), language), taken), width, kind,
    ...(digits === undefined ? {} : { digits }), ...(choices === undefined ? {} : { choices: choices(context) }), ...(edit === undefined ? {} : { edit }),
  }));
  return {
    id: triageReport.id,
    name: write(triageReport.name, language),
    columns: [...own, ...added],
    rows: rows.map((row) => [...kept.map((index) => shown(row.raw[index] ?? '', index)), ...addedColumns.map(({ cell }) => cell(row, context))]),
  };
}

/** The sheet's entry in the register. */
export const triageReport: Report = { id: 'triage', name: say('report.triage.name'), build: triageSheet };

function fieldsByColumn(mapping: Mapping): ReadonlyMap<number, readonly FieldKey[]> {
  const fields = new Map<number, FieldKey[]>();
  for (const field of fieldKeys) {
    for (const index of mapping[field] ?? []) fields.set(index, [...(fields.get(index) ?? []), field]);
  }
  return fields;
}

/** A second column of identity numbers feeds no field, yet its header tells what it holds. */
const isSecretColumn = (header: string, fields: readonly FieldKey[] = []): boolean =>
  fields.some(isSecret) || (fields.length === 0 && matchHeader(header).some(({ field, rank }) => rank < weakRank && isSecret(field)));

const wideFields: Readonly<Partial<Record<FieldKey, number>>> = {
  title: 40, titleEn: 40, keywords: 30, participants: 40, partners: 24, abstract: 60, abstractEn: 60, body: 60, fitStatement: 40, period: 24,
};

const widthOf = (header: string, fields: readonly FieldKey[] = []): number =>
  Math.max(headerWidth(header), ...fields.map((field) => wideFields[field] ?? 0));
