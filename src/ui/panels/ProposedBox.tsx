import type { OpenSession } from '../../state/appState';
import type { ProposedPanels } from '../../worker/poolProtocol';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { ProgressLine } from '../common/ProgressLine';
import { TimeLeft } from '../common/TimeLeft';
import { titleOf } from '../common/titleOf';

/** Moves that are shown. */
const mostShown = 200;

/** Panels that the program proposes: what they would be and what would move, before anything does. */
export function ProposedBox({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const desk = useApp((state) => state.planning);
  if (desk === null || desk.stage === 'planning' || desk.stage === 'plan') return null;
  const cancel = <Action label={t('page.cancel')} onPress={actions.dropPlan} testId="panels-cancel" />;
  switch (desk.stage) {
    case 'proposing':
      return <Box narrow title={t('panelsPage.proposing')} onClose={actions.dropPlan} foot={<><TimeLeft progress={desk.progress} /><span className="space" />{cancel}</>}><ProgressLine progress={desk.progress} /></Box>;
    case 'failed':
      return <Box narrow title={t('panelsPage.failed')} onClose={actions.dropPlan} foot={<><span className="space" />{cancel}</>}><IssueList issues={desk.issues} /></Box>;
    case 'panels':
      return (
        <Box title={t('panelsPage.proposed')} onClose={actions.dropPlan} foot={<><span className="muted small">{t('assignPage.planFoot')}</span><span className="space" />{cancel}<Action look="primary" autoFocus label={t('panelsPage.apply')} testId="panels-apply" onPress={actions.applyProposedPanels} /></>}>
          <Proposed session={session} proposed={desk.proposed} />
        </Box>
      );
  }
}

function Proposed({ session, proposed: { panels, moves, seats, faults } }: { readonly session: OpenSession; readonly proposed: ProposedPanels }) {
  const t = useWords();
  return (
    <>
      <ul className="proposed-panels">{panels.map(({ name, rows }) => <li key={name} className="chip">{name} <strong>{rows.length}</strong>{seats.length > 0 && <span className="muted"> · {t('panelsPage.seats', { count: seats.filter(({ panel }) => panel === name).length })}</span>}</li>)}</ul>
      {faults.length > 0 && <ul className="message-list">{faults.map(({ message }, at) => <li key={at} className="message warning"><span aria-hidden>!</span><p>{t.message(message)}</p></li>)}</ul>}
      <section className="section" data-testid="panel-moves">
        <h3>{t('panelsPage.moves', { count: moves.length })}</h3>
        <ul className="diff-list">
          {moves.slice(0, mostShown).map(({ row, from, to, why }) => (
            <li key={row}><strong>{titleOf(session, row)}</strong> <span className="diff-cell">{from !== null && <del>{from}</del>} <ins>{to}</ins></span> <span className="muted small">{t.message(why)}</span></li>
          ))}
        </ul>
        {moves.length > mostShown && <p className="muted">{t('page.moreIssues', { count: moves.length - mostShown })}</p>}
      </section>
    </>
  );
}
