import { useEffect } from 'react';
import { useAppObject } from '../common/app';
import { home } from '../common/landing';
import { takesText } from '../common/takesText';
import { useFocusHeld } from '../common/useFocusHeld';
import { leadKey } from '../pages';
import { applies, type Command } from './command';
import { commandFor } from './index';
import { pressNames } from './presses';

const takesPress = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, input, [role="separator"]') !== null;

const inDialog = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** What moves a handle along its scale; Esc leaves it, as it leaves a text box. */
const handleKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Escape']);

/** Whether what has the focus wants a press for itself: a text box all of them, a handle those that move it. */
const takesKey = ({ key, target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type === 'range' ? handleKeys.has(key) : takesText(target);

const loneModifiers: ReadonlySet<string> = new Set(['Shift', 'CapsLock', 'Control', 'Meta', 'Alt']);

/** The keys of the whole page: each press runs the command that the register has for it here. */
export function useCommandKeys(): void {
  const app = useAppObject();
  // Keys go to what has the focus: it must not get lost.
  useFocusHeld();
  useEffect(() => {
    let led = false;

    /** The command of a press, where the focus lets it have one. */
    function wanted(event: KeyboardEvent, names: readonly string[]): Command | undefined {
      const state = app.store.getState();
      for (const name of names) {
        const command = commandFor(name, state);
        if (command === undefined) continue;
        if (inDialog(event.target)) return undefined;
        if (takesKey(event) && command.whileTyping !== true) return undefined;
        return command;
      }
      return undefined;
    }

    function onKey(event: KeyboardEvent): void {
      const { dialog, importing, openingFile, session } = app.store.getState();
      if (dialog !== null || importing !== null || openingFile !== null || event.defaultPrevented || loneModifiers.has(event.key)) return;
      const typing = takesKey(event);
      if (typing && event.key === 'Escape' && session !== null && !inDialog(event.target) && event.target instanceof HTMLElement) {
        // A search box is emptied first, by the browser.
        if (event.target instanceof HTMLInputElement && event.target.type === 'search' && event.target.value !== '') return;
        event.target.blur();
        home()?.focus();
        return;
      }
      const names = pressNames(event);
      const toPage = led ? wanted(event, names.map((name) => `${leadKey} ${name}`)) : undefined;
      led = toPage === undefined && !typing && names.includes(leadKey);
      const command = toPage ?? wanted(event, names);
      // With nothing to close, Escape leads back to the list.
      if (event.key === 'Escape' && session !== null && !inDialog(event.target) && (command === undefined || !applies(command, app.store.getState()))) {
        home()?.focus();
        return;
      }
      if (command === undefined || ((event.key === 'Enter' || event.key === ' ') && takesPress(event.target))) return;
      event.preventDefault();
      if (applies(command, app.store.getState())) command.run(app);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [app]);
}
