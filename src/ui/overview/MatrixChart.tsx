import type { Matrix, MatrixCell } from '../../state/overview';
import { useWords } from '../common/app';
import { chartWidth, cutName, tint, type DrawnMark } from './chart';
import { Marks } from './Marks';

interface MatrixChartProps {
  readonly title: string;
  readonly matrix: Matrix;
  /** Short names for the edges, and what a cell is called. */
  readonly rowName: (value: string) => string;
  readonly columnName: (value: string) => string;
  readonly cellName: (cell: MatrixCell) => string;
  /** Where row and column say the same. */
  readonly agrees?: (cell: MatrixCell) => boolean;
  /** Names above the columns are turned upright where they are long. */
  readonly turned?: boolean;
}

const edge = 96;
const tallest = 26;
/** Room at the right for the last of the turned names. */
const rest = 14;

type Drawn = DrawnMark & { readonly x: number; readonly y: number };

/** Counts in a grid of two facets; agreeing cells are framed. Only cells with proposals can be pressed. */
export function MatrixChart({ title, matrix, rowName, columnName, cellName, agrees, turned = false }: MatrixChartProps) {
  const t = useWords();
  const { rows, columns, cells } = matrix;
  const top = turned ? 58 : 20;
  const width = (chartWidth - edge - rest) / Math.max(columns.length, 8);
  const height = Math.min(tallest, Math.max(18, width));
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const drawn = cells.map((cell): Drawn => {
    const [x, y] = [edge + columns.indexOf(cell.column) * width, top + rows.indexOf(cell.row) * height];
    const drawing = (
      <>
        <rect className={agrees?.(cell) === true ? 'mark-area cell agreeing' : 'mark-area cell'} x={x + 1} y={y + 1} width={width - 2} height={height - 2} rx="3" style={{ fill: tint(cell.count, most) }} />
        <text className="chart-count" aria-hidden textAnchor="middle" x={x + width / 2} y={y + height / 2 + 4} {...narrowed(t.number(cell.count), width - 4)}>{t.number(cell.count)}</text>
      </>
    );
    return { key: cell.value, name: t('overview.mark', { name: cellName(cell), count: t.number(cell.count) }), filters: cell.filters, drawing, x, y };
  }).toSorted((a, b) => a.y - b.y || a.x - b.x);
  return (
    <svg className="chart" viewBox={`0 0 ${chartWidth} ${top + rows.length * height + 4}`} role="group" aria-label={title}>
      {columns.map((column, at) => {
        const x = edge + (at + 0.5) * width;
        return <text key={column} className="chart-name small" aria-hidden textAnchor={turned ? 'start' : 'middle'} x={x} y={top - 6} {...(turned ? { transform: `rotate(-60 ${x} ${top - 6})` } : {})}>{cutName(columnName(column), 11)}</text>;
      })}
      {rows.map((row, at) => (
        <g key={row}>
          <text className="chart-name small" aria-hidden textAnchor="end" x={edge - 8} y={top + at * height + height / 2 + 4}>{cutName(rowName(row), 15)}</text>
          <line className="chart-rule" x1={edge} x2={chartWidth - rest} y1={top + at * height} y2={top + at * height} />
        </g>
      ))}
      <Marks marks={drawn} step={around} />
    </svg>
  );
}

/** Units of the drawing that a figure takes by itself. */
const figure = 6.5;

/** Long numbers are set narrower, to stay within their cell. */
const narrowed = (text: string, room: number) => (text.length * figure > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' as const } : {});

/** Sideways to the next cell of the row, up and down to the nearest one of the next row that has any; -1 for another key. */
function around(marks: readonly Drawn[], at: number, key: string): number {
  const here = marks[at];
  if (here === undefined) return -1;
  if (key === 'ArrowRight') return Math.min(marks.length - 1, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return -1;
  const beyond = marks.filter(({ y }) => (key === 'ArrowDown' ? y > here.y : y < here.y));
  const nearest = beyond.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0];
  return nearest === undefined ? at : marks.indexOf(nearest);
}
