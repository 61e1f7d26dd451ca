import type { Obstacle } from '../model';
import type { Encoded } from './encode';
import { bars, type Seats } from './instance';
import { sizeOf } from './packages';

/** A plan as numbers, and what each expert bears in it. */
export interface Standing {
  readonly encoded: Encoded;
  readonly seats: Seats;
  readonly loads: Int32Array;
}

const barring = ['conflicts', 'bans', 'panel'] as const;

/** What first keeps an expert from an empty place of a proposal; undefined for one who sits there already. */
export function obstacleOf({ encoded, seats }: Standing, row: number, expert: number): Obstacle | undefined {
  const { experts, bars: why, instance: { group } } = encoded;
  const own = seats[row] ?? [];
  if (own.includes(expert)) return undefined;
  const bar = barring.find((one) => ((why[row * experts.length + expert] as number) & bars[one]) !== 0);
  if (bar !== undefined) return bar;
  return own.some((other) => group[other] === group[expert]) ? 'institution' : 'loads';
}

/** Whether an expert could take the place but for this one obstacle. */
export function isOnly(standing: Standing, row: number, expert: number, obstacle: 'bans' | 'panel' | 'institution'): boolean {
  const { encoded: { experts, bars: why }, loads } = standing;
  const isBelow = (loads[expert] as number) + sizeOf(standing.encoded.instance, row) <= (standing.encoded.instance.most[expert] as number);
  return isBelow && obstacleOf(standing, row, expert) === obstacle && (why[row * experts.length + expert] as number) === (obstacle === 'institution' ? 0 : bars[obstacle]);
}
