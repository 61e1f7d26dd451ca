import { useEffect, useState } from 'react';
import type { AffinityExplanation, ExpertKey, RowKey } from '../../core/model';
import { useActions, useWords } from '../common/app';

/** How many terms and works are shown. */
const most = { terms: 12, works: 3 };

/** Why an expert fits a proposal: the terms that both have, with their points, and the works that bring them. */
export function FitReasons({ row, expert }: { readonly row: RowKey; readonly expert: ExpertKey }) {
  const t = useWords();
  const { explainFit } = useActions();
  const [fit, setFit] = useState<AffinityExplanation | null>(null);
  useEffect(() => {
    let left = false;
    setFit(null);
    void explainFit([[row, expert]]).then(([one]) => { if (!left) setFit(one?.fit ?? null); });
    return () => { left = true; };
  }, [explainFit, row, expert]);
  if (fit === null) return null;
  if (fit.contributions.length === 0) return <p className="muted small">{t('experts.noFit')}</p>;
  return (
    <div data-testid="fit-reasons">
      <div className="reasons">
        {fit.contributions.slice(0, most.terms).map(({ term, points, signal }) => <span key={`${signal} ${term}`} className="reason">{term} <span>{t.points(points, true)}</span></span>)}
      </div>
      {fit.works.slice(0, most.works).map(({ title, points }) => <p key={title} className="small muted">{title === '' ? t('experts.ownFields') : t('experts.workOf', { title })} {t.points(points, true)}</p>)}
    </div>
  );
}
