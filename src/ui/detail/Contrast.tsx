import type { DirectionId, Explanation } from '../../core/model';
import { contrast } from '../../state/contrast';
import { useApp, useWords } from '../common/app';
import { directionName } from '../triage/columns';

const mostShown = 12;
/** A difference below this share of the largest changes nothing. */
const worthShowing = 0.04;

/** By which terms the chosen direction stands before (or behind) its nearest rival: what would have to change. */
export function Contrast({ explanation, rival }: { readonly explanation: Explanation; readonly rival: Explanation }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const differences = contrast(explanation, rival);
  const largest = Math.abs(differences[0]?.points ?? 0);
  const shown = differences.filter(({ points }) => Math.abs(points) >= worthShowing * largest).slice(0, mostShown);
  const label = (id: DirectionId): string => call.directions.find((one) => one.id === id)?.label ?? id;
  return (
    <details data-testid="contrast">
      <summary className="field-name">{t('page.contrast', { rival: directionName(call, rival.direction, t), difference: t.points(explanation.total - rival.total, true) })}</summary>
      <p className="small muted">{t('page.contrastText', { chosen: label(explanation.direction), rival: label(rival.direction) })}</p>
      <ul className="reasons">
        {shown.map(({ term, points }) => (
          <li key={term} className={points < 0 ? 'reason against' : 'reason'}><span>{term === '' ? t('page.signal.base') : term}</span><span>{t.points(points, true)}</span></li>
        ))}
      </ul>
    </details>
  );
}
