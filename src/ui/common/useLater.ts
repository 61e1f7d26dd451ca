import { startTransition, useEffect, useState } from 'react';

/**
 * False when a component is drawn for the first time, true soon after: what waits for it is drawn in pieces, the page
 * having its turn between them, since what the store makes happen is otherwise drawn at one go. `after`: another piece that goes before
 * this one; `wait`: for that piece to be seen.
 */
export function useLater(after = true, wait: (run: () => void) => (() => void) = atOnce): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => (after ? wait(() => startTransition(() => setLater(true))) : undefined), [after, wait]);
  return later;
}

function atOnce(run: () => void): () => void {
  run();
  return () => undefined;
}
