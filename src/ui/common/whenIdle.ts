/** Milliseconds after which a page that is never idle does it all the same. */
const patience = 400;

/** Runs something once the page has nothing else to do. Returns what forgets it. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const wish = requestIdleCallback(run, { timeout: patience });
  return () => cancelIdleCallback(wish);
}
