import { ArrowLeftRight, Ban, Pin, PinOff, Replace, UserPlus, UserX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { assignmentStates, type ExpertKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import type { PlanLine } from '../../state/review/planFilter';
import { chosenExpert } from '../../state/review/assignActions';
import { pairFacts } from '../../state/review/expertActions';
import { affinityIn, expertName, type ReviewPool } from '../../state/review/pool';
import { conflictsBetween, conflictsIn, limitsIn, loadOf } from '../../state/review/standing';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { ConflictCard } from '../conflicts/ConflictCard';
import { ProposalConflicts } from '../conflicts/ProposalConflicts';
import { LoadMeter } from '../experts/expertColumns';
import { FitReasons } from '../experts/FitReasons';
import { alternatesFor, candidatesFor, shownCandidates, type Candidate } from './candidates';
import { reviewActs } from './commands';
import { SwapList } from './SwapList';

interface PaneProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly line: PlanLine;
}

/** One proposal: who judges it, how well they fit and why, and who else could. */
export function AssignPane({ session, pool, line: { row, review } }: PaneProps) {
  const t = useWords();
  const actions = useActions();
  const act = useApp((state) => state.assigning.act);
  const chosen = useApp(chosenExpert);
  const replacing = act?.kind === 'replace' ? act.expert : null;
  const doing = (kind: 'replace' | 'swap', expert: ExpertKey): void => actions.showAssign({ expert, act: act?.kind === kind && act.expert === expert ? null : { kind, expert } });
  const candidates = useMemo(() => candidatesFor(session, pool, row.key), [session, pool, row.key]);
  const asked = useApp((state) => state.assigning.why);
  const { number, title, applicant, host, subtype } = row.cells;
  const toggle = (expert: ExpertKey): void => actions.showAssign({ why: asked === expert ? null : expert });
  return (
    <aside className="detail" aria-label={t('assignPage.pane')} data-testid="assign-pane">
      <header className="detail-head">
        <div className="detail-nav"><span className="where muted small clip">{number}</span><CommandButton bare tiny look="plain" command={reviewActs.closePane} label={t('assignPage.closePane')} /></div>
        <h2 className="title">{title ?? t('page.untitled')}</h2>
        <p className="detail-facts">{[applicant, host, subtype].filter(Boolean).map((fact) => <span key={fact}>{fact}</span>)}</p>
      </header>
      <div className="detail-body" tabIndex={0} role="group" aria-label={t('assignPage.pane')} key={row.key}>
        <section className="section">
          <h3>{t('assignPage.experts')} <span className="space" />{review.missing > 0 && <span className="chip verify">{t('assignPage.missingCount', { count: review.missing })}</span>}</h3>
          <ul className="pair-list">
            {review.experts.map(({ expert, state }) => (
              <AssignedExpert key={expert} {...{ session, pool, expert, state }} row={row.key} open={asked === expert} onToggle={() => toggle(expert)} chosen={chosen === expert} doing={act?.expert === expert ? act.kind : null} onDo={(kind) => doing(kind, expert)} candidates={candidates} />
            ))}
          </ul>
          {review.experts.length === 0 && <p className="muted">{t('assignPage.nobody')}</p>}
        </section>
        <Candidates {...{ session, pool, all: candidates }} row={row.key} asked={asked} onToggle={toggle} replacing={replacing} onReplaced={() => actions.showAssign({ act: null })} />
        <ProposalConflicts session={session} row={row.key} />
      </div>
    </aside>
  );
}

type AssignedProps = Pick<PaneProps, 'session' | 'pool'> & PlanLine['review']['experts'][number] & {
  readonly row: PlanLine['row']['key'];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Whether keys speak of this expert. */
  readonly chosen: boolean;
  readonly doing: 'replace' | 'swap' | null;
  readonly onDo: (kind: 'replace' | 'swap') => void;
  readonly candidates: readonly Candidate[];
};

function AssignedExpert({ session, pool, row, expert, state, open, onToggle, chosen, doing, onDo, candidates }: AssignedProps) {
  const t = useWords();
  const actions = useActions();
  const { review } = session.fold.state;
  const known = pool.byKey.get(expert);
  const name = known === undefined ? review.names.get(expert) ?? '' : expertName(known);
  const pinned = review.wishes.get(row)?.get(expert) === 'pin';
  const bars = conflictsBetween(conflictsIn(session, pool), row, expert);
  const { sameInstitution } = pairFacts({ session, pool }, row, expert);
  const alternates = state === 'waiting' || state === 'declined' ? alternatesFor(session, pool, row, expert, candidates) : [];
  const keys = (key: string): { readonly keys?: string } => (chosen ? { keys: key } : {});
  return (
    <li className={chosen ? 'with-reasons assigned-line chosen' : 'with-reasons assigned-line'} data-testid="assigned">
      <div className="pair-line">
        <button type="button" className="pair-button" aria-expanded={open} onClick={onToggle}><span className="clip">{name} <span className="muted small">{known?.employer ?? t('assignPage.left')}</span></span><span className="points">{t.points(affinityIn(pool, row, expert))}</span></button>
        {known !== undefined && <LoadMeter load={loadOf(review, expert)} most={limitsIn(known, review).most} />}
        <select className="input state-select" value={state} aria-label={t('assignPage.stateOf', { name })} data-testid="assignment-state" onChange={(event) => { const next = assignmentStates.find((one) => one === event.target.value); if (next !== undefined) actions.setAssignmentState([[row, expert]], next); }}>
          {assignmentStates.map((one) => <option key={one} value={one}>{t(`review.state.${one}`)}</option>)}
        </select>
      </div>
      {(state === 'waiting' || state === 'declined') && (
        <div className="assigned-acts">
          <p className="alternates small" data-testid="alternates">{alternates.length > 0 && t('assignPage.alternates')} {alternates.map((one) => <button key={one.expert.key} type="button" className="alternate" title={t('assignPage.alternate', { name: expertName(one.expert) })} onClick={() => actions.replaceExpert(row, expert, one.expert.key)}>{expertName(one.expert)} <span className="muted">{t.points(one.affinity)}</span></button>)}</p>
          {state === 'waiting' && (
            <>
              <Action bare tiny look="plain" icon={pinned ? PinOff : Pin} label={t(pinned ? 'assignPage.unpin' : 'assignPage.pin', { name })} {...keys('P')} testId="assigned-pin" onPress={() => actions.wishFor(row, expert, pinned ? null : 'pin')} />
              <Action bare tiny look="plain" icon={Ban} label={t('assignPage.ban', { name })} {...keys('B')} testId="assigned-ban" onPress={() => actions.wishFor(row, expert, 'ban')} />
              <Action bare tiny look="plain" icon={UserX} label={t('assignPage.unassign', { name })} {...keys('Delete')} testId="assigned-remove" onPress={() => actions.unassignExpert(row, expert)} />
              <Action bare tiny look={doing === 'swap' ? 'primary' : 'plain'} icon={ArrowLeftRight} label={t('assignPage.swap', { name })} {...keys('X')} testId="assigned-swap" onPress={() => onDo('swap')} />
            </>
          )}
          <Action bare tiny look={doing === 'replace' ? 'primary' : 'plain'} icon={Replace} label={t('assignPage.replace', { name })} {...keys('R')} testId="assigned-replace" onPress={() => onDo('replace')} />
        </div>
      )}
      {doing === 'swap' && <SwapList {...{ session, pool, row, expert }} onLeave={() => onDo('swap')} />}
      {sameInstitution && <p className="small low-number">{t('assignPage.sameInstitution')}</p>}
      {bars.map((conflict) => <ConflictCard key={conflict.test} conflict={conflict} />)}
      {open && <FitReasons row={row} expert={expert} />}
    </li>
  );
}

interface CandidatesProps extends Pick<PaneProps, 'session' | 'pool'> {
  readonly all: readonly Candidate[];
  readonly row: PlanLine['row']['key'];
  readonly asked: ExpertKey | null;
  readonly onToggle: (expert: ExpertKey) => void;
  /** In whose place. */
  readonly replacing: ExpertKey | null;
  readonly onReplaced: () => void;
}

/** Who else could judge the proposal, with what it would mean. */
function Candidates({ session, pool, all, row, asked, onToggle, replacing, onReplaced }: CandidatesProps) {
  const t = useWords();
  const actions = useActions();
  const [search, setSearch] = useState('');
  const found = search.trim() === '' ? all : all.filter(({ expert }) => `${expertName(expert)} ${expert.employer} ${expert.id}`.toLowerCase().includes(search.trim().toLowerCase()));
  const bans = [...session.fold.state.review.wishes.get(row) ?? []].filter(([, wish]) => wish === 'ban');
  const take = ({ expert }: Candidate): void => {
    if (replacing === null) actions.assignExpert(row, expert.key);
    else actions.replaceExpert(row, replacing, expert.key);
    onReplaced();
  };
  return (
    <section className="section">
      <h3>{t(replacing === null ? 'assignPage.candidates' : 'assignPage.replacements')} <span className="space" /><input className="input" type="search" value={search} placeholder={t('experts.search')} aria-label={t('experts.search')} onChange={(event) => setSearch(event.target.value)} /></h3>
      <ul className="pair-list">
        {found.slice(0, shownCandidates).map((one, at) => (
          <li key={one.expert.key} className="with-reasons" data-testid="candidate">
            <div className="pair-line">
              <button type="button" id={at === 0 ? 'assign-first' : undefined} className="pair-button" aria-expanded={asked === one.expert.key} onClick={() => onToggle(one.expert.key)}>
                {search === '' && !one.barred && <kbd>{at + 1}</kbd>}<span className="clip">{expertName(one.expert)} <span className="muted small">{one.expert.employer}</span></span>
                {one.barred && <span className="chip reject">{t('conflicts.force.bar')}</span>}
                {pairFacts({ session, pool }, row, one.expert.key).sameInstitution && <span className="chip verify">{t('assignPage.sameUnit')}</span>}
                <span className="points">{t.points(one.affinity)}</span>
              </button>
              <LoadMeter load={one.load + 1} most={one.most} />
              <Action bare tiny look="plain" icon={replacing === null ? UserPlus : Replace} label={t('assignPage.assign', { name: expertName(one.expert) })} testId="candidate-assign" isDisabled={one.barred} onPress={() => take(one)} />
              <Action bare tiny look="plain" icon={Ban} label={t('assignPage.ban', { name: expertName(one.expert) })} testId="candidate-ban" onPress={() => actions.wishFor(row, one.expert.key, 'ban')} />
            </div>
            {asked === one.expert.key && <FitReasons row={row} expert={one.expert.key} />}
          </li>
        ))}
      </ul>
      {bans.length > 0 && <p className="ban-list">{t('assignPage.banned')} {bans.map(([expert]) => <Action key={expert} tiny label={t('assignPage.unban', { name: nameOf(pool, session, expert) })} testId="unban" onPress={() => actions.wishFor(row, expert, null)} />)}</p>}
    </section>
  );
}

const nameOf = (pool: ReviewPool, { fold }: OpenSession, expert: ExpertKey): string => {
  const known = pool.byKey.get(expert);
  return known === undefined ? fold.state.review.names.get(expert) ?? '' : expertName(known);
};
