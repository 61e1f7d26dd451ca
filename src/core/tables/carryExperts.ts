import { expertKey, type ExpertKey, type ImportId, type Mapping, type RowKey } from '../model';
import { cellText } from './values/text';

/** A table of experts as it is kept. */
export interface ExpertRows {
  readonly id: ImportId;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly keys: readonly RowKey[] | null;
  readonly mapping: Mapping<string>;
}

/**
 * The keys of a newer list of experts: whoever was on the older one keeps the key, so that limits, pins and assignments
 * stay with the person. The same number and name is the same person; else the number alone, else name and institution,
 * each where it stands once in both lists. Everybody else gets the key of the own line.
 */
export function carryExperts(older: ExpertRows, newer: ExpertRows): readonly RowKey[] {
  const found = new Map<number, RowKey>();
  const taken = new Set<RowKey>();
  for (const signs of [['id', 'name'], ['id'], ['name', 'employer']]) {
    const known = once(older, signs);
    for (const [sign, at] of once(newer, signs)) {
      const place = known.get(sign);
      const key = place === undefined ? undefined : keyAt(older, place);
      if (key === undefined || taken.has(key) || found.has(at)) continue;
      found.set(at, key);
      taken.add(key);
    }
  }
  return newer.rows.map((_row, at) => found.get(at) ?? keyAt(newer, at));
}

/** Rows by what tells them apart; rows without it, or that share it, are not there. */
function once({ rows, mapping }: ExpertRows, fields: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const cells = fields.map((field) => (mapping[field] ?? []).map((column) => cellText(row[column] ?? '')).join('；').replace(/\s+/gu, ''));
    if (cells.includes('')) continue;
    const sign = JSON.stringify(cells);
    if (places.has(sign)) shared.add(sign);
    places.set(sign, at);
  }
  for (const sign of shared) places.delete(sign);
  return places;
}

const keyAt = ({ id, keys, lines }: ExpertRows, at: number): RowKey => keys?.[at] ?? sideKey(expertKey(id, lines[at] ?? at + 2));

/** Keys of kept tables are kept alike, whatever their rows are. */
const sideKey = (key: ExpertKey): RowKey => key as string as RowKey;
