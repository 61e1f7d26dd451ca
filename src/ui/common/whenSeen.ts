import { afterFrame } from './afterFrame';
import { whenIdle } from './whenIdle';

/** Runs something once the next frame has been drawn and the page has nothing else to do. Returns what stops it. */
export function whenSeen(run: () => void): () => void {
  let stop = afterFrame(() => { stop = whenIdle(run); });
  return () => stop();
}
