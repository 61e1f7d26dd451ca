import { fieldKeys, rowKey, type Call, type Classification, type DirectionId, type FieldKey, type ImportedProposals, type Score } from '../../core/model';
import { isSecret } from '../../core/tables/columns';
import type { TriagedRow } from '../../worker/protocol';

/** Some rows as the machine made them, in a form that a browser reads back some ten times as fast as the rows themselves: what the table itself says is left out, and scores are numbers in a line. */
export interface PackedRows {
  /** All but the scores, as JSON: one PackedRow for each row. */
  readonly rest: string;
  /** Every row's directions, best first, as places in the call. */
  readonly directions: Uint16Array;
  /** Their totals. */
  readonly totals: Float64Array;
}

interface PackedRow extends Omit<TriagedRow, 'key' | 'line' | 'raw' | 'cells' | 'classification'> {
  /** Fields that say otherwise than the table's cell; null: nothing. */
  readonly cells: Readonly<Partial<Record<FieldKey, string | null>>>;
  /** `bySubtype`: the subtypes of which the row has an order, in theirs. */
  readonly classification: Omit<Classification, 'key' | 'ranking' | 'bySubtype'> & { readonly bySubtype: readonly string[] };
}

/** What rows are made of besides what is packed. */
export interface RowSource {
  readonly table: Pick<ImportedProposals, 'id' | 'mapping' | 'rows' | 'lines' | 'keys'>;
  readonly call: Pick<Call, 'directions'>;
}

/** The fields that one column feeds, with the column. */
const plainFields = ({ mapping }: RowSource['table']): readonly (readonly [FieldKey, number])[] =>
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
  for (const [at, { key: _key, line: _line, raw, cells, classification: { key: _same, ranking, bySubtype, ...classification }, ...others }] of rows.entries()) {
    if (ranking.length !== width || ranking.some(({ direction }) => !place.has(direction))) return null;
    for (const [rank, { direction, total }] of ranking.entries()) {
      directions[at * width + rank] = place.get(direction) ?? 0;
      totals[at * width + rank] = total;
    }
    if (!sameOrders(bySubtype, ordersOf(ranking, Object.keys(bySubtype), subtypeOf))) return null;
    rest.push({ ...others, cells: otherCells(raw, cells, fields), classification: { ...classification, bySubtype: Object.keys(bySubtype) } });
  }
  return { rest: JSON.stringify(rest), directions, totals };
}

/** The rows of a table from `from` on; throws where what was packed does not belong to it. */
export function unpackRows({ rest, directions, totals }: PackedRows, from: number, { table, call }: RowSource): readonly TriagedRow[] {
  const width = call.directions.length;
  const fields = plainFields(table);
  const subtypeOf = subtypes(call);
  const packed = JSON.parse(rest) as readonly PackedRow[];
  if (directions.length !== packed.length * width || totals.length !== directions.length) throw new Error('scores are missing');
  return packed.map((row, at) => {
    const raw = table.rows[from + at];
    const line = table.lines[from + at];
    if (raw === undefined || line === undefined) throw new Error('more results than rows');
    const key = table.keys?.[from + at] ?? rowKey(table.id, line);
    const ranking: Score[] = [];
    for (let rank = at * width; rank < (at + 1) * width; rank++) {
      const direction = call.directions[directions[rank] ?? width];
      if (direction === undefined) throw new Error('a direction is missing');
      ranking.push({ direction: direction.id, total: totals[rank] ?? 0 });
    }
    // What was parsed is filled in, not copied: ten thousand copies are half of the work.
    const classification = Object.assign(row.classification, { key, ranking, bySubtype: ordersOf(ranking, row.classification.bySubtype, subtypeOf) });
    return Object.assign(row, { key, line, raw, cells: cellsOf(raw, row.cells, fields), classification });
  });
}

function otherCells(raw: readonly string[], cells: TriagedRow['cells'], fields: readonly (readonly [FieldKey, number])[]): PackedRow['cells'] {
  const plain = cellsOf(raw, {}, fields);
  const named = new Set([...Object.keys(plain), ...Object.keys(cells)] as FieldKey[]);
  return Object.fromEntries([...named].filter((field) => plain[field] !== cells[field]).map((field) => [field, cells[field] ?? null]));
}

function cellsOf(raw: readonly string[], others: PackedRow['cells'], fields: readonly (readonly [FieldKey, number])[]): TriagedRow['cells'] {
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
