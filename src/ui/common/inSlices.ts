import { goOn } from '../../state/nextTurn';
import { afterFrame } from './afterFrame';

/** Runs a computation in slices of time after the next frame, the page having its turn between them, and hands over its result. Returns what stops it. */
export function inSlices<T>(steps: Generator<void, T, void>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = afterFrame(run);
  function run(): void {
    const step = goOn(steps);
    if (step.done === true) return done(step.value);
    timer = setTimeout(run);
  }
  return () => {
    stop();
    clearTimeout(timer);
  };
}
