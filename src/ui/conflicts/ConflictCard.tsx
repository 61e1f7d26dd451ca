import { RotateCcw, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import type { Conflict, ConflictEvidence } from '../../core/model';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { ReasonForm } from '../common/ReasonForm';
import { conflictId } from './commands';

interface ConflictCardProps {
  readonly conflict: Conflict;
  /** Who or what it concerns, where that does not go without saying. */
  readonly about?: string;
  /** The reason for which it was set aside; absent: it stands. */
  readonly overridden?: string;
}

/** One conflict of interest: bar or warning, where it comes from, its grounds; set aside with a reason, or let stand again. */
export function ConflictCard({ conflict, about, overridden }: ConflictCardProps) {
  const t = useWords();
  const actions = useActions();
  const [asked, setAsked] = useState(false);
  const { proposal, expert, test, force, origin, message, evidence } = conflict;
  return (
    <article className={overridden === undefined ? 'finding' : 'finding resting'} data-testid="conflict" data-test={test} data-conflict={conflictId(conflict)}>
      <span className={`chip ${overridden !== undefined ? '' : force === 'bar' ? 'reject' : 'verify'}`}>{t(overridden === undefined ? `conflicts.force.${force}` : 'conflicts.setAside')}</span>
      <div className="words">{about !== undefined && <strong>{about} </strong>}{t.message(message)} <span className="muted small">{t(`conflicts.origin.${origin}`)}</span></div>
      {evidence.length > 0 && <p className="clause">{evidence.map((one, index) => <span key={index}>{index > 0 && ' · '}<Evidence evidence={one} /></span>)}</p>}
      {overridden !== undefined && <p className="said">{overridden}</p>}
      <div className="ways">
        {overridden !== undefined ? <Action tiny look="plain" icon={RotateCcw} label={t('conflicts.standAgain')} testId="conflict-stand" onPress={() => actions.overrideConflict(proposal, expert, test, null)} />
          : origin === 'pinned' ? <Action tiny look="plain" icon={RotateCcw} label={t('judging.takeBack')} testId="conflict-unpin" onPress={() => actions.pinConflict(proposal, expert, null)} />
            : asked ? <ReasonForm label={t('conflicts.setAsideReason')} give={t('conflicts.setAside')} testId="override" onGive={(reason) => { actions.overrideConflict(proposal, expert, test, reason); setAsked(false); }} onLeave={() => setAsked(false)} />
              : <Action tiny icon={ShieldOff} label={t('conflicts.setAsideAsk')} testId="conflict-override" onPress={() => setAsked(true)} />}
      </div>
    </article>
  );
}

function Evidence({ evidence }: { readonly evidence: ConflictEvidence }) {
  const t = useWords();
  const column = evidence.table === 'proposals' ? t(`field.${evidence.field}`) : evidence.table === 'experts' ? t(`column.expert.${evidence.field}`) : t(`column.relation.${evidence.field}`);
  return <>{t(`tables.kind.${evidence.table}`)} {t('page.atLine', { line: evidence.line })} · {column} <q>{evidence.quote === '' ? t('page.blank') : evidence.quote}</q></>;
}
