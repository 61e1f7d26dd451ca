import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Call, DirectionId, FieldKey, Judgement } from '../../core/model';
import type { WordKey } from '../../core/words';
import { directionOf, isDone } from '../../state/appState';
import type { CopiedCell } from '../../state/exporting';
import { facetValues, leadOf } from '../../state/facetValues';
import { signedState } from '../../state/signing';
import type { TriagedRow } from '../../worker/protocol';
import type { Words } from '../common/app';
import { Found } from '../common/Found';
import { TagChip } from '../common/TagChip';
import type { ShownVocabulary } from '../common/useVocabulary';
import { bestScore, DecisionMark, DirectionCell, directionName, directionPlace, findingsWeight, Meter, reasonsOf, severityCounts, toneOf } from './cells';
import type { SortValue } from './sorting';
import { TitleCell } from './TitleCell';

export { directionName } from './cells';

export interface CellContext {
  readonly t: Words;
  readonly call: Call;
  readonly vocabulary: ShownVocabulary;
}

type Cell<T> = (row: TriagedRow, judgement: Judgement, context: CellContext) => T;

/** One column of the grid: what it is called, sorts by, shows and gives to the clipboard. */
export interface GridColumn {
  readonly id: string;
  readonly word: WordKey;
  readonly size: number;
  readonly numeric?: true;
  /** Not shown until a person asks for it. */
  readonly atFirstHidden?: true;
  /** The name of the group that a row belongs to, '' for none; absent where rows cannot be grouped by the column. */
  readonly group?: Cell<string>;
  /** What the group of rows without a name for theirs is called. */
  readonly blank?: WordKey;
  readonly sortBy: Cell<SortValue>;
  readonly show: Cell<ReactNode>;
  readonly write: Cell<CopiedCell>;
}

const field = (key: FieldKey, size: number, more: Partial<GridColumn> = {}): GridColumn => ({
  id: key, word: `field.${key}`, size,
  sortBy: (row) => row.cells[key],
  show: (row) => <Found text={row.cells[key]} />,
  write: (row) => row.cells[key] ?? '',
  ...more,
});
const hidden = { atFirstHidden: true } as const;
/** A field by which rows can be grouped. */
const grouped = (key: FieldKey, blank: WordKey): Partial<GridColumn> => ({ group: (row) => row.cells[key] ?? '', blank });

const best: Cell<string> = (row, judgement, { call, t }) => directionName(call, directionOf(row, judgement), t);
const secondId: Cell<DirectionId | undefined> = (row, judgement, { call }) => call.directions.find(({ id }) => id === facetValues('second', row, judgement)[0])?.id;
const signing: Cell<string> = (_, judgement, { t }) => {
  const state = signedState(judgement);
  return state === null ? '' : t(state === 'done' ? 'judging.signedDone' : 'judging.waiting');
};
const points = (value: number | undefined, { t }: CellContext): string => (value === undefined ? '' : t.points(value));
const score: Cell<string> = (row, _, context) => points(bestScore(row), context);
const lead: Cell<string> = (row, _, context) => points(leadOf(row.classification), context);
/** Points as they are shown, for a spreadsheet to reckon with. */
const rounded = (value: number | undefined): CopiedCell => (value === undefined ? '' : Math.round(value * 100) / 100);
const counted = (text: string): CopiedCell => (/^\d{1,6}$/.test(text) ? Number(text) : text);
const list = ({ t }: CellContext, words: readonly string[]): string => words.join(t.language === 'zh' ? '、' : ', ');

