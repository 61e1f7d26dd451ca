/** Sheets that come back: which columns were edited, what that changes, and how it is done. */
export type { ReturnPool } from './editColumn';
export { applyEdits } from './applyEdits';
export { readReturned, type OpenList, type ReturnedRow, type ReturnedSheet } from './readReturned';
export { recognisePlain } from './recognisePlain';
export { recogniseReturned, type ListFrame } from './recogniseReturned';
export { returnPool } from './returnPool';
