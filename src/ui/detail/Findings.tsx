import { Gavel } from 'lucide-react';
import { useMemo } from 'react';
import { severities, type Judgement } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { isCounted, shownSeverity, standingFindings, type StandingFinding } from '../../state/standings';
import type { TriagedRow } from '../../worker/protocol';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { FindingCard } from './FindingCard';

interface FindingsProps {
  readonly session: OpenSession;
  readonly row: TriagedRow;
  readonly judgement: Judgement;
}

/** What the formal checks found, gravest first, and what people said of it; what counts no more stands below. */
export function Findings({ session, row, judgement }: FindingsProps) {
  const t = useWords();
  const actions = useActions();
  const all = useMemo(() => standingFindings(session, row.key), [session, row.key]);
  const shown = all.filter(({ standing }) => standing !== 'off' && standing !== 'heldBack');
  const counted = shown.filter(({ standing }) => isCounted(standing)).toSorted((a, b) => rank(a) - rank(b));
  const rest = shown.filter((one) => !counted.includes(one));
  const confirmed = counted.some(({ standing, finding }) => (standing === 'confirmed' || standing === 'failed') && finding.outcome === 'fail' && finding.severity === 'reject');
  return (
    <section className="section" data-testid="findings">
      <h3>{t('page.findings')}{counted.length > 0 && ` ${counted.length}`}</h3>
      {counted.length === 0 && <p className="muted">{t(shown.length === 0 ? 'page.noFindingsHere' : 'judging.noneCounts')}</p>}
      {[...counted, ...rest].map((standing) => <FindingCard key={standing.finding.rule} session={session} row={row.key} standing={standing} />)}
      {confirmed && judgement.decision !== 'reject' && (
        <p className="message suggestion"><Gavel size={16} aria-hidden /><span>{t('judging.suggestReject')} <Action tiny label={t('judging.decideReject')} onPress={() => actions.decideAll('reject', [row.key])} testId="suggest-reject" /></span></p>
      )}
      {shown.length < all.length && <p className="muted small">{t('judging.hidden', { count: all.length - shown.length })}</p>}
    </section>
  );
}

const rank = ({ finding }: StandingFinding): number => severities.indexOf(shownSeverity(finding));
