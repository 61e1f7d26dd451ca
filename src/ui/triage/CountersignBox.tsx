import { useMemo } from 'react';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { signingTally } from '../../state/signing';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

interface CountersignBoxProps {
  readonly session: OpenSession;
  readonly rows: readonly RowKey[];
  readonly onDone: () => void;
}

/** How many of the selected rows the person may countersign, why the others not, and the button that does it. */
export function CountersignBox({ session, rows, onDone }: CountersignBoxProps) {
  const t = useWords();
  const actions = useActions();
  const actor = useApp((state) => state.actor);
  const { ready, refused } = useMemo(() => signingTally(session, rows, actor), [session, rows, actor]);
  return (
    <div className="consequences">
      <ul>
        <li>{t('judging.readyToSign', { count: t.number(ready) })}</li>
        {refused.map(({ fault, count }) => <li key={fault} className="muted">{t('judging.refusedToSign', { count: t.number(count), why: t(`judging.countersign.${fault}`) })}</li>)}
      </ul>
      <Action
        look="primary" tiny label={t('judging.countersignRows', { count: t.number(ready) })} isDisabled={ready === 0} testId="bulk-countersign-apply"
        onPress={() => { actions.countersign(rows); onDone(); }}
      />
    </div>
  );
}
