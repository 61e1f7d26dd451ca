import { useState } from 'react';
import { Action } from './Action';
import { useWords } from './app';

interface ReasonFormProps {
  readonly label: string;
  /** What the button that gives it is called. */
  readonly give: string;
  readonly testId: string;
  readonly onGive: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Asks why: what others will read must say it. */
export function ReasonForm({ label, give, testId, onGive, onLeave }: ReasonFormProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const ready = reason.trim() !== '';
  return (
    <form className="reason-form" onSubmit={(event) => { event.preventDefault(); if (ready) onGive(reason); }}>
      <input
        className="input" ref={moveInto} value={reason} placeholder={t('judging.reasonHint')} aria-label={label} data-testid={`${testId}-reason`} onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onLeave(); } }}
      />
      <Action tiny look="primary" type="submit" label={give} isDisabled={!ready} testId={`${testId}-give`} />
      <Action tiny label={t('page.cancel')} onPress={onLeave} />
    </form>
  );
}

/** Whoever is asked types at once; the same function each time, so that it runs on opening alone. */
export const moveInto = (box: HTMLInputElement | null): void => box?.focus();
