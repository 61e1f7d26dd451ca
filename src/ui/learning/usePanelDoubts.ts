import { useEffect, useMemo, useState } from 'react';
import type { PanelDoubt } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { useActions } from '../common/app';

/** The proposals that read like another panel than their own; null until known. Asked for anew only when panels or texts change. */
export function usePanelDoubts(session: OpenSession): readonly PanelDoubt[] | null {
  const { doubtPanels } = useActions();
  const [doubts, setDoubts] = useState<readonly PanelDoubt[] | null>(null);
  const { judgements } = session.fold.state;
  const placed = useMemo(() => JSON.stringify([...judgements].flatMap(([row, { panel }]) => (panel === null ? [] : [[row, panel]])).toSorted()), [judgements]);
  const table = session.table.id;
  useEffect(() => {
    let here = true;
    if (placed === '[]') setDoubts([]);
    else void doubtPanels().then((told) => { if (here) setDoubts(told); });
    return () => { here = false; };
  }, [placed, table, doubtPanels]);
  return doubts;
}
