import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** Keeps the active line in sight where the list becomes lower because something below it has come. `end` is where that line ends, in pixels from the start of all that scrolls. */
export function useActiveKept(virtual: Virtualizer<HTMLDivElement, Element>, active: number, end: number): void {
  const height = virtual.scrollRect?.height ?? 0;
  const before = useRef(height);
  useLayoutEffect(() => {
    const inSight = end - (virtual.scrollOffset ?? 0);
    if (active >= 0 && inSight > height && inSight <= before.current) virtual.scrollToIndex(active, { align: 'auto' });
    before.current = height;
  }, [virtual, active, end, height]);
}
