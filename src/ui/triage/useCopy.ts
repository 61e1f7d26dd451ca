import { useEffect } from 'react';
import type { RowKey } from '../../core/model';
import { copiedTable } from '../../state/exporting';
import { judgementOf } from '../../state/appState';
import { useAppObject } from '../common/app';
import { takesText } from '../common/takesText';
import type { CellContext } from './columns';
import type { ColumnPlace } from './places';

/**
 * Ctrl C puts the selected rows (else the active one) on the clipboard as a table of the columns that are shown. Text
 * that a person has marked is copied as ever. Columns of identity numbers are never among the grid's.
 */
export function useCopy(order: readonly RowKey[], layout: readonly ColumnPlace[], context: CellContext): void {
  const { store, actions } = useAppObject();
  useEffect(() => {
    function onCopy(event: ClipboardEvent): void {
      const { session, view, dialog, importing } = store.getState();
      const marked = window.getSelection()?.isCollapsed === false;
      if (session === null || dialog !== null || importing !== null || event.clipboardData === null || marked || takesText(event.target)) return;
      const chosen = order.filter((key) => view.selected.has(key));
      const rows = (chosen.length > 0 ? chosen : view.active === null ? [] : [view.active]).flatMap((key) => session.byKey.get(key) ?? []);
      if (rows.length === 0) return;
      const table = copiedTable(
        layout.map(({ column }) => context.t(column.word)),
        rows.map((row) => layout.map(({ column }) => column.write(row, judgementOf(session, row.key), context))),
      );
      event.clipboardData.setData('text/plain', table.text);
      event.clipboardData.setData('text/html', table.html);
      event.preventDefault();
      actions.tellCopied(rows.length);
    }
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [order, layout, context, store, actions]);
}
