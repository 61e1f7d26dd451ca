import { Check, CircleQuestionMark, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { decisions, type Call, type Decision, type DirectionId, type FieldKey, type Judgement, type Severity } from '../../core/model';
import type { WordKey } from '../../core/words';
import { directionOf, isDone } from '../../state/appState';
import { lowConfidence } from '../../state/consequences';
import type { TriagedRow } from '../../worker/protocol';
import type { Words } from '../common/app';
import { Found } from '../common/Found';
import { ruleName } from './ruleName';
import type { SortValue } from './sorting';

export interface CellContext {
  readonly t: Words;
  readonly call: Call;
}

/** One column of the grid: what it is called, sorts by and shows. */
export interface GridColumn {
  readonly id: string;
  readonly word: WordKey;
  readonly size: number;
  readonly numeric?: true;
  /** Not shown until a person asks for it. */
  readonly atFirstHidden?: true;
  /** True where a person's judgement, not the file, fills it. */
  readonly judged?: true;
  sortBy(row: TriagedRow, judgement: Judgement, context: CellContext): SortValue;
  show(row: TriagedRow, judgement: Judgement, context: CellContext): ReactNode;
}

const field = (key: FieldKey, size: number, more: Partial<GridColumn> = {}): GridColumn => ({
  id: key, word: `field.${key}`, size,
  sortBy: (row) => row.cells[key],
  show: (row) => <Found text={row.cells[key]} />,
  ...more,
});

/** `培育5 微分方程与机器学习` */
export function directionName(call: Call, id: DirectionId | undefined, t: Words): string {
  const direction = call.directions.find((one) => one.id === id);
  if (direction === undefined) return '';
  const title = t.language === 'zh' || direction.titleEn === '' ? direction.title : direction.titleEn;
  return direction.label === direction.title ? title : `${direction.label} ${title}`;
}

const directionPlace = (call: Call, id: DirectionId | undefined): SortValue => {
  const place = call.directions.findIndex((one) => one.id === id);
  return place < 0 ? undefined : place;
};

function DirectionCell({ id, confirmed, call, t }: { readonly id: DirectionId | undefined; readonly confirmed: boolean } & CellContext) {
  const direction = call.directions.find((one) => one.id === id);
  if (direction === undefined) return null;
  const title = t.language === 'zh' || direction.titleEn === '' ? direction.title : direction.titleEn;
  return (
    <span title={directionName(call, id, t)}>
      {confirmed && <span role="img" aria-label={t('page.confirmed')}>✓ </span>}
      {direction.label !== direction.title && <span className="label">{direction.label}</span>}
      {title}
    </span>
  );
}

const severityOrder: readonly Severity[] = ['reject', 'verify', 'notice'];

/** How many findings of each severity; what is unsure counts as 需人工核实. */
export function severityCounts(row: TriagedRow): readonly (readonly [Severity, number])[] {
  return severityOrder
    .map((severity) => [severity, row.findings.filter((finding) => (finding.outcome === 'unsure' ? 'verify' : finding.severity) === severity).length] as const)
    .filter(([, count]) => count > 0);
}

const findingsWeight = (row: TriagedRow): number =>
  severityCounts(row).reduce((sum, [severity, count]) => sum + count * (severity === 'reject' ? 10_000 : severity === 'verify' ? 100 : 1), 0);

function Meter({ share, t }: { readonly share: number; readonly t: Words }) {
  return (
    <span className={share < lowConfidence ? 'meter low' : 'meter'}>
      <span className="track" aria-hidden><span className="fill" style={{ width: `${share * 100}%` }} /></span>
      {t.chance(share)}
    </span>
  );
}

const decisionTone = { accept: 'good', reject: 'reject', verify: 'verify', withdrawn: '' } as const;

const decisionIcon = { accept: Check, reject: X, verify: CircleQuestionMark, withdrawn: Undo2 } as const;

/** The decision as a small sign at the row's head, where it stays in sight beside an open proposal. */
function DecisionMark({ decision, t }: { readonly decision: Decision; readonly t: Words }) {
  const Icon = decisionIcon[decision];
  return <span className={`decision-mark ${decisionTone[decision]}`} role="img" aria-label={t(`report.decision.${decision}`)}><Icon size={13} strokeWidth={2.6} aria-hidden /></span>;
}

/** Why a row wants a person: the rules that found something by name, and what the texts say. */
function reasonsOf(row: TriagedRow, t: Words): string {
  const named = severityOrder.flatMap((severity) => {
    const rules = row.findings.filter((finding) => (finding.outcome === 'unsure' ? 'verify' : finding.severity) === severity).map(({ rule }) => ruleName(rule, t));
    return rules.length === 0 ? [] : [{ key: `work.${severity}`, text: rules.join(t.language === 'zh' ? '、' : ', ') }];
  });
  return row.work.reasons.map((reason) => named.find(({ key }) => key === reason.key)?.text ?? t.message(reason)).join(t.language === 'zh' ? '；' : '; ');
}

/** The grid's columns in their first order. */
export const gridColumns: readonly GridColumn[] = [
  { id: 'line', word: 'page.line', size: 64, numeric: true, sortBy: (row) => row.line, show: (row, { decision }, { t }) => <>{decision !== null && <DecisionMark decision={decision} t={t} />}{row.line}</> },
  field('number', 104),
  field('title', 256, { show: (row) => <span title={row.cells.title}><Found text={row.cells.title} /></span> }),
  {
    id: 'best', word: 'page.best', size: 196,
    sortBy: (row, judgement, { call }) => directionPlace(call, directionOf(row, judgement)),
    show: (row, judgement, context) => <DirectionCell id={directionOf(row, judgement)} confirmed={judgement.direction !== null} {...context} />,
  },
  {
    id: 'findings', word: 'page.findings', size: 148,
    sortBy: (row) => -findingsWeight(row),
    show: (row, _, { t }) => severityCounts(row).map(([severity, count]) => (
      <span key={severity} className={`chip ${severity}`}>{t(`page.severityShort.${severity}`)} {count}</span>
    )),
  },
  {
    id: 'decision', word: 'page.decision', size: 124, judged: true,
    sortBy: (_, { decision }) => (decision === null ? undefined : decisions.indexOf(decision)),
    show: (_, { decision }, { t }) => decision !== null && <span className={`chip ${decisionTone[decision]}`}>{t(`report.decision.${decision}`)}</span>,
  },
  {
    id: 'work', word: 'page.work', size: 168,
    // What is decided is done: it goes last, whatever was found.
    sortBy: (row, judgement) => (isDone(row, judgement) ? undefined : -row.work.weight),
    show: (row, judgement, { t }) => {
      const reasons = reasonsOf(row, t);
      return <span className={isDone(row, judgement) ? 'muted' : undefined} title={reasons}>{reasons}</span>;
    },
  },
  {
    id: 'confidence', word: 'page.confidence', size: 100,
    sortBy: (row) => (row.classification.best === undefined ? undefined : row.classification.confidence),
    show: (row, _, { t }) => (row.classification.best === undefined ? '' : <Meter share={row.classification.confidence} t={t} />),
  },
  {
    id: 'score', word: 'page.score', size: 68, numeric: true,
    sortBy: (row) => bestScore(row),
    show: (row, _, { t }) => { const score = bestScore(row); return score === undefined ? '' : t.points(score); },
  },
  {
    id: 'tags', word: 'page.tags', size: 128, judged: true,
    sortBy: (_, { tags }) => tags.join(' ') || undefined,
    show: (_, { tags }) => tags.map((tag) => <span key={tag} className="chip">{tag}</span>),
  },
  { id: 'panel', word: 'page.panel', size: 88, judged: true, sortBy: (_, { panel }) => panel ?? undefined, show: (_, { panel }) => panel },
  field('subtype', 104),
  field('applicant', 76, { show: (row) => <Found name text={row.cells.applicant} /> }),
  field('host', 128, { show: (row) => <Found name text={row.cells.host} /> }),
  { id: 'note', word: 'page.note', size: 160, judged: true, sortBy: (_, { note }) => note || undefined, show: (_, { note }) => note },
  field('direction', 180),
  field('budget', 84, { numeric: true, sortBy: (row) => Number.parseFloat(row.cells.budget ?? '') || undefined, atFirstHidden: true }),
  field('keywords', 200, { atFirstHidden: true }),
  field('applicantTitle', 96, { atFirstHidden: true }),
  field('partners', 160, { atFirstHidden: true }),
  field('codes', 120, { atFirstHidden: true }),
  field('period', 180, { atFirstHidden: true }),
  field('submittedAt', 130, { atFirstHidden: true }),
];

function bestScore(row: TriagedRow): number | undefined {
  const { best, ranking } = row.classification;
  return ranking.find((score) => score.direction === best)?.total;
}
