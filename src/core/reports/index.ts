import { csvFormat } from './formats/csv';
import { triageReport } from './triageSheet';

export { directionName } from './directionName';
export type { Report, Sheet, SheetColumn, SheetFormat } from './report';
export type { TriageSheetRow } from './triageColumns';
export { triageReport, triageSheet, type TriageSheetInput } from './triageSheet';

/** Every report, by id. */
export const reports = [triageReport] as const;

/** Every way to write a sheet. */
export const formats = [csvFormat] as const;
