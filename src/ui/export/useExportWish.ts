import { useState } from 'react';
import { plainWish, reportIds, type ExportWish, type ReportId } from '../../state/exporting';
import { withTemplate, type ExportTemplate } from '../../state/exportTemplates';
import { useAppObject } from '../common/app';

/** What a person is choosing in the export box, and the templates that this browser keeps. */
export function useExportWish() {
  const { store, preferences } = useAppObject();
  const [wish, setWish] = useState<ExportWish>(() => ({ ...plainWish, format: 'xlsx' }));
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
    wish, templates, whole,
    change: (part: Partial<ExportWish>): void => setWish((old) => ({ ...old, ...part })),
    toggleReport: (id: ReportId): void => setWish((old) => ({
      ...old, reports: reportIds.filter((one) => (one === id ? !old.reports.includes(id) : old.reports.includes(one))),
    })),
    setColumns: (id: ReportId, keys: readonly string[]): void => setWish((old) => ({ ...old, columns: { ...old.columns, [id]: keys } })),
    takeTemplate: ({ reports, format, rows, columns, secrets }: ExportTemplate): void => setWish({ reports, format, rows, columns, secrets }),
    keepTemplate: (name: string): void => keep(withTemplate(templates, { ...whole(), name })),
    dropTemplate: (name: string): void => keep(templates.filter((one) => one.name !== name)),
  };
}
export type ExportChoice = ReturnType<typeof useExportWish>;
