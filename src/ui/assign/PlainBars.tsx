import { useWords } from '../common/app';
import { chartWidth, cutName } from '../overview/chart';

/** One bar. */
export interface PlainBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is written. */
  readonly shown: string;
  /** What it should not exceed: drawn as a mark. */
  readonly limit?: number;
}

const nameWidth = 226;
const valueWidth = 56;
const rowHeight = 22;

/** Bars to look at, and the same as a table for whoever reads it. */
export function PlainBars({ title, bars }: { readonly title: string; readonly bars: readonly PlainBar[] }) {
  const t = useWords();
  const most = Math.max(1e-9, ...bars.map(({ value, limit = 0 }) => Math.max(value, limit)));
  const wide = (value: number): number => (value / most) * (chartWidth - nameWidth - valueWidth);
  if (bars.length === 0) return null;
  return (
    <figure className="plain-bars" aria-label={title}>
      <figcaption><h3>{title}</h3></figcaption>
      <svg className="chart" viewBox={`0 0 ${chartWidth} ${bars.length * rowHeight + 4}`} aria-hidden>
        {bars.map(({ key, name, value, shown, limit }, at) => {
          const y = 2 + at * rowHeight;
          const end = wide(Math.max(value, limit ?? 0));
          return (
            <g key={key}>
              <text className="chart-name" x="6" y={y + 15}>{cutName(name, 34)}</text>
              <rect className={limit !== undefined && value > limit ? 'bar over' : 'bar'} x={nameWidth} y={y + 4} width={wide(value)} height="12" rx="2" />
              {limit !== undefined && <line className="bar-limit" x1={nameWidth + wide(limit)} x2={nameWidth + wide(limit)} y1={y + 2} y2={y + 18} />}
              <text className="chart-count" x={nameWidth + end + 6} y={y + 15}>{shown}</text>
            </g>
          );
        })}
      </svg>
      <details className="small"><summary>{t('overview.asTable')}</summary>
        <table className="page-table"><caption className="visually-hidden">{title}</caption><thead><tr><th scope="col">{t('overview.name')}</th><th scope="col" className="number">{t('overview.count')}</th></tr></thead>
          <tbody>{bars.map(({ key, name, shown }) => <tr key={key}><th scope="row" className="plain">{name}</th><td className="number">{shown}</td></tr>)}</tbody></table>
      </details>
    </figure>
  );
}
