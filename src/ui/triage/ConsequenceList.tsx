import { useMemo } from 'react';
import type { Decision, DirectionId, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { consequencesOf, type BulkAct } from '../../state/consequences';
import { Action } from '../common/Action';
import { useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { directionName } from './columns';

interface ConsequenceListProps {
  readonly session: OpenSession;
  readonly rows: readonly RowKey[];
  readonly act: BulkAct;
  readonly onApply: () => void;
}

/** What an act would change, and the button that does it. */
export function ConsequenceList({ session, rows, act, onApply }: ConsequenceListProps) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { fresh, replaced, unchanged, doubtful } = useMemo(() => consequencesOf(session, rows, act), [session, rows, act]);
  const changed = rows.length - unchanged;
  const { nameOf } = useVocabulary();
  const name = (value: string): string => (act.kind === 'decide' ? nameOf(value as Decision) : act.kind === 'confirm' ? directionName(call, value as DirectionId, t) : value);
  return (
    <div className="consequences">
      <ul>
        {fresh > 0 && <li>{act.kind === 'confirm' ? t('page.confirmedCount', { count: t.number(fresh) }) : t('grid.willBeFresh', { count: t.number(fresh), value: name(valueOf(act)) })}</li>}
        {replaced.map(({ from, to, count }) => <li key={`${from} ${to}`}>{t('grid.willReplace', { count: t.number(count), from: name(from), value: name(to) })}</li>)}
        {unchanged > 0 && <li className="muted">{t('grid.willStay', { count: t.number(unchanged) })}</li>}
        {doubtful > 0 && <li className="doubt">{t(act.kind === 'confirm' ? 'grid.confirmUnsure' : act.kind === 'decide' && act.decision === 'accept' ? 'grid.acceptWithReject' : 'grid.rejectWithout', { count: t.number(doubtful) })}</li>}
      </ul>
      <p className="muted small">{t('grid.undoHint')}</p>
      <Action look="primary" tiny label={changed === 0 ? t('grid.bulkNothing') : t('grid.bulkApply', { count: t.number(changed) })} isDisabled={changed === 0} onPress={onApply} testId="bulk-apply" />
    </div>
  );
}

const valueOf = (act: BulkAct): string => (act.kind === 'decide' ? act.decision : act.kind === 'tag' ? act.tag : act.kind === 'panel' ? act.panel : '');
