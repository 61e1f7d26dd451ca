import { fieldKeys, rowKey, type Call, type Classification, type DirectionId, type FieldKey, type ImportedProposals, type Score } from '../../core/model';
import { isSecret } from '../../core/tables/columns';
import type { TriagedRow } from '../../worker/protocol';
import { keptRow, type LaterParts } from './keptRow';

/**
 * Some rows as the machine made them, in a form that a browser reads back some ten times as fast as the rows themselves:
 * what the table itself says is left out, scores are numbers in a line, and the rest of a row stays text until asked for.
 */
export interface PackedRows {
  /** All but scores and amounts: a PackedRow as JSON in UTF-8 for each row, one after the other. */
  readonly rest: Uint8Array;
  /** Where each row's ends. */
  readonly ends: Uint32Array;
  /** Every row's directions, best first, as places in the call. */
  readonly directions: Uint16Array;
  /** Their totals. */
  readonly totals: Float64Array;
  /** Amounts requested, in 万元; NaN where there is none. */
  readonly wan: Float64Array;
}

/** As a tuple, for names would be a third of all that is read. */
type PackedRow = readonly [
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
  const ends = new Uint32Array(rows.length);
  const fields = plainFields(table);
  const subtypeOf = subtypes(call);
  const encoder = new TextEncoder();
  const texts: Uint8Array[] = [];
  for (const [at, { raw, cells, classification: { key: _key, ranking, bySubtype, ...classification }, findings, declared, work }] of rows.entries()) {
    if (ranking.length !== width || ranking.some(({ direction }) => !place.has(direction))) return null;
    for (const [rank, { direction, total }] of ranking.entries()) {
      directions[at * width + rank] = place.get(direction) ?? 0;
      totals[at * width + rank] = total;
    }
    if (!sameOrders(bySubtype, ordersOf(ranking, Object.keys(bySubtype), subtypeOf))) return null;
    const packed: PackedRow = [findings, declared, work, classification, Object.keys(bySubtype), otherCells(raw, cells, fields)];
    const text = encoder.encode(JSON.stringify(packed));
    texts.push(text);
    ends[at] = (ends[at - 1] ?? 0) + text.length;
  }
  const rest = new Uint8Array(ends.at(-1) ?? 0);
  for (const [at, text] of texts.entries()) rest.set(text, ends[at - 1] ?? 0);
  return { rest, ends, directions, totals, wan: Float64Array.from(rows, ({ wan }) => wan ?? Number.NaN) };
}

/** The rows of a table from `from` on, each made whole when first asked for; throws where what was packed does not belong to it. */
export function unpackRows({ rest, ends, directions, totals, wan }: PackedRows, from: number, { table, call }: RowSource): readonly TriagedRow[] {
  const width = call.directions.length;
  const fields = plainFields(table);
  const subtypeOf = subtypes(call);
  const decoder = new TextDecoder();
  // Whatever could be missing is looked for now: a row that is asked for later has nobody to tell.
  if (directions.length !== ends.length * width || totals.length !== directions.length || wan.length !== ends.length) throw new Error('scores are missing');
  if (directions.some((direction) => direction >= width)) throw new Error('a direction is missing');
  if (rest.length !== (ends.at(-1) ?? 0)) throw new Error('a text is missing');

  function rankingOf(at: number): readonly Score[] {
    const ranking: Score[] = [];
    for (let rank = at * width; rank < (at + 1) * width; rank++) {
      const direction = call.directions[directions[rank] ?? width];
      if (direction !== undefined) ranking.push({ direction: direction.id, total: totals[rank] ?? 0 });
    }
    return ranking;
  }

  return Array.from(ends, (end, at): TriagedRow => {
    const raw = table.rows[from + at];
    const line = table.lines[from + at];
    if (raw === undefined || line === undefined) throw new Error('more results than rows');
    const key = table.keys?.[from + at] ?? rowKey(table.id, line);
    const amount = wan[at] ?? Number.NaN;
    return keptRow({ key, line, raw, ...(Number.isNaN(amount) ? {} : { wan: amount }) }, () => {
      const [findings, declared, work, classification, ordered, cells] = JSON.parse(decoder.decode(rest.subarray(ends[at - 1] ?? 0, end))) as PackedRow;
      const ranking = rankingOf(at);
      return { findings, declared, work, cells: cellsOf(raw, cells, fields), classification: { ...classification, key, ranking, bySubtype: ordersOf(ranking, ordered, subtypeOf) } };
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
