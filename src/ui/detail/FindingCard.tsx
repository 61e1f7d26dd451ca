import { Check, Columns2, RotateCcw, ThumbsDown, ThumbsUp, X } from 'lucide-react';
import { useState } from 'react';
import type { RowKey, Verdict } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { isCounted, shownSeverity, type StandingFinding } from '../../state/standings';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { ReasonForm } from '../common/ReasonForm';
import { ruleName } from '../triage/ruleName';
import { AlikeBox } from './AlikeBox';
import { alikeOthers } from './alikeOthers';
import { Quote } from './Quote';

interface FindingCardProps {
  readonly session: OpenSession;
  readonly row: RowKey;
  readonly standing: StandingFinding;
}

/** One finding: how grave, what, by which clause and cell; what a person said of it, or the ways to say something. */
export function FindingCard({ session, row, standing: { finding, standing, word } }: FindingCardProps) {
  const t = useWords();
  const actions = useActions();
  const [asked, setAsked] = useState<Exclude<Verdict, 'confirmed'> | null>(null);
  const [comparing, setComparing] = useState(false);
  const own = session.byKey.get(row);
  const id = `finding-${finding.rule}`;
  const severity = shownSeverity(finding);
  const judge = (verdict: Verdict | null, reason = ''): void => {
    actions.judgeFinding(row, finding.rule, verdict, reason);
    setAsked(null);
    document.getElementById(id)?.focus();
  };
  const settled = standing !== 'open' && standing !== 'changed';
  return (
    <article id={id} tabIndex={-1} className={isCounted(standing) ? 'finding' : 'finding resting'} data-rule={finding.rule} data-standing={standing}>
      <span className={`chip ${isCounted(standing) ? severity : ''}`}>{t(isCounted(standing) ? `page.severity.${severity}` : 'judging.notCounted')}</span>
      <div className="words"><strong>{ruleName(finding.rule, t)}</strong> {finding.outcome === 'unsure' && <span className="muted">({t('page.unsure')})</span>} {t.message(finding.message)}</div>
      <div className="clause">
        {finding.clause}
        {finding.evidence.map((evidence, index) => <span key={index}> · {'list' in evidence && `${t(`list.name.${evidence.list}`)} ${t('page.atLine', { line: evidence.line })} · `}{evidence.column} <Quote text={evidence.quote} /></span>)}
      </div>
      {word !== null && (
        <p className={standing === 'changed' ? 'said changed' : 'said'}>
          <strong>{t(`judging.verdict.${word.verdict}`)}</strong> {word.reason} <span className="muted small">{word.by === '' ? t('judging.nobody') : word.by} {t.moment(word.at)}</span>
          {standing === 'changed' && <span> {t('judging.changed')}</span>}
        </p>
      )}
      <div className="ways">
        {(finding.others !== undefined || finding.listed !== undefined) && <Action tiny icon={Columns2} label={t('alike.open')} onPress={() => setComparing(true)} testId="finding-alike" />}
        {settled ? <Action tiny look="plain" icon={RotateCcw} label={t('judging.takeBack')} onPress={() => judge(null)} testId="finding-take-back" /> : asked !== null ? (
          <ReasonForm label={t('judging.reasonFor', { verdict: t(`judging.verdict.${asked}`) })} give={t(`judging.verdict.${asked}`)} testId="finding" onGive={(reason) => judge(asked, reason)} onLeave={() => { setAsked(null); document.getElementById(id)?.focus(); }} />
        ) : finding.outcome === 'unsure' ? (
          <>
            <Action tiny icon={ThumbsUp} label={t('judging.pass')} onPress={() => setAsked('pass')} testId="finding-pass" />
            <Action tiny icon={ThumbsDown} label={t('judging.fail')} onPress={() => setAsked('fail')} testId="finding-fail" />
          </>
        ) : (
          <>
            <Action tiny icon={Check} label={t('judging.confirm')} onPress={() => judge('confirmed')} testId="finding-confirm" />
            <Action tiny icon={X} label={t('judging.dismiss')} onPress={() => setAsked('dismissed')} testId="finding-dismiss" />
          </>
        )}
      </div>
      {comparing && own !== undefined && <AlikeBox row={own} others={alikeOthers(finding, session, t)} onClose={() => setComparing(false)} />}
    </article>
  );
}
