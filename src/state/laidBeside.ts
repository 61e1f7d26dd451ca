import type { ImportedProposals, ImportedTable, Message, SavedSession, SessionEvent } from '../core/model';
import { foldEvents, type Begun } from '../core/session';
import { say } from '../core/words';
import { retoldSides } from './sameSides';
import { proposalsOf, retoldProposals, rowKeys } from './sameTable';

/** A colleague's work as it can be laid beside one's own. */
export interface Told {
  readonly events: readonly SessionEvent[];
  /** Their tables that are not here. */
  readonly tables: readonly ImportedTable[];
  readonly begun: Begun;
  /** The version of the list that each side goes on with. */
  readonly here: ImportedProposals;
  readonly there: ImportedProposals;
}

/** Tells a colleague's work of the rows and tables that are here; or why that cannot be. */
export function laidBeside(own: SavedSession, theirs: SavedSession): Told | Message {
  if (own.call.id !== theirs.call.id) return say('workspace.otherCall');
  const ours = proposalsOf(own, foldEvents(own.events));
  const proposals = retoldProposals(theirs, ours.lists);
  const { current: there } = proposalsOf({ imports: proposals.lists }, foldEvents(proposals.events));
  const here = ours.current;
  const [firstHere, firstThere] = [ours.lists[0], proposals.lists[0]];
  if (here === undefined || there === undefined || firstHere === undefined || firstThere === undefined) return say('page.sessionEmpty');
  if (!shareRows(here, there)) return say('workspace.otherTable', { here: here.file, hereRows: here.rows.length, there: there.file, thereRows: there.rows.length });
  const shelf = own.imports.filter((one) => one.kind !== 'proposals');
  const experts = foldEvents(own.events).sides.get('experts');
  const { events, tables } = retoldSides(proposals.events, theirs.imports, shelf, shelf.find(({ id }) => id === experts));
  return { events, tables: [...proposals.tables, ...tables], here, there, begun: { ours: firstHere, theirs: firstThere } };
}

/** Whether one of two lists can be a version of the other: half of the rows of the shorter one are in both. */
function shareRows(one: ImportedProposals, other: ImportedProposals): boolean {
  if (one.id === other.id) return true;
  const keys = new Set(rowKeys(one));
  const common = rowKeys(other).filter((key) => keys.has(key)).length;
  return common > 0 && common >= Math.min(one.rows.length, other.rows.length) / 2;
}
