import { Star } from 'lucide-react';
import { useState } from 'react';
import type { DirectionId, RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import type { TriagedRow } from '../../worker/protocol';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Found } from '../common/Found';
import { triageCommands } from '../triage/commands';
import { ProposalConflicts } from '../conflicts/ProposalConflicts';
import { Directions } from './Directions';
import { Findings } from './Findings';
import { FoundBelow } from './FoundBelow';
import { JudgeForm } from './JudgeForm';
import { NoteEditor } from './NoteEditor';
import { OriginalCells } from './OriginalCells';
import { RowHistory } from './RowHistory';
import { Texts } from './Texts';
import { useExplanations } from './useExplanations';

interface DetailPaneProps {
  readonly session: OpenSession;
  readonly row: TriagedRow;
  readonly order: readonly RowKey[];
}

/** One proposal: judge it on top; below, why the machine says what it says. */
export function DetailPane({ session, row, order }: DetailPaneProps) {
  const t = useWords();
  const { toggleStar } = useActions();
  const onward = useApp((state) => state.onward);
  const judgement = judgementOf(session, row.key);
  const explanations = useExplanations(row);
  const [asked, setAsked] = useState<{ readonly row: RowKey; readonly direction: DirectionId } | null>(null);
  const direction = asked?.row === row.key ? asked.direction : judgement.direction ?? row.classification.best;
  const shown = explanations.find((one) => one.direction === direction);
  const at = order.indexOf(row.key);
  const { number, title, applicant, applicantTitle, host, subtype, budget, period } = row.cells;
  return (
    <aside className="detail" aria-label={t('page.detail')} data-testid="detail-pane">
      <header className="detail-head">
        <div className="detail-nav">
          <span className="where muted small clip">{number} · {t('page.atLine', { line: row.line })}{at >= 0 && ` · ${t('page.placeInList', { at: t.number(at + 1), all: t.number(order.length) })}`}</span>
          <Action
            bare tiny look="plain" label={t(judgement.star ? 'vocabulary.dropStar' : 'vocabulary.addStar')} keys="S" testId="star" aria-pressed={judgement.star}
            onPress={() => toggleStar([row.key])}
          ><span className={judgement.star ? 'star' : undefined}><Star size={14} aria-hidden /></span></Action>
          <CommandButton command={triageCommands.previous} bare tiny look="plain" resting={at <= 0} />
          <CommandButton command={triageCommands.next} bare tiny look="plain" resting={at < 0 || at >= order.length - 1} />
          <CommandButton command={triageCommands.onward} label={t('judging.onward')} pressed={onward} bare tiny look="plain" testId="onward" />
          <CommandButton command={triageCommands.hideDetail} keys="Esc" bare tiny look="plain" />
        </div>
        <h2 className="title"><Found text={title ?? t('page.untitled')} /></h2>
        <p className="detail-facts">
          {(applicant ?? applicantTitle) !== undefined && <span><Found name text={applicant} /> {applicantTitle}</span>}
          {host !== undefined && <span><Found name text={host} /></span>}
          {[subtype, budget === undefined ? undefined : t('page.budgetOf', { budget: t.money(budget) }), period].filter(Boolean).map((fact, index) => <span key={index}>{fact}</span>)}
        </p>
        <JudgeForm session={session} row={row} judgement={judgement} />
      </header>
      <div className="detail-body" tabIndex={0} role="group" aria-label={t('page.detailBody')} key={row.key}>
        <FoundBelow row={row} />
        <Findings session={session} row={row} judgement={judgement} />
        <Directions row={row} judgement={judgement} chosen={direction} explanations={explanations} onChoose={(next) => setAsked({ row: row.key, direction: next })} />
        <ProposalConflicts session={session} row={row.key} />
        <Texts row={row} explanation={shown} />
        <NoteEditor row={row.key} note={judgement.note} />
        <RowHistory session={session} row={row.key} />
        <OriginalCells session={session} row={row} />
      </div>
    </aside>
  );
}
