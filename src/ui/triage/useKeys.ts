import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { RowKey } from '../../core/model';
import { nextToLook } from '../../state/nextToLook';
import { useAppObject } from '../common/app';
import { takesText } from '../common/takesText';
import { isEverywhere, keyWish } from './keys';

const takesPress = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, [role="separator"]') !== null;

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The keys of the triage page, over rows in the order in which they are shown. */
export function useKeys(order: readonly RowKey[], toggleFilters: () => void): void {
  const { store, actions } = useAppObject();
  useEffect(() => {
    function moveTo(row: RowKey | undefined, extend: boolean): void {
      const { view } = store.getState();
      if (row === undefined) return;
      if (extend) actions.select([...view.selected, ...(view.active === null ? [] : [view.active]), row]);
      else if (view.selected.size > 0) actions.select([]);
      actions.setActive(row);
    }

    function onKey(event: KeyboardEvent): void {
      const { view, dialog, importing, session } = store.getState();
      if (dialog !== null || importing !== null || session === null || event.defaultPrevented) return;
      const typing = takesText(event.target);
      if (typing && event.key === 'Escape' && event.target instanceof HTMLElement) {
        event.target.blur();
        document.getElementById('grid')?.focus();
        return;
      }
      const wish = typing ? null : keyWish(event);
      if (wish === null || isEverywhere(wish) || ((event.key === 'Enter' || event.key === ' ') && takesPress(event.target))) return;
      event.preventDefault();
      const at = view.active === null ? -1 : order.indexOf(view.active);
      switch (wish.wish) {
        case 'move': return moveTo(order[Math.max(0, Math.min(order.length - 1, at + wish.by))], wish.extend);
        case 'first': return moveTo(order[0], false);
        case 'last': return moveTo(order.at(-1), false);
        case 'nextWork': {
          const next = nextToLook(session, order, view.active);
          return next === undefined ? actions.say('page.nothingToLook') : moveTo(next, false);
        }
        case 'open': return actions.showDetail(true);
        case 'escape': return view.selected.size > 0 ? actions.select([]) : actions.showDetail(false);
        case 'filters': return toggleFilters();
        case 'select': return view.active === null ? undefined : actions.toggleSelected(view.active);
        case 'all': return actions.select(order);
        case 'decide': return actions.decide(wish.decision);
        case 'countersign': return actions.countersign();
        case 'confirm': return actions.confirmBest();
        case 'tag':
        case 'panel':
        case 'note':
          // At once, so that what is typed next lands in the box.
          flushSync(() => actions.showDetail(true));
          return focusOn(`${wish.wish}-input`);
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [order, toggleFilters, store, actions]);
}
