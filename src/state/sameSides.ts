import { rowKey, type ImportedSide, type ImportedTable, type RowKey, type SessionEvent } from '../core/model';
import { carryExperts } from '../core/tables/carryExperts';

/** A colleague's log told of the tables that are here, and their tables that are not. */
export interface RetoldSides {
  readonly events: readonly SessionEvent[];
  readonly tables: readonly ImportedSide[];
}

/**
 * Tables beside the proposals that both have, whenever and under whatever name each imported them, become one in the
 * colleague's log. Of a list of experts that only they have, whoever is on the one here keeps the key of here, so that
 * what both sides said of a person is said of one person.
 * @param experts the list of experts that stands here
 */
export function retoldSides(events: readonly SessionEvent[], theirs: readonly ImportedTable[], ours: readonly ImportedSide[], experts: ImportedSide | undefined): RetoldSides {
  const here = new Map<string, ImportedSide>();
  const people = new Map<string, RowKey>();
  const tables: ImportedSide[] = [];
  for (const table of theirs) {
    if (table.kind === 'proposals') continue;
    const known = ours.find(({ id }) => id === table.id) ?? ours.find((one) => sameSide(one, table));
    const now = known ?? (table.kind === 'experts' && experts !== undefined ? { ...table, keys: carryExperts(experts, table) } : table);
    if (known === undefined) tables.push(now);
    here.set(table.id, now);
    if (table.kind !== 'experts') continue;
    const keys = keysOf(now);
    for (const [at, key] of keysOf(table).entries()) if (keys[at] !== undefined) people.set(key, keys[at]);
  }
  return { tables, events: events.map((event) => retold(event, here, people)) };
}

function retold(event: SessionEvent, tables: ReadonlyMap<string, ImportedSide>, people: ReadonlyMap<string, RowKey>): SessionEvent {
  const tell = <T>(payload: T): T => {
    if (typeof payload !== 'object' || payload === null) return payload;
    if ('side' in payload && 'import' in payload) {
      const table = tables.get(String(payload.import));
      return table === undefined ? payload : { ...payload, import: table.id, file: table.file, rows: table.rows.length, asOf: table.asOf };
    }
    const key = 'expert' in payload ? people.get(String(payload.expert)) : undefined;
    return key === undefined ? payload : { ...payload, expert: key };
  };
  const [payload, before] = [tell(event.payload), tell(event.before)];
  return payload === event.payload && before === event.before ? event : { ...event, payload, before } as SessionEvent;
}

const keysOf = ({ id, keys, lines }: ImportedSide): readonly RowKey[] => keys ?? lines.map((line) => rowKey(id, line));

/** Whether two tables say the same: kind, day, cells, and what the columns mean. */
function sameSide(one: ImportedSide, other: ImportedSide): boolean {
  const said = ({ kind, asOf, header, mapping, rows }: ImportedSide): string => JSON.stringify([kind, asOf, header, Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)), rows]);
  return one.kind === other.kind && one.rows.length === other.rows.length && said(one) === said(other);
}
