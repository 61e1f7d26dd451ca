import { goOn } from '../../state/nextTurn';
import { afterFrame } from './afterFrame';
import { whenIdle } from './whenIdle';

/** Runs a computation in slices of time after the next frame, whenever the page has nothing else to do, and hands over its result. Returns what stops it. */
export function inSlices<T>(steps: Generator<void, T, void>, done: (result: T) => void): () => void {
  let forget = (): void => undefined;
  const stop = afterFrame(() => { forget = whenIdle(run); });
  function run(): void {
    const step = goOn(steps);
    if (step.done === true) return done(step.value);
    forget = whenIdle(run);
  }
  return () => {
    stop();
    forget();
  };
}
