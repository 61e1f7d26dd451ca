import { goOn } from '../../state/nextTurn';
import { whenIdle } from './whenIdle';
import { whenSeen } from './whenSeen';

/** Runs a computation in slices of time after the next frame, whenever the page has nothing else to do, and hands over its result. Returns what stops it. */
export function inSlices<T>(steps: Generator<void, T, void>, done: (result: T) => void): () => void {
  let stop = whenSeen(run);
  function run(): void {
    const step = goOn(steps);
    if (step.done === true) return done(step.value);
    stop = whenIdle(run);
  }
  return () => stop();
}
