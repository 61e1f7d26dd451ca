import { ShieldPlus } from 'lucide-react';
import { useId, useState } from 'react';
import type { ExpertKey, RowKey } from '../../core/model';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { moveInto, ReasonForm } from '../common/ReasonForm';

interface PinConflictProps {
  readonly rows: readonly { readonly key: RowKey }[];
  readonly titleOf: (row: RowKey) => string;
  readonly expert: ExpertKey;
}

/** Sets a conflict of interest by hand: the proposal by number or title, then the reason. */
export function PinConflict({ rows, titleOf, expert }: PinConflictProps) {
  const t = useWords();
  const actions = useActions();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState('');
  if (!open) return <Action tiny icon={ShieldPlus} label={t('conflicts.pinAsk')} testId="conflict-pin" onPress={() => setOpen(true)} />;
  const row = rows.find(({ key }) => titleOf(key) === written.trim())?.key;
  return (
    <div className="pin-conflict" role="presentation">
      <input className="input" list={list} value={written} aria-label={t('conflicts.pinProposal')} placeholder={t('conflicts.pinProposal')} data-testid="conflict-pin-proposal" ref={moveInto} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); setOpen(false); } }} onChange={(event) => setWritten(event.target.value)} />
      <datalist id={list}>{rows.slice(0, 3000).map(({ key }) => <option key={key} value={titleOf(key)} />)}</datalist>
      {row === undefined ? <Action tiny label={t('page.cancel')} onPress={() => setOpen(false)} />
        : <ReasonForm label={t('conflicts.pinReason')} give={t('conflicts.pin')} testId="conflict-pin" onLeave={() => setOpen(false)} onGive={(reason) => { actions.pinConflict(row, expert, reason); setOpen(false); setWritten(''); }} />}
    </div>
  );
}
