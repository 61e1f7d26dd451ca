import { useEffect } from 'react';
import { pageIds } from '../state/appState';
import { useAppObject } from './common/app';
import { takesText } from './common/takesText';
import { leadKey, pages } from './pages';
import { isEverywhere, keyWish } from './triage/keys';

const isLetter = (event: KeyboardEvent, letter: string): boolean => event.key.toLowerCase() === letter.toLowerCase();
const modified = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** The keys that mean the same on every page of a session: undo, redo, search, help, and the lead key with a page's letter. */
export function useCommonKeys(): void {
  const { store, actions } = useAppObject();
  useEffect(() => {
    let led = false;
    const deaf = (event: KeyboardEvent): boolean => {
      const { dialog, importing, session } = store.getState();
      return dialog !== null || importing !== null || session === null || event.defaultPrevented || takesText(event.target);
    };

    /** Hears before the open page does, whose own letters must not act on the second of two keys. */
    function lead(event: KeyboardEvent): void {
      if (event.key === 'Shift' || event.key === 'CapsLock') return;
      const wasLed = led;
      led = false;
      if (deaf(event) || modified(event)) return;
      const page = wasLed ? pageIds.find((id) => isLetter(event, pages[id].letter)) : undefined;
      if (page !== undefined) actions.openPage(page);
      else if (isLetter(event, leadKey)) led = true;
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    function common(event: KeyboardEvent): void {
      const wish = deaf(event) ? null : keyWish(event);
      if (wish === null || !isEverywhere(wish)) return;
      event.preventDefault();
      if (wish.wish === 'undo') actions.undo();
      else if (wish.wish === 'redo') actions.redo();
      else if (wish.wish === 'search') document.getElementById('search')?.focus();
      else actions.openDialog('help');
    }

    window.addEventListener('keydown', lead, { capture: true });
    window.addEventListener('keydown', common);
    return () => {
      window.removeEventListener('keydown', lead, { capture: true });
      window.removeEventListener('keydown', common);
    };
  }, [store, actions]);
}
