import { useCallback, type RefCallback } from 'react';

/**
 * For an element that can have the focus: takes it when what had it is gone from within, as a button with what it did.
 * Otherwise the focus falls to the document, where no key, not even Escape, reaches the box any more.
 */
export function useFocusKept(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new MutationObserver(() => { if (document.activeElement === document.body) element.focus(); });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
