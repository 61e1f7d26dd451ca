import { useEffect } from 'react';
import { afterFrame } from './afterFrame';
import { isWhole, landing, type Spot } from './landing';

const isGone = (element: HTMLElement): boolean => !element.isConnected || element.matches(':disabled');

/** Where an element stood that these changes took away, or that rests now and lets go of the focus. */
function spotOf(element: HTMLElement, records: readonly MutationRecord[], known: Spot | null): Spot | null {
  if (element.isConnected) return { parent: element.parentNode ?? document.body, next: element.nextSibling, instead: null, whole: false };
  let spot = known;
  for (const { target, nextSibling, removedNodes, addedNodes } of records) {
    for (const gone of removedNodes) {
      if (gone.contains(spot?.parent ?? element)) spot = { parent: target, next: nextSibling, instead: null, whole: spot?.whole === true || isWhole(gone, element) };
    }
    const [added = null] = addedNodes;
    if (spot !== null && target === spot.parent && nextSibling === spot.next && added !== null) spot = { ...spot, instead: added };
  }
  return spot;
}

/**
 * Lets the focus go on to something near when what has it goes from the page or rests, as a button with what it did.
 * Otherwise it falls to the document: Tab begins at the top of the page again, and no key reaches an open box.
 */
export function useFocusHeld(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let spot: Spot | null = null;
    let byKey = false;

    const lost = (): boolean => document.activeElement === null || document.activeElement === document.body || document.activeElement === last;
    function settle(): void {
      if (last === null || spot === null || !isGone(last)) return;
      if (lost()) landing(spot, byKey)?.focus();
    }
    const observer = new MutationObserver((records) => {
      if (last === null || !isGone(last)) return;
      spot = spotOf(last, records, spot);
      // A box that closes gives the focus back itself, a little later.
      if (spot?.parent === document.body) afterFrame(() => afterFrame(settle));
      else settle();
    });
    const take = ({ target }: FocusEvent): void => {
      last = target instanceof HTMLElement ? target : null;
      spot = null;
    };
    // Whoever clicks beside everything lets go of the focus on purpose. What is being taken away is told of before it is gone.
    const leave = ({ target }: FocusEvent): void => queueMicrotask(() => { if (last !== null && target === last && !isGone(last)) last = null; });
    const pressed = ({ type }: Event): void => { byKey = type === 'keydown'; };
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    const heard = [['focusin', take], ['focusout', leave], ['keydown', pressed], ['pointerdown', pressed]] as const;
    for (const [name, hear] of heard) document.addEventListener(name, hear as EventListener, true);
    return () => {
      observer.disconnect();
      for (const [name, hear] of heard) document.removeEventListener(name, hear as EventListener, true);
    };
  }, []);
}
