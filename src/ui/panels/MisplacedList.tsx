import { useEffect, useState } from 'react';
import type { PanelDoubt } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { titleOf } from '../common/titleOf';

/** Proposals that read more like another panel than like their own, with the terms that say so and the way there. */
export function MisplacedList({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const { doubtPanels, moveToPanel } = useActions();
  const [doubts, setDoubts] = useState<readonly PanelDoubt[]>([]);
  const { judgements } = session.fold.state;
  useEffect(() => {
    let left = false;
    void doubtPanels().then((told) => { if (!left) setDoubts(told); });
    return () => { left = true; };
  }, [doubtPanels, judgements]);
  if (doubts.length === 0) return null;
  return (
    <section className="section" data-testid="misplaced">
      <h3>{t('panelsPage.misplaced', { count: doubts.length })}</h3>
      <ul className="diff-list">
        {doubts.map(({ row, panel, nearer, terms }) => (
          <li key={row}>
            <strong>{titleOf(session, row)}</strong> {t('fit.panelDoubt', { panel, nearer, terms })}{' '}
            <Action tiny label={t('panelsPage.moveThere', { panel: nearer })} onPress={() => moveToPanel([row], nearer)} testId="misplaced-move" />
          </li>
        ))}
      </ul>
    </section>
  );
}
