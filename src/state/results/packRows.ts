import { fieldKeys, rowKey, type Call, type Classification, type DirectionId, type FieldKey, type ImportedProposals, type RowKey, type Score } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { keptRow, type LaterParts } from './keptRow';
import { areWhole, makeLarge, makeSmall, packTexts, unpackText, type PackedTexts, type SmallTexts } from './packTexts';

/**
 * Some rows as the machine made them and as their table has them, in a form that a browser reads back some ten times as
 * fast as the rows themselves: scores are numbers in a line, what is short is text until asked for, and what is long
 * (the cells of the table, which will be read itself) is small besides.
 */
export interface PackedRows {
  /** All but scores, amounts and what is long: a PackedRow for each row. */
  readonly rest: PackedTexts;
  /** The table's cells: a list for each row. */
  readonly raw: SmallTexts;
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
  findings: LaterParts['findings'], declared: LaterParts['declared'], work: LaterParts['work'],
  classification: Omit<Classification, 'key' | 'ranking' | 'bySubtype'>,
  /** The subtypes of which the row has an order. */
  subtypes: readonly string[],
  cells: ShortCells,
];

/** What fields say; null: what the field's one column says in the table, which is long. */
type ShortCells = Readonly<Partial<Record<FieldKey, string | null>>>;

/** Characters from which on a cell is long. */
const longFrom = 100;

/** What rows are made of besides what is packed. */
export interface RowSource {
  readonly table: Pick<ImportedProposals, 'id' | 'mapping' | 'keys'>;
  readonly call: Pick<Call, 'directions'>;
}

/** The one column that feeds a field; undefined where none or several do. */
const columnOf = ({ mapping }: Pick<RowSource['table'], 'mapping'>, field: FieldKey): number | undefined => { const [column, ...more] = mapping[field] ?? []; return more.length > 0 ? undefined : column; };

/** Packs rows that stand one after the other; null where they are not as this form has them, and so cannot be kept. */
export function packRows(rows: readonly TriagedRow[], { table, call }: RowSource): PackedRows | null {
  const place = new Map(call.directions.map(({ id }, at) => [id, at]));
  const width = call.directions.length;
  const directions = new Uint16Array(rows.length * width);
  const totals = new Float64Array(rows.length * width);
  const subtypeOf = subtypes(call);
  const rest: PackedRow[] = [];
  for (const [at, { raw, cells, classification: { key: _key, ranking, bySubtype, ...classification }, findings, declared, work }] of rows.entries()) {
    if (ranking.length !== width || ranking.some(({ direction }) => !place.has(direction))) return null;
    for (const [rank, { direction, total }] of ranking.entries()) {
      directions[at * width + rank] = place.get(direction) ?? 0;
      totals[at * width + rank] = total;
    }
    if (!sameOrders(bySubtype, ordersOf(ranking, Object.keys(bySubtype), subtypeOf))) return null;
    rest.push([findings, declared, work, classification, Object.keys(bySubtype), shortCells({ raw, cells }, table)]);
  }
  return {
    rest: packTexts(rest), raw: makeSmall(packTexts(rows.map(({ raw }) => raw))), lines: Uint32Array.from(rows, ({ line }) => line), keys: table.keys === null ? null : rows.map(({ key }) => key),
    directions, totals, wan: Float64Array.from(rows, ({ wan }) => wan ?? Number.NaN),
  };
}

/** Some rows of a table, each made when first asked for; throws where a part of them is missing. `tableRow`: a row's cells from the table itself, once that is there. */
export function unpackRows(packed: PackedRows, { table, call }: { readonly table: Pick<RowSource['table'], 'id' | 'mapping'>; readonly call: RowSource['call'] }, tableRow: (at: number) => TriagedRow['raw'] | undefined = () => undefined): readonly TriagedRow[] {
  const { rest, raw: small, lines, keys, directions, totals, wan } = packed;
  const width = call.directions.length;
  const subtypeOf = subtypes(call);
  // Whatever could be missing is looked for now: a row that is asked for later has nobody to tell.
  if (directions.length !== lines.length * width || totals.length !== directions.length || wan.length !== lines.length) throw new Error('scores are missing');
  if (directions.some((direction) => direction >= width)) throw new Error('a direction is missing');
  if (!areWhole(rest, lines.length) || !areWhole(small, lines.length)) throw new Error('a text is missing');
  if (keys !== null && keys.length !== lines.length) throw new Error('a key is missing');

  function rankingOf(at: number): readonly Score[] {
    const ranking: Score[] = [];
    for (let rank = at * width; rank < (at + 1) * width; rank++) {
      const direction = call.directions[directions[rank] ?? width];
      if (direction !== undefined) ranking.push({ direction: direction.id, total: totals[rank] ?? 0 });
    }
    return ranking;
  }

  let large: PackedTexts | null = null;
  function rawAt(at: number): TriagedRow['raw'] {
    const known = tableRow(at);
    if (known !== undefined) {
      large = null;
      return known;
    }
    large ??= makeLarge(small);
    return unpackText(large, at) as TriagedRow['raw'];
  }

  return Array.from(lines, (line, at): TriagedRow => {
    const key = keys?.[at] ?? rowKey(table.id, line);
    const amount = wan[at] ?? Number.NaN;
    return keptRow({ key, line, ...(Number.isNaN(amount) ? {} : { wan: amount }) }, () => {
      const [findings, declared, work, classification, ordered, cells] = unpackText(rest, at) as PackedRow;
      let ranked: Classification | null = null;
      return {
        get raw() { return rawAt(at); },
        findings, declared, work, cells: wholeCells(cells, table, () => rawAt(at)),
        // Twenty objects, of which whoever sorts by titles wants none.
        get classification() {
          if (ranked === null) {
            const ranking = rankingOf(at);
            ranked = { ...classification, key, ranking, bySubtype: ordersOf(ranking, ordered, subtypeOf) };
          }
          return ranked;
        },
      };
    });
  });
}

const shortCells = ({ raw, cells }: Pick<TriagedRow, 'raw' | 'cells'>, table: RowSource['table']): ShortCells =>
  Object.fromEntries((Object.entries(cells) as [FieldKey, string][]).map(([field, cell]) => [field, cell.length >= longFrom && raw[columnOf(table, field) ?? -1] === cell ? null : cell]));

/** The same with its long cells, each read once it is asked for. */
function wholeCells(cells: ShortCells, table: Pick<RowSource['table'], 'mapping'>, raw: () => readonly string[]): TriagedRow['cells'] {
  for (const field of fieldKeys) {
    if (cells[field] === null) Object.defineProperty(cells, field, { enumerable: true, configurable: true, get: () => raw()[columnOf(table, field) ?? -1] ?? '' });
  }
  return cells as TriagedRow['cells'];
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
