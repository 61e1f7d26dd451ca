import type { Classification } from '../model';

/** By how many points the first direction stands before the next of its subtype; undefined where there is none. */
export function leadOf({ best, bySubtype, ranking }: Classification): number | undefined {
  const own = Object.values(bySubtype).find((ids) => best !== undefined && ids.includes(best)) ?? [];
  const [first, second] = ranking.filter(({ direction }) => own.includes(direction));
  return first === undefined || second === undefined ? undefined : first.total - second.total;
}
