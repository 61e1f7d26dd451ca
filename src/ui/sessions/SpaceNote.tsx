import { useEffect, useState } from 'react';
import type { StorageFacts } from '../../state/space';
import { useActions, useWords } from '../common/app';

/** How much space is used, and whether the browser may clear what is kept. Nothing where it does not say. */
export function SpaceNote() {
  const t = useWords();
  const { storage } = useActions();
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let here = true;
    void storage().then((told) => { if (here) setFacts(told); });
    return () => { here = false; };
  }, [storage]);
  if (facts === null) return null;
  return (
    <p className="muted small" data-testid="space">
      {t('safety.space', { used: t.bytes(facts.used), quota: t.bytes(facts.quota) })}
      {' '}{t(facts.lasting ? 'safety.lasting' : 'safety.notLasting')}
    </p>
  );
}
