import type { ImportId, RowKey } from '../model';
import type { Fold } from './foldEvents';
import { writersOf } from './registers';
import type { Change } from './verbs';

export type Side = 'ours' | 'theirs';

/** The import of the proposals that a session began with, and when (Beijing wall clock). */
export interface FirstImport {
  readonly id: ImportId;
  readonly at: string;
}
export type Begun = Readonly<Record<Side, FirstImport>>;

/** Two logs that go on with different imports of the proposals. */
export interface TableDifference {
  readonly ours: ImportId;
  readonly theirs: ImportId;
  /** The side that alone has changed its table since both had the same; else the one that took its table up later. */
  readonly later: Side;
  readonly begun: Begun;
}

/** The register of `table` events, which names what a person chooses the table under. */
export const tableRegister = 'table';

/** The import that a log goes on with. */
const importOf = ({ state }: Fold, first: ImportId): ImportId => state.table.import ?? first;

/** @param folds both logs, what they have in common, and the two joined */
export function compareTables({ own, other, common, both }: Readonly<Record<'own' | 'other' | 'common' | 'both', Fold>>, begun: Begun): TableDifference | null {
  const [ours, theirs] = [importOf(own, begun.ours.id), importOf(other, begun.theirs.id)];
  if (ours === theirs) return null;
  const before = begun.ours.id === begun.theirs.id ? importOf(common, begun.ours.id) : common.state.table.import;
  const said = (fold: Fold): string | undefined => writersOf(fold).get(tableRegister)?.at;
  const [here, there] = [said(own), said(other)];
  const later = (): Side => {
    if (here !== undefined && there !== undefined) return importOf(both, ours) === ours ? 'ours' : 'theirs';
    return (here ?? begun.ours.at) > (there ?? begun.theirs.at) ? 'ours' : 'theirs';
  };
  return { ours, theirs, begun, later: theirs === before ? 'ours' : ours === before ? 'theirs' : later() };
}

/**
 * The change after which the chosen table stands. None where the joined logs say so by themselves, on either machine,
 * and no row wants a look.
 * @param again rows that want a person anew, since they were decided on by the other table's text
 */
export function settleTable({ ours, theirs, begun }: TableDifference, kept: Side, joined: Fold, again: readonly RowKey[]): Change[] {
  const wanted = kept === 'ours' ? ours : theirs;
  const now = importOf(joined, begun.ours.id);
  if (wanted === now && begun.ours.id === begun.theirs.id && again.length === 0) return [];
  return [{ kind: 'table', payload: { import: wanted, again: again.toSorted() }, before: { import: now, again: [] } }];
}
