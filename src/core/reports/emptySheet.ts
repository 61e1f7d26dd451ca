import type { Language } from '../model';
import type { Report, ReportInput } from './report';
import type { Sheet } from './sheet';

/** A report without rows: the columns that it has for a file, and for its reviewers and packages where there are any. */
export const emptySheet = (report: Report, file: Pick<ReportInput, 'header' | 'mapping' | 'call' | 'decisions' | 'secrets'> & Partial<Pick<ReportInput, 'reviewers' | 'packageOf'>>, language: Language): Sheet =>
  report.build({ reviewers: new Map(), packageOf: new Map(), ...file, rows: [], unchecked: [], complete: true, log: [], rejections: [] }, language);
