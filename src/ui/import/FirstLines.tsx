import { hideIdentities, masked } from '../../core/model';
import type { TablePreview } from '../../worker/protocol';
import { useActions, useWords } from '../common/app';

/** Columns of the file that are shown; the mapping below has them all. */
const columnsShown = 12;
const lettersShown = 16;

interface FirstLinesProps {
  readonly preview: TablePreview;
  /** Whether a column's cells must not be shown. */
  readonly isSecret: (column: number) => boolean;
}

/** The file's first lines as they stand; pressing a line's number makes that line the header. */
export function FirstLines({ preview: { reading: { top, headerLine } }, isSecret }: FirstLinesProps) {
  const t = useWords();
  const { readAgain } = useActions();
  const shown = (text: string, column: number, line: number): string => {
    const plain = line > headerLine && isSecret(column) ? masked(text) : hideIdentities(text.trim());
    return plain.length > lettersShown ? `${plain.slice(0, lettersShown)}…` : plain;
  };
  return (
    <div className="first-lines" role="group" tabIndex={0} aria-label={t('import.firstLines')}>
      <table>
        <caption className="muted small">{t('import.firstLines')}</caption>
        <tbody>
          {top.map(({ line, cells }) => (
            <tr key={line} className={line === headerLine ? 'header' : line < headerLine ? 'above' : undefined}>
              <th scope="row"><button type="button" aria-pressed={line === headerLine} aria-label={t('import.makeHeader', { line })} onClick={() => void readAgain({ headerLine: line })}>{line}</button></th>
              {cells.slice(0, columnsShown).map((cell, column) => <td key={column}>{shown(cell, column, line)}</td>)}
              {cells.length > columnsShown && <td className="muted">…</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
