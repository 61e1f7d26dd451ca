import type { Sheet, SheetColumn } from '../../state/exporting';
import { panelsOf, sharesOf } from '../../state/panels';
import { useWords } from '../common/app';
import { paperCell } from './paperCell';

/** One sheet on paper: a table whose title and header stand on every page, in several goes where it is too wide; or one letter a page. */
export function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords();
  const letters = sheet.letters ?? [];
  if (letters.length > 0) return <>{letters.map(({ text }, index) => <Letter key={index} text={text} />)}</>;
  const panels = panelsOf(sheet.columns);
  return (
    <>
      {panels.map((places, panel) => {
        const title = panels.length === 1 ? sheet.name : t('exporting.panel', { sheet: sheet.name, number: panel + 1, count: panels.length });
        return (
          <section key={panel} className="paper" aria-label={title}>
            {sheet.rows.length === 0 ? <><h3 className="paper-title">{title}</h3><p>{t('exporting.noRows')}</p></> : <Panel sheet={sheet} places={places} title={title} />}
          </section>
        );
      })}
    </>
  );
}

interface PanelProps {
  readonly sheet: Sheet;
  readonly places: readonly number[];
  readonly title: string;
}

/** Figures and dates stand at the right of their column, their header with them. */
const sideOf = ({ kind }: SheetColumn): string | undefined => (kind === 'text' ? undefined : 'number');

/** The title stands in the table's head, so that a page taken by itself still says what it is of. */
function Panel({ sheet: { columns, rows }, places, title }: PanelProps) {
  const t = useWords();
  const shown = places.flatMap((place) => { const column = columns[place]; return column === undefined ? [] : [{ place, column }]; });
  const shares = sharesOf(shown.map(({ column }) => column));
  return (
    <table className="paper-table">
      <colgroup>{shown.map(({ place }, index) => <col key={place} style={{ width: `${(shares[index] ?? 0) * 100}%` }} />)}</colgroup>
      <thead>
        <tr><td className="paper-title" colSpan={shown.length}>{title}</td></tr>
        <tr>{shown.map(({ place, column }) => <th key={place} scope="col" className={sideOf(column)}>{column.header}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {shown.map(({ place, column }) => <td key={place} className={sideOf(column)}>{paperCell(row[place] ?? null, column, t)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first line is its heading. */
function Letter({ text }: { readonly text: string }) {
  const [heading = '', ...lines] = text.split('\n');
  return (
    <section className="paper letter">
      <h3>{heading}</h3>
      {lines.map((line, index) => <p key={index}>{line}</p>)}
    </section>
  );
}
