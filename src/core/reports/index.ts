import type { FormatId, SheetFormat } from './format';
import { csvFormat } from './formats/csv';
import { xlsxFormat } from './formats/xlsx';
import { zipFormat } from './formats/zip';
import { listReport } from './sheets/list';
import { logReport } from './sheets/log';
import { masterReport } from './sheets/master';
import { noticeReport } from './sheets/notices';
import { rejectionReport } from './sheets/rejections';
import { triageReport } from './sheets/triage';

export { decisionName, decisionWord } from './decisionName';
export { directionName } from './directionName';
export { emptySheet } from './emptySheet';
export { formatIds, type FormatId, type PaperSetup, type SheetFormat } from './format';
export { copiedTable, type CopiedCell, type CopiedTable } from './formats/clipboard';
export { csvText } from './formats/csv';
export { fileNames, safeFileName } from './formats/fileNames';
export { cutCells } from './formats/xlsx';
export { asReturned, editPlaces, listOf, markOf, readMark, withMarks, type RowMark } from './marks';
export type { LogLine, Report, ReportInput, ReportRow, Reviewers } from './report';
export { reportIds, reviewSheetIds, type ReportId, type ReviewSheetId } from './reportIds';
export { conflictId, expertName, plainReviewSheets, reviewersOf, reviewSheets, type ReviewInput } from './review';
export { spokenEvent, type SpokenEvent } from './spokenEvent';
export { pickColumns, plainCell, withheldLetters, type Cell, type Letter, type Sheet, type SheetColumn } from './sheet';

/** Every report, by id, in the order in which they are offered. */
export const reports = [triageReport, listReport, masterReport, rejectionReport, noticeReport, logReport] as const;

/** Every way to write sheets. */
export const formats = [xlsxFormat, csvFormat, zipFormat] as const;

export const formatOf = (id: FormatId): SheetFormat => formats.find((format) => format.id === id) ?? csvFormat;
