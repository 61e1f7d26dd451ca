import { proposalTable } from '../columns';
import type { TableSpec } from '../tableSpec';
import { expertTable } from './experts';
import { rankKinds, type Recognised } from './rankKinds';
import { relationTable } from './relations';
import { workTable } from './works';

export type { Recognised };

/** Every kind of table that the program can read; where two fit a header equally well the earlier one is taken. */
export const tableSpecs: readonly TableSpec[] = [proposalTable, expertTable, workTable, relationTable];

/** Which kind of table a header is, best first: the first one is meant where it is `complete`. */
export const recogniseKind = (header: readonly string[]): readonly Recognised[] => rankKinds(header, tableSpecs);

/** Whether a header means something in any kind of table. */
export const isKnownHeader = (header: string): boolean => tableSpecs.some(({ match }) => match(header).length > 0);
