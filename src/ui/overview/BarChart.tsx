import { useId } from 'react';
import type { Mark } from '../../state/overview';
import { useWords } from '../common/app';
import { chartWidth, cutName, type DrawnMark } from './chart';
import { Marks } from './Marks';

interface BarChartProps {
  readonly title: string;
  /** In the order in which they are drawn. */
  readonly marks: readonly Mark[];
  readonly nameOf: (value: string) => string;
  /** What the lesser kind is that is drawn hatched; none where the chart tells none apart. */
  readonly partName?: string;
  /** A dashed line at this count. */
  readonly line?: number | null;
}

const nameWidth = 226;
const rowHeight = 26;
const countWidth = 56;
const barHeight = 14;
const digitWidth = 7.5;
/** Between the line and a count, at least. */
const clear = 4;

/** Bars beside their names; the lesser kind is hatched, so that it is told by more than its colour. */
export function BarChart({ title, marks, nameOf, partName, line = null }: BarChartProps) {
  const t = useWords();
  const hatch = useId();
  const most = Math.max(1, line ?? 0, ...marks.map(({ count }) => count));
  const wide = (count: number): number => (count / most) * (chartWidth - nameWidth - countWidth);
  const lineAt = line === null ? null : nameWidth + wide(line);
  /** Where a count stands: behind its bar, and behind the line where that would cross it. */
  const countAt = (count: number): number => {
    const [from, to] = [nameWidth + wide(count) + 6, nameWidth + wide(count) + 6 + t.number(count).length * digitWidth];
    return lineAt !== null && lineAt > from - clear && lineAt < to + clear ? lineAt + clear + 2 : from;
  };
  const height = marks.length * rowHeight + 6;
  const drawn = marks.map(({ value, count, part, filters }, index): DrawnMark => {
    const name = nameOf(value);
    const y = 3 + index * rowHeight;
    const spoken = partName === undefined || part === 0 ? t('overview.mark', { name, count: t.number(count) })
      : t('overview.markPart', { name, count: t.number(count), kind: partName, part: t.number(part) });
    const drawing = (
      <>
        <rect className="mark-area" x="1" y={y} width={chartWidth - 2} height={rowHeight - 2} rx="4" />
        <text className="chart-name" aria-hidden x="6" y={y + 17}>{cutName(name, 34)}</text>
        <rect className="bar" x={nameWidth} y={y + 5} width={wide(count - part)} height={barHeight} rx="2" />
        {part > 0 && <rect className="bar-part" x={nameWidth + wide(count - part)} y={y + 5} width={wide(part)} height={barHeight} rx="2" fill={`url(#${hatch})`} />}
        <text className="chart-count" aria-hidden x={countAt(count)} y={y + 17}>{t.number(count)}</text>
      </>
    );
    return { key: value, name: spoken, filters, drawing };
  });
  return (
    <svg className="chart" viewBox={`0 0 ${chartWidth} ${height}`} role="group" aria-label={title}>
      <defs><pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="hatch-ground" width="5" height="5" /><rect className="hatch-line" width="2" height="5" /></pattern></defs>
      <Marks marks={drawn} />
      {lineAt !== null && <line className="chart-line" x1={lineAt} x2={lineAt} y1="0" y2={height} />}
    </svg>
  );
}
