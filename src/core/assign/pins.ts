import type { Pair, Pin, RefusedPin } from '../model';
import { say, type WordKey } from '../words';
import { barred, bars, type Instance, type Seats } from './instance';
import { peersOf, sizeOf } from './packages';

interface PinOrder {
  readonly pins: readonly Pin[];
  readonly placeOf: (pair: Pair) => number;
  readonly instance: Instance;
  readonly bars: Uint8Array;
  readonly locked: Seats;
}

/**
 * Which pins can stand, beside what is locked: by the ids of proposals and experts, each where no conflict, ban or bound
 * forbids it. A pin stands above panels, since a person set it. One that cannot stand is refused, with the reason.
 * An expert who is pinned or locked to one of a package comes to all of it, where none of it forbids that.
 */
export function seatPins({ pins, placeOf, instance, bars: why, locked }: PinOrder): { readonly fixed: Seats; readonly refused: readonly RefusedPin[] } {
  const { experts, demand, most, group } = instance;
  const fixed = locked.map((own) => [...own]);
  const loads = new Int32Array(experts);
  for (const expert of locked.flat()) loads[expert] = (loads[expert] as number) + 1;
  const refused: RefusedPin[] = [];
  /** Seats an expert with a row and all of its package, or says what is in the way of one of them. */
  const seat = (row: number, expert: number): WordKey | undefined => {
    const rows = peersOf(instance, row).filter((one) => fixed[one]?.includes(expert) !== true);
    const reasonOf = (one: number): WordKey | undefined => {
      const own = fixed[one] ?? [];
      const reasons = why[one * experts + expert] as number;
      if ((reasons & (bars.conflicts | bars.found)) !== 0) return 'assign.pin.conflict';
      if ((reasons & bars.bans) !== 0) return 'assign.pin.ban';
      if (own.length >= (demand[one] as number)) return 'assign.pin.seats';
      if ((loads[expert] as number) + rows.length > (most[expert] as number)) return 'assign.pin.most';
      return own.some((other) => group[other] === group[expert]) ? 'assign.pin.institution' : undefined;
    };
    const reason = rows.map(reasonOf).find((one) => one !== undefined);
    if (reason !== undefined) return reason === reasonOf(row) ? reason : 'assign.pin.package';
    for (const one of rows) fixed[one]?.push(expert);
    loads[expert] = (loads[expert] as number) + rows.length;
    return undefined;
  };
  for (const [row, own] of locked.entries()) if (sizeOf(instance, row) > 1) for (const expert of own) seat(row, expert);
  const ordered = pins.map((pin) => ({ pin, place: placeOf(pin) })).toSorted((one, other) => one.place - other.place);
  for (const { pin, place } of ordered) {
    const row = Math.floor(place / experts);
    if (fixed[row]?.includes(place % experts) === true) continue;
    const reason = place < 0 ? 'assign.pin.unknown' : seat(row, place % experts);
    if (reason !== undefined) refused.push({ pin, why: say(reason) });
  }
  return { fixed: fixed.map((own) => own.toSorted((one, other) => one - other)), refused };
}

/** What is left to decide once these pairs are seated: their places and loads are taken, their institutions are in. */
export function withoutFixed(instance: Instance, fixed: Seats): Instance {
  if (fixed.every((own) => own.length === 0)) return instance;
  const { experts, group } = instance;
  const [worth, demand, least, most] = [instance.worth.slice(), instance.demand.slice(), instance.least.slice(), instance.most.slice()];
  for (const [proposal, own] of fixed.entries()) {
    demand[proposal] = Math.max(0, (demand[proposal] as number) - own.length);
    const groups = new Set(own.map((expert) => group[expert]));
    for (const expert of own) {
      least[expert] = Math.max(0, (least[expert] as number) - 1);
      most[expert] = Math.max(0, (most[expert] as number) - 1);
    }
    if (groups.size > 0) for (let expert = 0; expert < experts; expert += 1) if (groups.has(group[expert])) worth[proposal * experts + expert] = barred;
  }
  return { ...instance, worth, demand, least, most };
}
