import type { Language } from '../model';
import type { Report, ReportInput } from './report';
import type { Sheet } from './sheet';

/** A report without rows: the columns that it has for a file. */
export const emptySheet = (report: Report, file: Pick<ReportInput, 'header' | 'mapping' | 'call' | 'decisions' | 'secrets'>, language: Language): Sheet =>
  report.build({ ...file, rows: [], unchecked: [], complete: true, log: [], rejections: [], reviewers: new Map() }, language);
