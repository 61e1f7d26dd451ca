import { useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { useWords } from '../common/app';

/** How many proposals are decided, of all. */
export function Progress({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const all = session.rows.length;
  const done = useMemo(() => {
    let count = 0;
    for (const [key, { decision }] of session.fold.state.judgements) if (decision !== null && session.byKey.has(key)) count += 1;
    return count;
  }, [session.fold.state.judgements, session.byKey]);
  return (
    <span className="meter progress-of-work" data-testid="progress" title={t('grid.decidedHint', { left: t.number(all - done) })}>
      <span className="track" aria-hidden><span className="fill" style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} /></span>
      {t('grid.decided', { done: t.number(done), all: t.number(all) })}
    </span>
  );
}
