import { proposalTable } from '../columns';
import type { TableSpec } from '../tableSpec';
import { expertTable } from './experts';
import { listSpecsInOrder } from './lists';
import { rankKinds, type Recognised } from './rankKinds';
import { relationTable } from './relations';
import { workTable } from './works';

export type { Recognised };

/** Tables of the round itself; where two fit a header equally well the earlier one is taken. */
const roundSpecs: readonly TableSpec[] = [proposalTable, expertTable, workTable, relationTable];

/** Every kind of table that the program can read. */
export const tableSpecs: readonly TableSpec[] = [...roundSpecs, ...listSpecsInOrder];

/**
 * Which kind of table a header is, best first: the first one is meant where it is `complete`. Most columns of the
 * office's lists are columns of proposals too: a list is meant only where it understands no fewer of them, and one that
 * no table of the round knows or where none of those is complete.
 */
export function recogniseKind(header: readonly string[]): readonly Recognised[] {
  const ofRound = rankKinds(header, roundSpecs);
  const lists = rankKinds(header, listSpecsInOrder);
  const [best] = ofRound;
  const [list] = lists;
  const isList = list?.complete === true && (best === undefined || (list.fields.length >= best.fields.length && (!best.complete || hasOwnColumn(header, list))));
  return isList ? [...lists, ...ofRound] : [...ofRound, ...lists];
}

const hasOwnColumn = (header: readonly string[], { kind }: Recognised): boolean => {
  const spec = listSpecsInOrder.find(({ id }) => id === kind);
  return header.some((name) => (spec?.match(name).length ?? 0) > 0 && roundSpecs.every(({ match }) => match(name).length === 0));
};

/** Whether a header means something in any kind of table. */
export const isKnownHeader = (header: string): boolean => tableSpecs.some(({ match }) => match(header).length > 0);
