import { useMemo, useState } from 'react';
import { masked, type Expert, type RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { affinityIn, expertName, type ReviewPool } from '../../state/review/pool';
import { conflictsIn, givenIn, limitsIn, seatOf } from '../../state/review/standing';
import { ConflictCard } from '../conflicts/ConflictCard';
import { PinConflict } from '../conflicts/PinConflict';
import { CommandButton } from '../commands/CommandButton';
import { useActions, useWords } from '../common/app';
import { titleOf } from '../common/titleOf';
import { bestFits } from './bestFits';
import { closeExpert } from './commands';
import { LoadMeter } from './expertColumns';
import { FitReasons } from './FitReasons';

interface PaneProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly expert: Expert;
}

/** How many conflicts are shown before the rest is folded. */
const mostConflicts = 12;

/** One expert: who they are, what they know, what speaks against them, what fits them, what they have. */
export function ExpertPane({ session, pool, expert }: PaneProps) {
  const t = useWords();
  const actions = useActions();
  const { review } = session.fold.state;
  const given = givenIn(review).get(expert.key) ?? [];
  const { cells } = expert;
  const identity = identityOf(session, expert);
  const panels = [...new Set([...session.fold.state.judgements.values()].flatMap(({ panel }) => panel ?? []))].toSorted();
  const seat = seatOf(expert, review);
  return (
    <aside className="detail" aria-label={t('experts.pane')} data-testid="expert-pane">
      <header className="detail-head">
        <div className="detail-nav">
          <span className="where muted small clip">{[cells.id, t('page.atLine', { line: expert.line }), identity === '' ? '' : `${t('column.expert.personId')} ${masked(identity)}`].filter(Boolean).join(' · ')}</span>
          <CommandButton bare tiny look="plain" command={closeExpert} />
        </div>
        <h2 className="title">{expertName(expert)}</h2>
        <p className="detail-facts">{[cells.title, cells.employer].filter(Boolean).map((fact) => <span key={fact}>{fact}</span>)}<LoadMeter load={given.filter(({ state }) => state !== 'declined').length} most={limitsIn(expert, review).most} /></p>
        <p className="judge-line">
          <label>{t('column.expert.panel')} <select className="input" value={seat} data-testid="seat" onChange={(event) => actions.seatExpert(expert.key, event.target.value)}>
            <option value="">{t('page.noPanel')}</option>
            {(panels.includes(seat) || seat === '' ? panels : [...panels, seat]).map((panel) => <option key={panel} value={panel}>{panel}</option>)}
          </select></label>
        </p>
      </header>
      <div className="detail-body" tabIndex={0} role="group" aria-label={t('experts.pane')} key={expert.key}>
        <Known expert={expert} />
        <ExpertConflicts session={session} pool={pool} expert={expert} />
        <BestFits session={session} pool={pool} expert={expert} />
        <section className="section">
          <h3>{t('experts.given', { count: given.length })}</h3>
          <ul className="pair-list">
            {given.map(({ row, state }) => <li key={row}><span className="clip">{titleOf(session, row)}</span><span className="chip">{t(`review.state.${state}`)}</span><span className="points">{t.points(affinityIn(pool, row, expert.key))}</span></li>)}
          </ul>
          {given.length === 0 && <p className="muted">{t('experts.nothingGiven')}</p>}
        </section>
      </div>
    </aside>
  );
}

/** The cell with the identity number, from the table as it was imported: it travels nowhere else. */
function identityOf({ sides }: OpenSession, { line }: Expert): string {
  const side = sides.find(({ kind }) => kind === 'experts');
  const column = side?.mapping['personId']?.[0];
  return side === undefined || column === undefined ? '' : side.rows[side.lines.indexOf(line)]?.[column]?.trim() ?? '';
}

function Known({ expert }: Pick<PaneProps, 'expert'>) {
  const t = useWords();
  const lists = [['fields', expert.fields], ['keywords', expert.keywords], ['codes', expert.codes], ['avoidUnits', expert.avoidUnits], ['avoidPeople', expert.avoidPeople]] as const;
  return (
    <section className="section">
      <h3>{t('experts.known')}</h3>
      <dl className="cells">{lists.filter(([, list]) => list.length > 0).map(([field, list]) => <div key={field} className="cell-pair"><dt>{t(`column.expert.${field}`)}</dt><dd>{list.join(t.language === 'zh' ? '、' : ', ')}</dd></div>)}</dl>
      {expert.works.length > 0 && <details><summary>{t('experts.worksOf', { count: expert.works.length })}</summary><ol className="work-list">{expert.works.map(({ title, abstract }, index) => <li key={index}>{title}{abstract !== '' && <p className="muted small">{abstract}</p>}</li>)}</ol></details>}
    </section>
  );
}

function ExpertConflicts({ session, pool, expert }: PaneProps) {
  const t = useWords();
  const conflicts = conflictsIn(session, pool);
  const standing = conflicts.byExpert.get(expert.key) ?? [];
  const aside = conflicts.overridden.filter(({ conflict }) => conflict.expert === expert.key);
  const card = (one: (typeof standing)[number]) => <ConflictCard key={`${one.proposal} ${one.test}`} conflict={one} about={titleOf(session, one.proposal)} />;
  return (
    <section className="section">
      <h3>{t('conflicts.ofExpert', { count: standing.length })}</h3>
      {standing.slice(0, mostConflicts).map(card)}
      {standing.length > mostConflicts && <details><summary>{t('experts.moreConflicts', { count: standing.length - mostConflicts })}</summary>{standing.slice(mostConflicts).map(card)}</details>}
      {aside.map(({ conflict, reason }) => <ConflictCard key={`${conflict.proposal} ${conflict.test}`} conflict={conflict} about={titleOf(session, conflict.proposal)} overridden={reason} />)}
      <PinConflict rows={session.rows} titleOf={(row) => titleOf(session, row)} expert={expert.key} />
    </section>
  );
}

/** The proposals that fit best; one is opened to see why. */
function BestFits({ session, pool, expert }: PaneProps) {
  const t = useWords();
  const [asked, setAsked] = useState<RowKey | null>(null);
  const best = useMemo(() => bestFits(session, pool, expert), [session, pool, expert]);
  return (
    <section className="section">
      <h3>{t('experts.fits')}</h3>
      <ul className="pair-list">
        {best.map(({ row, affinity }) => (
          <li key={row} className="with-reasons">
            <button type="button" className="pair-button" aria-expanded={asked === row} data-testid="fit" data-row={row} onClick={() => setAsked(asked === row ? null : row)}><span className="clip">{titleOf(session, row)}</span><span className="points">{t.points(affinity)}</span></button>
            {asked === row && <FitReasons row={row} expert={expert.key} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
