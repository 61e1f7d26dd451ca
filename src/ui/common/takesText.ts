/** Whether what has the focus takes letters for itself: there none of the page's keys hold but Esc. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.closest('input, textarea, select, [role="menu"], [role="listbox"], [role="dialog"]') !== null || target.isContentEditable);
