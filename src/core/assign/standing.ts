import type { Obstacle } from '../model';
import type { Encoded } from './encode';
import { bars, type Seats } from './instance';
import { sizeOf } from './packages';

/** A plan as numbers, and what each expert bears in it. */
export interface Standing {
  readonly encoded: Encoded;
  readonly seats: Seats;
  readonly loads: Int32Array;
  /** Flows that single shortfalls may still cost: on large lists with many of them each is soon a minute's work. */
  readonly budget: { flows: number };
}

const barring = [['conflicts', bars.conflicts | bars.found], ['bans', bars.bans], ['panel', bars.panel]] as const;

/** What first keeps an expert from an empty place of a proposal; undefined for one who sits there already. */
export function obstacleOf({ encoded, seats }: Standing, row: number, expert: number): Obstacle | undefined {
  const { experts, bars: why, instance: { group } } = encoded;
  const own = seats[row] ?? [];
  if (own.includes(expert)) return undefined;
  const bar = barring.find(([, bits]) => ((why[row * experts.length + expert] as number) & bits) !== 0);
  if (bar !== undefined) return bar[0];
  return own.some((other) => group[other] === group[expert]) ? 'institution' : 'loads';
}

/** What may be in the way alone, and how it is written in the bars. */
const alone = { bans: bars.bans, panel: bars.panel, institution: 0, conflicts: bars.found } as const;

/** Whether an expert could take the place but for this one obstacle; of conflicts those alone that a person may set aside. */
export function isOnly(standing: Standing, row: number, expert: number, obstacle: keyof typeof alone): boolean {
  const { encoded: { experts, bars: why }, loads } = standing;
  const isBelow = (loads[expert] as number) + sizeOf(standing.encoded.instance, row) <= (standing.encoded.instance.most[expert] as number);
  return isBelow && obstacleOf(standing, row, expert) === obstacle && (why[row * experts.length + expert] as number) === alone[obstacle];
}
