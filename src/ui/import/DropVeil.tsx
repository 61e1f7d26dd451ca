import { useEffect, useState } from 'react';
import { useActions, useWords } from '../common/app';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the page, and says so while they hover over it. */
export function DropVeil() {
  const t = useWords();
  const { importFiles } = useActions();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child fires before leaving its parent: count both, and the veil goes when all are left.
    let depth = 0;
    const set = (next: number): void => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent): void => { if (hasFiles(event)) set(depth + 1); };
    const leave = (event: DragEvent): void => { if (hasFiles(event)) set(depth - 1); };
    const hover = (event: DragEvent): void => { if (hasFiles(event)) event.preventDefault(); };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      set(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void importFiles(files);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as keyof typeof listeners, listener);
    return () => { for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as keyof typeof listeners, listener); };
  }, [importFiles]);
  return over ? <div className="drop-veil" data-testid="drop-veil">{t('page.dropNow')}</div> : null;
}
