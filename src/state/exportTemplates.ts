import { formatIds, reportIds, reviewSheetIds, type FormatId, type ReportId } from '../core/reports';
import { rowChoices, type ExportWish, type RowChoice } from './exporting';

/** A wish that a person kept under a name. */
export interface ExportTemplate extends ExportWish {
  readonly name: string;
}

/** The templates that a browser kept: those that have the form, each name once. Anything may stand there. */
export function soundTemplates(kept: unknown): readonly ExportTemplate[] {
  const found = new Map<string, ExportTemplate>();
  for (const one of Array.isArray(kept) ? (kept as readonly unknown[]) : []) {
    const template = soundTemplate(one);
    if (template !== null && !found.has(template.name)) found.set(template.name, template);
  }
  return [...found.values()];
}

function soundTemplate(kept: unknown): ExportTemplate | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, reports, review, format, rows, columns, secrets } = kept as Readonly<Record<string, unknown>>;
  const chosen = reportIds.filter((id) => isTexts(reports) && reports.includes(id));
  const ofReview = reviewSheetIds.filter((id) => isTexts(review) && review.includes(id));
  if (typeof name !== 'string' || name.trim() === '' || chosen.length + ofReview.length === 0 || typeof columns !== 'object' || columns === null) return null;
  const own = reportIds.flatMap((id): [ReportId, readonly string[]][] => {
    const keys = (columns as Readonly<Record<string, unknown>>)[id];
    return isTexts(keys) ? [[id, keys]] : [];
  });
  return {
    name: name.trim(), reports: chosen, review: ofReview, format: oneOf<FormatId>(formatIds, format, 'xlsx'), rows: oneOf<RowChoice>(rowChoices, rows, 'all'),
    columns: Object.fromEntries(own), secrets: secrets === true,
  };
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T => known.find((one) => one === value) ?? otherwise;

/** The list with a template put in, in place of the one of its name; the newest stands last. */
export const withTemplate = (list: readonly ExportTemplate[], template: ExportTemplate): readonly ExportTemplate[] =>
  [...list.filter(({ name }) => name !== template.name), template];
