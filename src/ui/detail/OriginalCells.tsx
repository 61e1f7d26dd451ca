import { hideIdentities, masked } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import type { TriagedRow } from '../../worker/protocol';
import { useActions, useWords } from '../common/app';

/** The row as it stands in the file, column by column; secret cells and identity numbers within others are masked. */
export function OriginalCells({ session, row }: { readonly session: OpenSession; readonly row: TriagedRow }) {
  const t = useWords();
  const { isSecretColumn } = useActions();
  return (
    <section className="section">
      <details>
        <summary>{t('page.originalCells')}</summary>
        <dl className="cells">
          {session.table.header.map((header, column) => {
            const cell = row.raw[column] ?? '';
            return cell !== '' && [<dt key={`t${column}`}>{header}</dt>, <dd key={`d${column}`}>{isSecretColumn(column) ? masked(cell) : hideIdentities(cell)}</dd>];
          })}
        </dl>
      </details>
    </section>
  );
}
