import { useEffect } from 'react';

/** Keys by which a person goes from one control to the next. */
const steps: ReadonlySet<string> = new Set(['Tab', 'F6', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
let lastKey: string | null = null;

/** Whether who is at a control has come to it by keys or pointer: not where the focus was given back to it, as by a box that Esc has closed. */
export const hasWalked = (): boolean => lastKey === null || steps.has(lastKey);

/** Notes by what a person moves. */
export function useWalking(): void {
  useEffect(() => {
    const key = (event: KeyboardEvent): void => { lastKey = event.key; };
    const pointer = (): void => { lastKey = null; };
    document.addEventListener('keydown', key, true);
    document.addEventListener('pointermove', pointer, true);
    return () => {
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('pointermove', pointer, true);
    };
  }, []);
}
