/** Milliseconds that a computation may take of the page at one go. */
const slice = 12;

/**
 * Runs a computation in slices of time, the page having its turn between them, and hands over its result; the first
 * slice runs after the next frame, so that what a person asked for is seen before it. A page out of sight waits. Returns
 * what stops it.
 */
export function inSlices<T>(steps: Generator<void, T, void>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => { timer = setTimeout(run); });
  function run(): void {
    const from = performance.now();
    while (performance.now() - from < slice) {
      const step = steps.next();
      if (step.done === true) return done(step.value);
    }
    timer = setTimeout(run);
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
