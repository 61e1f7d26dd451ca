import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';

/** Number and title of a proposal, as far as it has them: how it is called in lists and boxes. */
export const titleOf = ({ byKey }: OpenSession, row: RowKey): string => {
  const cells = byKey.get(row)?.cells;
  return [cells?.number, cells?.title].filter(Boolean).join(' ');
};
