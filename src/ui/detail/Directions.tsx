import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { DirectionId, Explanation, Judgement } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { directionName } from '../triage/columns';
import { Contrast } from './Contrast';
import { FitNotes } from './FitNotes';
import { Reasons } from './Reasons';
import { ReasonsComing } from './ReasonsComing';
import { useActsOn } from './useActsOn';

interface DirectionsProps {
  readonly row: TriagedRow;
  readonly judgement: Judgement;
  readonly chosen: DirectionId | undefined;
  /** Of every direction, once they have come. */
  readonly explanations: readonly Explanation[];
  readonly onChoose: (direction: DirectionId) => void;
}

const atFirst = 4;

/** How well each direction fits, best first; the chosen one's reasons below it, and a word from the person. */
export function Directions({ row, judgement, chosen, explanations, onChoose }: DirectionsProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const rows = useActsOn(row.key);
  const [all, setAll] = useState(false);
  const { ranking, bySubtype, best, confidence, inScope, alsoDefensible } = row.classification;
  if (best === undefined) return <section className="section"><h3>{t('page.best')}</h3><p className="muted">{t('page.noText')}</p></section>;

  const own = Object.values(bySubtype).find((ids) => ids.includes(best)) ?? [];
  const inOwn = ranking.filter((score) => own.includes(score.direction));
  const shown = all ? ranking : inOwn.filter((score, index) => index < atFirst || score.direction === chosen);
  const top = Math.max(...ranking.map((score) => score.total), 1e-9);
  const confirmed = judgement.direction;
  const explanation = explanations.find((one) => one.direction === chosen);
  // The one to beat: the first of the subtype, or the second where the first is looked at.
  const rival = explanations.find((one) => one.direction === inOwn.find((score) => score.direction !== chosen)?.direction);
  return (
    <section className="section">
      <h3>{t('page.fit')}<span className="space" /><Action tiny look="plain" label={t(all ? 'page.fewerDirections' : 'page.allDirections')} testId="all-directions" onPress={() => setAll(!all)} /></h3>
      {shown.map((score) => (
        <ToggleButton key={score.direction} className="direction" isSelected={score.direction === chosen} onChange={() => onChoose(score.direction)} data-direction={score.direction}>
          <span className="clip">{score.direction === confirmed && '✓ '}{directionName(call, score.direction, t)}</span>
          <span className="track" aria-hidden><span className="fill" style={{ width: `${Math.max(0, score.total / top) * 100}%` }} /></span>
          <span className="points">{t.points(score.total)}</span>
        </ToggleButton>
      ))}
      <div className="verdict small">
        <span>{t('page.confidenceIs', { share: t.chance(confidence) })}</span>
        <span>{t('page.inScopeIs', { share: t.chance(inScope) })}</span>
        {alsoDefensible.length > 0 && <span>{t('page.alsoDefensible', { directions: alsoDefensible.map((id) => call.directions.find((one) => one.id === id)?.label ?? id) })}</span>}
      </div>
      <FitNotes classification={row.classification} shown={new Set(shown.map(({ direction }) => call.directions.find((one) => one.id === direction)?.subtype ?? ''))} />
      <p className="small">{row.cells.direction === undefined ? t('page.declaredNone') : t('page.declared', { direction: row.cells.direction })}</p>
      <div className="verdict">
        {chosen !== undefined && confirmed !== chosen && <Action tiny icon={Check} label={t('page.confirmDirection', { direction: call.directions.find((one) => one.id === chosen)?.label ?? chosen })} keys="D" testId="confirm-direction" onPress={() => actions.confirmDirection(chosen, rows)} />}
        {confirmed !== null && <Action tiny look="plain" icon={Undo2} label={t('page.unconfirmDirection')} onPress={() => actions.confirmDirection(null, [row.key])} />}
      </div>
      {explanation === undefined ? <ReasonsComing /> : <Reasons explanation={explanation} />}
      {explanation !== undefined && rival !== undefined && <Contrast explanation={explanation} rival={rival} />}
    </section>
  );
}
