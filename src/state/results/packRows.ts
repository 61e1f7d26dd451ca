import { fieldKeys, rowKey, type Call, type Classification, type DirectionId, type FieldKey, type ImportedProposals, type RowKey, type Score } from '../../core/model';
import { isSecret } from '../../core/tables/columns';
import type { TriagedRow } from '../../worker/protocol';
import { keptRow, type LaterParts } from './keptRow';
import { isWhole, makeLarge, packTexts, unpackText, type LargeTexts, type SmallTexts } from './packTexts';

/**
 * Some rows as the machine made them and as their table has them, in a form that a browser reads back some ten times as
 * fast as the rows themselves: scores are numbers in a line, and the rest of a row stays text until asked for.
 */
export interface PackedRows {
  /** All but scores and amounts: a PackedRow for each row. */
  readonly rest: SmallTexts;
  readonly lines: Uint32Array;
  /** Null where import and line make the keys. */
  readonly keys: readonly RowKey[] | null;
  /** Every row's directions, best first, as places in the call. */
  readonly directions: Uint16Array;
  /** Their totals. */
  readonly totals: Float64Array;
  /** Amounts requested, in 万元; NaN where there is none. */
  readonly wan: Float64Array;
}

/** As a tuple, for names would be a third of all that is read. */
type PackedRow = readonly [
  raw: LaterParts['raw'],
  findings: LaterParts['findings'], declared: LaterParts['declared'], work: LaterParts['work'],
  classification: Omit<Classification, 'key' | 'ranking' | 'bySubtype'>,
  /** The subtypes of which the row has an order. */
  subtypes: readonly string[],
  cells: OtherCells,
];

/** Fields that say otherwise than the table's cell; null: nothing. */
type OtherCells = Readonly<Partial<Record<FieldKey, string | null>>>;

/** What rows are made of besides what is packed. */
export interface RowSource {
  readonly table: Pick<ImportedProposals, 'id' | 'mapping' | 'keys'>;
  readonly call: Pick<Call, 'directions'>;
}

/** The fields that one column feeds, with the column. */
const plainFields = ({ mapping }: Pick<RowSource['table'], 'mapping'>): readonly (readonly [FieldKey, number])[] =>
  fieldKeys.flatMap((field) => { const [column, ...more] = mapping[field] ?? []; return column === undefined || more.length > 0 || isSecret(field) ? [] : [[field, column] as const]; });

/** Packs rows that stand one after the other; null where they are not as this form has them, and so cannot be kept. */
export function packRows(rows: readonly TriagedRow[], { table, call }: RowSource): PackedRows | null {
  const place = new Map(call.directions.map(({ id }, at) => [id, at]));
  const width = call.directions.length;
  const directions = new Uint16Array(rows.length * width);
  const totals = new Float64Array(rows.length * width);
  const fields = plainFields(table);
  const subtypeOf = subtypes(call);
  const rest: PackedRow[] = [];
  for (const [at, { raw, cells, classification: { key: _key, ranking, bySubtype, ...classification }, findings, declared, work }] of rows.entries()) {
    if (ranking.length !== width || ranking.some(({ direction }) => !place.has(direction))) return null;
    for (const [rank, { direction, total }] of ranking.entries()) {
      directions[at * width + rank] = place.get(direction) ?? 0;
      totals[at * width + rank] = total;
    }
    if (!sameOrders(bySubtype, ordersOf(ranking, Object.keys(bySubtype), subtypeOf))) return null;
    rest.push([raw, findings, declared, work, classification, Object.keys(bySubtype), otherCells(raw, cells, fields)]);
  }
  return {
    rest: packTexts(rest), lines: Uint32Array.from(rows, ({ line }) => line), keys: table.keys === null ? null : rows.map(({ key }) => key),
    directions, totals, wan: Float64Array.from(rows, ({ wan }) => wan ?? Number.NaN),
  };
}

/** Some rows of a table, each made whole when first asked for; throws where a part of them is missing. */
export function unpackRows(packed: PackedRows, { table, call }: { readonly table: Pick<RowSource['table'], 'id' | 'mapping'>; readonly call: RowSource['call'] }): readonly TriagedRow[] {
  const { rest, lines, keys, directions, totals, wan } = packed;
  const width = call.directions.length;
  const fields = plainFields(table);
  const subtypeOf = subtypes(call);
  // Whatever could be missing is looked for now: a row that is asked for later has nobody to tell.
  if (directions.length !== lines.length * width || totals.length !== directions.length || wan.length !== lines.length) throw new Error('scores are missing');
  if (directions.some((direction) => direction >= width)) throw new Error('a direction is missing');
  if (!isWhole(rest, lines.length)) throw new Error('a text is missing');
  if (keys !== null && keys.length !== lines.length) throw new Error('a key is missing');

  function rankingOf(at: number): readonly Score[] {
    const ranking: Score[] = [];
    for (let rank = at * width; rank < (at + 1) * width; rank++) {
      const direction = call.directions[directions[rank] ?? width];
      if (direction !== undefined) ranking.push({ direction: direction.id, total: totals[rank] ?? 0 });
    }
    return ranking;
  }

  let texts: LargeTexts | null = null;
  return Array.from(lines, (line, at): TriagedRow => {
    const key = keys?.[at] ?? rowKey(table.id, line);
    const amount = wan[at] ?? Number.NaN;
    return keptRow({ key, line, ...(Number.isNaN(amount) ? {} : { wan: amount }) }, () => {
      texts ??= makeLarge(rest);
      const [raw, findings, declared, work, classification, ordered, others] = unpackText(texts, at) as PackedRow;
      const ranking = rankingOf(at);
      return { raw, findings, declared, work, cells: cellsOf(raw, others, fields), classification: { ...classification, key, ranking, bySubtype: ordersOf(ranking, ordered, subtypeOf) } };
    });
  });
}

function otherCells(raw: readonly string[], cells: TriagedRow['cells'], fields: readonly (readonly [FieldKey, number])[]): OtherCells {
  const plain = cellsOf(raw, {}, fields);
  const named = new Set([...Object.keys(plain), ...Object.keys(cells)] as FieldKey[]);
  return Object.fromEntries([...named].filter((field) => plain[field] !== cells[field]).map((field) => [field, cells[field] ?? null]));
}

function cellsOf(raw: readonly string[], others: OtherCells, fields: readonly (readonly [FieldKey, number])[]): TriagedRow['cells'] {
  const cells: Partial<Record<FieldKey, string>> = {};
  for (const [field, column] of fields) {
    const cell = raw[column];
    if (cell !== undefined && cell !== '') cells[field] = cell;
  }
  for (const field in others) {
    const cell = others[field as FieldKey];
    if (typeof cell === 'string') cells[field as FieldKey] = cell;
    else delete cells[field as FieldKey];
  }
  return cells;
}

const subtypes = ({ directions }: RowSource['call']): ReadonlyMap<string, string> => new Map(directions.map(({ id, subtype }) => [id, subtype]));

/** The order within each subtype is that of all. */
function ordersOf(ranking: readonly Score[], ordered: readonly string[], subtypeOf: ReadonlyMap<string, string>): Classification['bySubtype'] {
  const orders: Record<string, DirectionId[]> = {};
  for (const subtype of ordered) orders[subtype] = [];
  for (const { direction } of ranking) orders[subtypeOf.get(direction) ?? '']?.push(direction);
  return orders;
}

const sameOrders = (one: Classification['bySubtype'], other: Classification['bySubtype']): boolean => Object.entries(one).every(([subtype, ids]) => ids.join('\n') === other[subtype]?.join('\n'));
