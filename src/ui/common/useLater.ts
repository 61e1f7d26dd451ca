import { startTransition, useEffect, useState } from 'react';

/**
 * False when a component is drawn for the first time, true soon after: what waits for it is drawn in pieces, the page
 * having its turn between them, since what the store makes happen is otherwise drawn at one go. `after`: another piece that goes before this one.
 */
export function useLater(after = true): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => { if (after) startTransition(() => setLater(true)); }, [after]);
  return later;
}
