import type { Steps } from '../../model';
import type { Instance } from '../instance';

/** How long to look for better, in any unit; the core has no clock of its own. */
export interface Patience {
  readonly elapsed: () => number;
  /** The same where asking counts as a look, without counting it. */
  readonly glance?: () => number;
  readonly limit: number;
}

/** Whether it is late. Where looks are counted instead of time, a glance is not counted. */
export type Stop = (isGlance?: boolean) => boolean;

/** Late once this share (0…1) of the patience is used up. */
export const lateAfter = ({ elapsed, glance = elapsed, limit }: Patience, share: number): Stop => (isGlance = false) => (isGlance ? glance() : elapsed()) > share * limit;

/** Late once a part of what is left of a share, from now on, is used up. */
export function lateWithin(patience: Patience, share: number, part: number): Stop {
  const now = (patience.glance ?? patience.elapsed)();
  return lateAfter({ ...patience, limit: now + (share * patience.limit - now) * part }, 1);
}

/** Patience without a clock: so many looks, fewer the larger the instance, and the same on every machine. */
export function steadyPatience({ worth }: Instance): Patience {
  let looks = 0;
  const elapsed = (): number => {
    looks += 1;
    return looks;
  };
  return { elapsed, glance: () => looks, limit: Math.max(20, 4e7 / Math.max(1, worth.length)) };
}

/** What comes of a computation that was given up. */
export const late: unique symbol = Symbol('late');

/** Runs a computation, which is given up between two of its steps where it is late. */
export function* until<T>(steps: Steps<T>, stop: Stop): Steps<T | typeof late> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (stop(true)) return late;
    yield step.value;
  }
}
