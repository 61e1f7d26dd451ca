import type { Explanation } from '../../core/model';
import { useApp, useWords } from '../common/app';
import { directionName } from '../triage/columns';

const shownReasons = 24;

/** The parts of one score: every term and the points it brings; those left out are added up in one. */
export function Reasons({ explanation }: { readonly explanation: Explanation }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const shown = explanation.contributions.slice(0, shownReasons);
  const rest = explanation.contributions.slice(shownReasons).reduce((sum, one) => sum + one.points, 0);
  return (
    <>
      <p className="field-name">{t('page.reasonsFor', { direction: directionName(call, explanation.direction, t), score: t.points(explanation.total) })}</p>
      <ul className="reasons" data-testid="reasons">
        {shown.map((one, index) => (
          <li key={index} className={one.signal === 'base' ? 'reason base' : one.points < 0 ? 'reason against' : 'reason'} title={t(`page.signal.${one.signal}`)}>
            <span>{one.term}</span><span>{t.points(one.points, true)}</span>
          </li>
        ))}
        {explanation.contributions.length > shownReasons && <li className="reason base"><span>{t('page.restOfReasons', { count: explanation.contributions.length - shownReasons })}</span><span>{t.points(rest, true)}</span></li>}
      </ul>
    </>
  );
}
