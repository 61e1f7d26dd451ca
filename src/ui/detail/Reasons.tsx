import type { Explanation } from '../../core/model';
import { useApp, useWords } from '../common/app';
import { directionName } from '../triage/columns';
import { leastPoints, reasonsWorthShowing } from './worthShowing';

/** The parts of one score: every term that matters and the points it brings; the small ones as one sum. */
export function Reasons({ explanation }: { readonly explanation: Explanation }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const shown = reasonsWorthShowing(explanation);
  const rest = explanation.contributions.filter((one) => !shown.includes(one) && Math.abs(one.points) >= leastPoints);
  return (
    <>
      <p className="field-name">{t('page.reasonsFor', { direction: directionName(call, explanation.direction, t), score: t.points(explanation.total) })}</p>
      <ul className="reasons" data-testid="reasons">
        {shown.map((one, index) => (
          <li key={index} className={one.signal === 'base' ? 'reason base' : one.points < 0 ? 'reason against' : 'reason'} title={t(`page.signal.${one.signal}`)}>
            <span>{one.term === '' ? t(`page.signal.${one.signal}`) : one.term}</span><span>{t.points(one.points, true)}</span>
          </li>
        ))}
        {rest.length > 0 && <li className="reason base"><span>{t('page.restOfReasons', { count: rest.length })}</span><span>{t.points(rest.reduce((sum, one) => sum + one.points, 0), true)}</span></li>}
      </ul>
    </>
  );
}
