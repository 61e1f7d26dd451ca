import { FileImage, FileType } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { Matrix, Mark } from '../../state/overview';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { pngBytes, svgText } from './picture';

interface ChartCardProps {
  readonly id: string;
  readonly title: string;
  /** What to know of the drawing; a saved picture has it too. */
  readonly notes?: readonly (string | undefined)[];
  readonly isEmpty: boolean;
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** One chart: its title, what to know of it, the drawing, the same as a table, and ways to save it. */
export function ChartCard({ id, title, notes, isEmpty, table, children }: ChartCardProps) {
  const t = useWords();
  const actions = useActions();
  const said = notes?.filter((note) => note !== undefined) ?? [];
  const card = useRef<HTMLElement>(null);
  const drawn = (): string | null => {
    const chart = card.current?.querySelector<SVGSVGElement>('svg.chart');
    return chart === null || chart === undefined ? null : svgText(chart, title, said);
  };
  async function savePng(): Promise<void> {
    const svg = drawn();
    const bytes = svg === null ? null : await pngBytes(svg);
    if (bytes === null) actions.say('overview.notDrawn');
    else actions.savePicture(title, 'png', bytes);
  }
  return (
    <figure ref={card} className="chart-card" aria-labelledby={`chart-${id}`} data-testid={`chart-${id}`}>
      <figcaption className="chart-head">
        <h3 id={`chart-${id}`}>{title}</h3>
        {!isEmpty && (
          <span className="chart-tools">
            <Action bare tiny look="plain" icon={FileType} label={t('overview.saveSvg', { chart: title })} testId="chart-svg" onPress={() => { const svg = drawn(); if (svg !== null) actions.savePicture(title, 'svg', svg); }} />
            <Action bare tiny look="plain" icon={FileImage} label={t('overview.savePng', { chart: title })} testId="chart-png" onPress={() => void savePng()} />
          </span>
        )}
        {!isEmpty && said.map((note) => <p key={note} className="muted small">{note}</p>)}
      </figcaption>
      {isEmpty ? <p className="muted">{t('overview.nothing')}</p> : children}
      {!isEmpty && <details className="chart-table small"><summary>{t('overview.asTable')}</summary>{table}</details>}
    </figure>
  );
}

/** The bars as a table. */
export function BarTable({ title, marks, nameOf, partName }: { readonly title: string; readonly marks: readonly Mark[]; readonly nameOf: (value: string) => string; readonly partName?: string }) {
  const t = useWords();
  return (
    <table className="page-table">
      <caption className="visually-hidden">{title}</caption>
      <thead><tr><th scope="col">{t('overview.name')}</th><th scope="col" className="number">{t('overview.count')}</th>{partName !== undefined && <th scope="col" className="number">{partName}</th>}</tr></thead>
      <tbody>
        {marks.map(({ value, count, part }) => (
          <tr key={value}><th scope="row" className="plain">{nameOf(value)}</th><td className="number">{t.number(count)}</td>{partName !== undefined && <td className="number">{t.number(part)}</td>}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** The grid of counts as a table. */
export function MatrixTable({ title, matrix, rowName, columnName }: { readonly title: string; readonly matrix: Matrix; readonly rowName: (value: string) => string; readonly columnName: (value: string) => string }) {
  const t = useWords();
  const counts = new Map(matrix.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.count]));
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
      <table className="page-table">
        <caption className="visually-hidden">{title}</caption>
        <thead><tr><th scope="col">{t('overview.name')}</th>{matrix.columns.map((column) => <th key={column} scope="col" className="number">{columnName(column)}</th>)}</tr></thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row}><th scope="row" className="plain">{rowName(row)}</th>{matrix.columns.map((column) => <td key={column} className="number">{t.number(counts.get(`${row}\n${column}`) ?? 0)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
