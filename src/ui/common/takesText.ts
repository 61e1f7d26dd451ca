/** What text can be typed into; a box to tick is none. */
const textBoxes = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="menu"], [role="listbox"], [role="dialog"]';

/** Whether what has the focus takes letters for itself: there none of the page's keys hold but Esc. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.closest(textBoxes) !== null || target.isContentEditable);
