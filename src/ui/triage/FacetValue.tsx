import { Ban, Check, Minus } from 'lucide-react';
import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { FacetId } from '../../state/appState';
import { useWords } from '../common/app';

interface FacetValueProps {
  readonly id: string;
  readonly facet: FacetId;
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly excluded: boolean;
  readonly onExclude: () => void;
}

const onBan = (event: MouseEvent): boolean => event.altKey || (event.target instanceof Element && event.target.closest('.ban') !== null);

/** One value: pressed it is wanted; its small sign, Alt with a click, or the minus key keeps it out. */
export function FacetValue({ id, facet, value, name, count, excluded, onExclude }: FacetValueProps) {
  const t = useWords();
  const banning = useRef(false);
  // The button hears nothing of a press that is meant for the sign on it.
  const down = (event: PointerEvent): void => {
    banning.current = onBan(event);
    if (banning.current) event.stopPropagation();
  };
  const click = (event: MouseEvent): void => {
    if (!banning.current) return;
    banning.current = false;
    event.stopPropagation();
    onExclude();
  };
  return (
    <div role="presentation" onPointerDownCapture={down} onClickCapture={click}>
      <ToggleButton
        id={id} className={excluded ? 'facet-value excluded' : 'facet-value'} data-facet={facet} data-value={value} {...(excluded ? { 'aria-description': t('grid.excludedValue', { value: name }) } : {})}
        onKeyDown={(event) => { if (event.key === '-') onExclude(); else event.continuePropagation(); }}
      >
        {({ isSelected }) => (
          <>
            <span className="box" aria-hidden>{excluded ? <Minus size={11} strokeWidth={3} /> : isSelected && <Check size={11} strokeWidth={3} />}</span>
            <span className="what clip" title={name}>{name}</span>
            <span className="ban" aria-hidden title={t('grid.exclude')}><Ban size={13} /></span>
            <span className="count">{t.number(count)}</span>
          </>
        )}
      </ToggleButton>
    </div>
  );
}
