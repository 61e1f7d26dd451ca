import { directionReader } from '../call/parseDirection';
import type { Call, FieldKey, Mapping, RawTable } from '../model';
import { proposalTable } from './columns';
import { bareHeader } from './headerMatcher';
import { mapByHeader, share } from './mapByHeader';
import { parseCodes } from './values/codes';

type Draft = { -readonly [F in FieldKey]?: readonly number[] };

/**
 * Which columns feed which field of the proposals, by header; where a header alone does not tell, by the column's values:
 * 研究方向 is the declared direction only where most cells name one of the call's; 申请代码1 also gives the
 * acceptance code where most cells hold the call's and no column is called 受理代码; an ID that looks like
 * identity numbers is one. A column that is not understood is in no list.
 */
export function suggestMapping(table: RawTable, call: Call): Mapping {
  const draft: Draft = { ...mapByHeader(proposalTable, table) };
  if (draft.direction === undefined) takeDirection(table, call, draft);
  if (draft.acceptanceCode === undefined) takeAcceptanceCode(table, call, draft);
  return draft;
}

function takeDirection(table: RawTable, call: Call, draft: Draft): void {
  const read = directionReader(call);
  const column = table.header.findIndex((header) => bareHeader(header) === '研究方向');
  if (column === -1) return;
  if (share(table, column, (cell) => read(cell).directions.length > 0) > 0.5) draft.direction = [column];
}

function takeAcceptanceCode(table: RawTable, call: Call, draft: Draft): void {
  const wanted = call.codes?.acceptance.toUpperCase();
  const column = table.header.findIndex((header) => bareHeader(header) === '申请代码1');
  if (wanted === undefined || column === -1) return;
  if (share(table, column, (cell) => parseCodes(cell)[0] === wanted, 'all') > 0.5) draft.acceptanceCode = [column];
}