/** The grid's columns in their first order. None holds identity numbers or birth dates: rows come to the page without them. */
export const gridColumns: readonly GridColumn[] = [
  {
    id: 'line', word: 'page.line', size: 72, numeric: true, sortBy: (row) => row.line, write: (row) => row.line,
    show: (row, { decision, star }, { t, vocabulary }) => (
      <>
        {decision !== null && <DecisionMark decision={decision} name={vocabulary.nameOf(decision)} />}
        {star && <span className="star" role="img" aria-label={t('vocabulary.starred')}><Star size={12} aria-hidden /></span>}
        {row.line}
      </>
    ),
  },
  field('number', 104),
  field('title', 256, { show: (row) => <TitleCell row={row} /> }),
  {
    id: 'best', word: 'page.best', size: 196, group: best, blank: 'page.noDirection', write: best,
    sortBy: (row, judgement, { call }) => directionPlace(call, directionOf(row, judgement)),
    show: (row, judgement, { call, t }) => <DirectionCell id={directionOf(row, judgement)} confirmed={judgement.direction !== null} call={call} t={t} />,
  },
  {
    id: 'findings', word: 'page.findings', size: 148,
    sortBy: (row) => -findingsWeight(row),
    blank: 'page.noFindings', group: (row, _, { t }) => { const [gravest] = severityCounts(row); return gravest === undefined ? '' : t(`page.severity.${gravest[0]}`); },
    write: (row, _, context) => list(context, severityCounts(row).map(([severity, count]) => `${context.t(`page.severityShort.${severity}`)} ${count}`)),
    show: (row, _, { t }) => severityCounts(row).map(([severity, count]) => (
      <span key={severity} className={`chip ${severity}`}>{t(`page.severityShort.${severity}`)} {count}</span>
    )),
  },
  {
    id: 'decision', word: 'page.decision', size: 124,
    sortBy: (_, { decision }, { vocabulary }) => (decision === null ? undefined : vocabulary.decisions.findIndex((word) => word.decision === decision)),
    blank: 'page.undecided', group: (_, { decision }, { vocabulary }) => (decision === null ? '' : vocabulary.nameOf(decision)),
    write: (_, { decision }, { vocabulary }) => (decision === null ? '' : vocabulary.nameOf(decision)),
    show: (_, { decision }, { vocabulary }) => decision !== null && <span className={`chip ${toneOf(decision)}`}>{vocabulary.nameOf(decision)}</span>,
  },
  {
    id: 'work', word: 'page.work', size: 168,
    // What is decided is done: it goes last, whatever was found.
    sortBy: (row, judgement) => (isDone(row, judgement) ? undefined : -row.work.weight),
    write: (row, _, { t }) => reasonsOf(row, t),
    show: (row, judgement, { t }) => {
      const reasons = reasonsOf(row, t);
      return <span className={isDone(row, judgement) ? 'muted' : undefined} title={reasons}>{reasons}</span>;
    },
  },
  {
    id: 'confidence', word: 'page.confidence', size: 100,
    sortBy: (row) => (row.classification.best === undefined ? undefined : row.classification.confidence),
    write: (row, _, { t }) => (row.classification.best === undefined ? '' : { reckoned: t.chance(row.classification.confidence) }),
    show: (row, _, { t }) => (row.classification.best === undefined ? '' : <Meter share={row.classification.confidence} t={t} />),
  },
  {
    id: 'score', word: 'page.score', size: 68, numeric: true,
    sortBy: bestScore, write: (row) => rounded(bestScore(row)), show: score,
  },
  {
    id: 'tags', word: 'page.tags', size: 128,
    sortBy: (_, { tags }) => tags.join(' ') || undefined, write: (_, { tags }, context) => list(context, tags),
    show: (_, { tags }, { vocabulary }) => tags.map((tag) => <TagChip key={tag} tag={tag} colour={vocabulary.colourOf(tag)} />),
  },
  {
    id: 'panel', word: 'page.panel', size: 88, sortBy: (_, { panel }) => panel ?? undefined, show: (_, { panel }) => panel, write: (_, { panel }) => panel ?? '',
    blank: 'page.noPanel', group: (_, { panel }) => panel ?? '',
  },
  field('subtype', 104, grouped('subtype', 'page.noSubtype')),
  field('applicant', 104, { show: (row) => <Found name text={row.cells.applicant} /> }),
  field('host', 128, { ...grouped('host', 'grid.hostNone'), show: (row) => <Found name text={row.cells.host} /> }),
  { id: 'note', word: 'page.note', size: 160, sortBy: (_, { note }) => note || undefined, show: (_, { note }) => <span title={note}>{note}</span>, write: (_, { note }) => note },
  field('direction', 180, grouped('direction', 'grid.declaredNone')),
  field('budget', 96, { numeric: true, sortBy: (row) => row.wan, write: (row) => row.wan ?? row.cells.budget ?? '', ...hidden }),
  {
    id: 'second', word: 'grid.second', size: 180, ...hidden,
    sortBy: (row, judgement, context) => directionPlace(context.call, secondId(row, judgement, context)),
    write: (row, judgement, context) => directionName(context.call, secondId(row, judgement, context), context.t),
    show: (row, judgement, context) => <DirectionCell id={secondId(row, judgement, context)} confirmed={false} call={context.call} t={context.t} />,
  },
  {
    id: 'lead', word: 'grid.lead', size: 84, numeric: true, ...hidden,
    sortBy: (row) => leadOf(row.classification), write: (row) => rounded(leadOf(row.classification)), show: lead,
  },
  {
    id: 'signed', word: 'judging.signing', size: 156, ...hidden, group: signing, blank: 'judging.signedNone', write: signing,
    sortBy: (_, judgement) => { const state = signedState(judgement); return state === null ? undefined : state === 'waiting' ? 0 : 1; },
    show: (row, judgement, context) => signedState(judgement) !== null && <span className={`chip ${signedState(judgement) === 'done' ? 'good' : 'verify'}`}>{signing(row, judgement, context)}</span>,
  },
  { id: 'decidedBy', word: 'judging.decidedBy', size: 92, ...hidden, sortBy: (_, { decided }) => decided?.by || undefined, show: (_, { decided }) => decided?.by, write: (_, { decided }) => decided?.by ?? '', group: (_, { decided }) => decided?.by ?? '', blank: 'page.undecided' },
  { id: 'decidedAt', word: 'grid.decidedAt', size: 132, ...hidden, sortBy: (_, { decided }) => decided?.at, show: (_, { decided }) => decided?.at.slice(0, 16), write: (_, { decided }) => decided?.at.slice(0, 16) ?? '' },
  field('keywords', 200, hidden),
  field('applicantTitle', 96, { ...hidden, ...grouped('applicantTitle', 'grid.titleNone') }),
  field('partners', 160, hidden),
  field('codes', 120, { ...hidden, ...grouped('codes', 'grid.codesNone') }),
  field('period', 180, hidden),
  field('submittedAt', 130, hidden),
  field('teamSize', 72, { numeric: true, write: (row) => counted(row.cells.teamSize ?? ''), ...hidden }),
  field('titleEn', 220, hidden),
];
