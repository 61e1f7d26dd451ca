import { fieldKeys, tableKinds } from '../model';
import type { Encoding } from '../model';
import { isCount, isForm, isList, isName, isNullOr, isOneOf, isText, isTexts } from './form';

const encodings: Readonly<Record<Encoding, true>> = {
  'utf-8': true, 'utf-8-bom': true, gb18030: true, 'utf-16le': true, 'utf-16be': true, big5: true,
};
const encodingNames = Object.keys(encodings);

/**
 * The JSON path, from the import, of the first thing that makes it useless; null for a usable one.
 * Single rows are looked at by rowFault: a damaged row does not cost the table.
 */
export function importFault(value: unknown): string | null {
  if (!isForm(value)) return '';
  if (!isName(value['id'])) return '.id';
  for (const name of ['file', 'at', 'delimiter']) if (!isText(value[name])) return `.${name}`;
  if (!isOneOf(encodingNames, value['encoding'])) return '.encoding';
  if (!isOneOf(tableKinds, value['kind'])) return '.kind';
  if (!isNullOr(isDay, value['asOf'])) return '.asOf';
  const { kind, header, rows, lines, keys, mapping } = value;
  if (!isTexts(header)) return '.header';
  if (!isList(rows)) return '.rows';
  if (!isList(lines) || lines.length !== rows.length) return '.lines';
  if (!isNullOr((list) => areKeys(list, rows.length), keys)) return '.keys';
  if (!isForm(mapping)) return '.mapping';
  for (const [field, columns] of Object.entries(mapping)) {
    const known = kind === 'proposals' ? isOneOf(fieldKeys, field) : isName(field);
    const sound = known && isList(columns) && columns.every((column) => isCount(column) && column < header.length);
    if (!sound) return `.mapping.${field}`;
  }
  return null;
}

const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const areKeys = (value: unknown, count: number): boolean =>
  isList(value) && value.length === count && value.every(isName) && new Set(value).size === count;

/** Whether one row and its line number are as a table has them: text cells, as many as the header has. */
export const isRow = (row: unknown, line: unknown, width: number): boolean =>
  isTexts(row) && row.length === width && isCount(line, 1);
