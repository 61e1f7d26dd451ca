import { useEffect, useState } from 'react';
import type { Explanation } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { useActions } from '../common/app';

const none: readonly Explanation[] = [];

/** The reasons for every direction of a row, fetched from the worker when the row is opened; empty until they come. */
export function useExplanations(row: TriagedRow): readonly Explanation[] {
  const { explain } = useActions();
  const [known, setKnown] = useState<{ readonly row: TriagedRow; readonly explanations: readonly Explanation[] } | null>(null);
  useEffect(() => {
    let here = true;
    void explain(row).then((explanations) => { if (here) setKnown({ row, explanations }); });
    return () => { here = false; };
  }, [row, explain]);
  return known?.row === row ? known.explanations : none;
}
