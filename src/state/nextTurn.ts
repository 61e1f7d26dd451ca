/** Lets the page have its turn: what comes after is a task of its own. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Milliseconds that a computation may take of the page at one go. */
const turn = 12;

/** Goes on with a computation for a slice of time, one step at least; its end where it comes to it. */
export function goOn<T>(steps: Generator<void, T, void>): IteratorResult<void, T> {
  const from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() - from >= turn) return step;
  }
}

/** Runs a computation in slices of time, the page having its turn between them. */
export async function inTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const step = goOn(steps);
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
