import type { Message } from './message';

/** How much a proposal wants a person's eye (0 = not at all), and why: the weightiest reason first. */
export interface Work {
  readonly weight: number;
  readonly reasons: readonly Message[];
}
