import type { Pair, Pin, RefusedPin } from '../model';
import { say, type WordKey } from '../words';
import { barred, bars, type Instance, type Seats } from './instance';

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
 */
export function seatPins({ pins, placeOf, instance, bars: why, locked }: PinOrder): { readonly fixed: Seats; readonly refused: readonly RefusedPin[] } {
  const { experts, demand, most, group } = instance;
  const fixed = locked.map((own) => [...own]);
  const loads = new Int32Array(experts);
  for (const expert of locked.flat()) loads[expert] = (loads[expert] as number) + 1;
  const refused: RefusedPin[] = [];
  const ordered = pins.map((pin) => ({ pin, place: placeOf(pin) })).toSorted((one, other) => one.place - other.place);
  for (const { pin, place } of ordered) {
    const proposal = Math.floor(place / experts);
    const expert = place % experts;
    const own = fixed[proposal] ?? [];
    if (own.includes(expert)) continue;
    const reason = ((): WordKey | undefined => {
      if (place < 0) return 'assign.pin.unknown';
      if (((why[place] as number) & bars.conflicts) !== 0) return 'assign.pin.conflict';
      if (((why[place] as number) & bars.bans) !== 0) return 'assign.pin.ban';
      if (own.length >= (demand[proposal] as number)) return 'assign.pin.seats';
      if ((loads[expert] as number) >= (most[expert] as number)) return 'assign.pin.most';
      return own.some((other) => group[other] === group[expert]) ? 'assign.pin.institution' : undefined;
    })();
    if (reason === undefined) {
      own.push(expert);
      loads[expert] = (loads[expert] as number) + 1;
    } else refused.push({ pin, why: say(reason) });
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
