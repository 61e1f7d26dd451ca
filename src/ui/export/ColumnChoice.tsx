import { useState } from 'react';
import { reportName, type ReportId } from '../../state/exporting';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Choice } from './Choice';
import type { ExportChoice } from './useExportWish';

/** Which columns of which sheet; at first all of them, of the list those on the screen. */
export function ColumnChoice({ choice: { wish, whole, setColumns } }: { readonly choice: ExportChoice }) {
  const t = useWords();
  const actions = useActions();
  // Column names follow the page's language.
  useApp((state) => state.language);
  const [wanted, setWanted] = useState<ReportId | null>(null);
  const open = wanted !== null && wish.reports.includes(wanted) ? wanted : wish.reports[0];
  if (open === undefined) return null;
  const columns = actions.columnsOf(open, wish.secrets);
  const chosen = new Set(whole().columns[open] ?? columns.map(({ key }) => key));
  const set = (keys: ReadonlySet<string>): void => setColumns(open, columns.map(({ key }) => key).filter((key) => keys.has(key)));
  return (
    <fieldset className="columns-choice">
      <legend>{t('exporting.columns')}</legend>
      <div className="columns-head">
        <select className="input" aria-label={t('exporting.columnsOf')} value={open} onChange={(event) => setWanted(wish.reports.find((id) => id === event.target.value) ?? null)} data-testid="export-columns-of">
          {wish.reports.map((id) => <option key={id} value={id}>{t.message(reportName(id))}</option>)}
        </select>
        <Action tiny look="plain" label={t('exporting.allColumns')} onPress={() => set(new Set(columns.map(({ key }) => key)))} />
        <span className="muted small">{t('exporting.columnCount', { count: columns.filter(({ key }) => chosen.has(key)).length, all: columns.length })}</span>
      </div>
      <div className="columns-list">
        {columns.map(({ key, header }) => (
          <Choice
            key={key} type="checkbox" testId={`export-column-${key}`} text={header} checked={chosen.has(key)} disabled={chosen.size === 1 && chosen.has(key)}
            onChange={(event) => set(event.target.checked ? new Set([...chosen, key]) : new Set([...chosen].filter((other) => other !== key)))}
          />
        ))}
      </div>
    </fieldset>
  );
}
