import { useState } from 'react';
import { firstWish } from '../../state/firstExport';
import { offeredReview, reportIds, type ExportWish, type ReportId, type ReviewSheetId } from '../../state/exporting';
import { withTemplate, type ExportTemplate } from '../../state/exportTemplates';
import { useApp, useAppObject } from '../common/app';

/** What a person is choosing in the export box, and the templates that this browser keeps. */
export function useExportWish() {
  const { store, preferences } = useAppObject();
  const [wanted, setWish] = useState<ExportWish>(() => firstWish(store.getState()));
  const offered = useApp(offeredReview);
  // A template may ask for sheets of a review that is not there.
  const wish: ExportWish = { ...wanted, review: offered.filter((id) => wanted.review.includes(id)) };
  const [templates, setTemplates] = useState(() => preferences.exportTemplates());

  const keep = (list: readonly ExportTemplate[]): void => {
    setTemplates(list);
    preferences.keepExportTemplates(list);
  };
  /** The list takes the columns that are on the screen, unless others were chosen. */
  const whole = (): ExportWish => {
    const shown = store.getState().view.shown?.columns;
    return wish.columns.list !== undefined || shown === undefined ? wish : { ...wish, columns: { ...wish.columns, list: shown } };
  };

  return {
    wish, offered, templates, whole,
    change: (part: Partial<ExportWish>): void => setWish((old) => ({ ...old, ...part })),
    toggleReport: (id: ReportId): void => setWish((old) => ({
      ...old, reports: reportIds.filter((one) => (one === id ? !old.reports.includes(id) : old.reports.includes(one))),
    })),
    toggleReview: (id: ReviewSheetId): void => setWish((old) => ({
      ...old, review: old.review.includes(id) ? old.review.filter((one) => one !== id) : [...old.review, id],
    })),
    setColumns: (id: ReportId, keys: readonly string[]): void => setWish((old) => ({ ...old, columns: { ...old.columns, [id]: keys } })),
    takeTemplate: ({ reports, review, format, rows, columns, secrets }: ExportTemplate): void => setWish({ reports, review, format, rows, columns, secrets }),
    keepTemplate: (name: string): void => keep(withTemplate(templates, { ...whole(), name })),
    dropTemplate: (name: string): void => keep(templates.filter((one) => one.name !== name)),
  };
}
export type ExportChoice = ReturnType<typeof useExportWish>;
