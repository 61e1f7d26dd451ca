import { useMemo } from 'react';
import type { FacetId, OpenSession } from '../../state/appState';
import { noValue, isDone, judgementOf } from '../../state/appState';
import { barsOf, declaredMatrix, findingBars, hourMatrix, type Mark, type Matrix, type SubtypeBars } from '../../state/overview';
import { CommandButton } from '../commands/CommandButton';
import { useApp, useWords, type Words } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { facetOrder, facetValueName } from '../triage/facetNames';
import { BarChart } from './BarChart';
import { BarTable, ChartCard, MatrixTable } from './ChartCard';
import { directionCardId, directionTitle, drawnDirections } from './directionCards';
import { printOverview } from './commands';
import { MatrixChart } from './MatrixChart';

/** Hosts that are drawn. */
const mostHosts = 15;

/** The whole round at a glance; every mark leads to its proposals. */
export function OverviewPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const charts = useMemo(() => ({
    directions: drawnDirections(session, call), declared: declaredMatrix(session, call), hours: hourMatrix(session), findings: findingBars(session).marks,
    progress: barsOf(session, 'decision').marks, confidence: barsOf(session, 'confidence').marks, hosts: barsOf(session, 'host').marks,
  }), [session, call]);
  const named = (facet: FacetId) => (value: string): string => facetValueName(facet, value, { call, decisions }, t);
  const ordered = (facet: FacetId, marks: readonly Mark[]): readonly Mark[] => [...marks].sort(facetOrder(facet, { call, decisions }));
  const byCount = (marks: readonly Mark[]): readonly Mark[] => marks.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const all = session.rows.length;
  const done = session.rows.filter((row) => isDone(row, judgementOf(session, row.key))).length;
  const hosts = byCount(charts.hosts.filter(({ value }) => value !== noValue));
  const plain = (facet: FacetId, title: string, marks: readonly Mark[], note?: string, partName?: string) => {
    const drawn = { title, marks, nameOf: named(facet), ...(partName === undefined ? {} : { partName }) };
    return <ChartCard id={facet} title={title} isEmpty={marks.length === 0} table={<BarTable {...drawn} />} notes={[note, hatched(t, marks, partName)]}><BarChart {...drawn} /></ChartCard>;
  };
  return (
    <main className="overview-page" aria-label={t('overview.title')} data-testid="overview-page">
      <header className="page-head">
        <h2 className="title">{t('overview.title')}</h2>
        <p className="muted small">{t('overview.text')}</p>
        <span className="overview-print"><CommandButton tiny command={printOverview} label={t('overview.print')} testId="overview-print" /></span>
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('overview.title')}>
        <div className="chart-cards">
          {plain('decision', t('overview.progress'), ordered('decision', charts.progress), t('overview.progressText', { done: t.number(done), all: t.number(all), share: t.percent(all === 0 ? 0 : done / all) }))}
          {plain('confidence', t('overview.confidence'), ordered('confidence', charts.confidence))}
          {charts.directions.map((bars, at) => <DirectionCard key={bars.subtype} id={directionCardId(at)} bars={bars} nameOf={named('direction')} />)}
          <DeclaredCard matrix={charts.declared} nameOf={named('direction')} />
          {plain('rule', t('overview.findings'), byCount(charts.findings), undefined, t('overview.unsure'))}
          {plain('host', t('overview.hosts'), hosts.slice(0, mostHosts), t('overview.hostsText', { count: t.number(hosts.length), shown: t.number(Math.min(mostHosts, hosts.length)) }))}
          <HoursCard matrix={charts.hours} t={t} />
        </div>
      </div>
    </main>
  );
}

/** What the hatched part of bars stands for, where there is one: a picture has no one to ask. */
const hatched = (t: Words, marks: readonly Mark[], kind: string | undefined): string | undefined =>
  (kind !== undefined && marks.some(({ part }) => part > 0) ? t('overview.hatched', { kind }) : undefined);

/** The directions of one subtype against its awards. */
function DirectionCard({ id, bars, nameOf }: { readonly id: string; readonly bars: SubtypeBars; readonly nameOf: (value: string) => string }) {
  const t = useWords();
  const { subtype, awards, count, part, marks } = bars;
  const call = useApp((state) => state.call);
  const title = t.message(directionTitle(subtype, call, t.language));
  const counts = { count: t.number(count), out: t.number(part) };
  const drawn = { title, marks, nameOf, partName: t('overview.out') };
  const notes = [
    ...(awards === null ? [t('overview.noAwards', counts)]
      : [t('overview.awards', { ...counts, awards: t.number(awards), each: t.tenths((count - part) / awards) }), t('overview.meanAwards', { mean: t.tenths(awards / marks.length) })]),
    hatched(t, marks, drawn.partName),
  ];
  return (
    <ChartCard id={id} title={title} notes={notes} isEmpty={false} table={<BarTable {...drawn} />}>
      <BarChart {...drawn} line={awards === null ? null : awards / marks.length} />
    </ChartCard>
  );
}

/** Declared against best direction. */
function DeclaredCard({ matrix, nameOf }: { readonly matrix: Matrix; readonly nameOf: (value: string) => string }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const labels = new Map(call.directions.map(({ id, label }) => [String(id), label]));
  const short = (none: string) => (value: string): string => labels.get(value) ?? (value === noValue ? none : value);
  const title = t('overview.declared');
  const edges = { rowName: short(t('grid.declaredNone')), columnName: short(t('page.noDirection')) };
  const agrees = ({ row, column }: { readonly row: string; readonly column: string }): boolean => row === column && row !== noValue;
  const same = matrix.cells.filter(agrees).reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartCard id="declared" title={title} notes={[t('overview.declaredText', { same: t.number(same) })]} isEmpty={matrix.cells.length === 0} table={<MatrixTable title={title} matrix={matrix} {...edges} />}>
      <MatrixChart title={title} matrix={matrix} {...edges} agrees={agrees} turned cellName={({ row, column }) => t('overview.cell', { row: row === noValue ? edges.rowName(row) : nameOf(row), column: nameOf(column) })} />
    </ChartCard>
  );
}

/** Days against hours. */
function HoursCard({ matrix, t }: { readonly matrix: Matrix; readonly t: Words }) {
  const title = t('overview.hours');
  const edges = { rowName: t.date, columnName: (hour: string) => hour };
  return (
    <ChartCard id="submitted" title={title} notes={[t('overview.hoursText')]} isEmpty={matrix.cells.length === 0} table={<MatrixTable title={title} matrix={matrix} {...edges} />}>
      <MatrixChart title={title} matrix={matrix} {...edges} cellName={({ row, column }) => t('overview.hour', { day: t.date(row), from: column, to: String(Number(column) + 1).padStart(2, '0') })} />
    </ChartCard>
  );
}
