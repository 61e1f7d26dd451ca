/** How far a long computation is. Long core functions are generators that yield it, so that a caller can show, pause or drop them. */
export interface Progress {
  readonly stage: 'decode' | 'read' | 'compare' | 'bind' | 'words' | 'score' | 'alike' | 'rules' | 'assign' | 'affinity' | 'conflicts' | 'panels';
  readonly done: number;
  readonly total: number;
}

/** A computation that yields its progress at least every few milliseconds and returns its value. */
export type Steps<T> = Generator<Progress, T, void>;

/** Runs a computation, whatever it yields, to its end without a pause (command line, tests, short ones on the page). */
export function runSteps<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
