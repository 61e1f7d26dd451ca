/** Seeded choices: the same seed, the same choices, on every machine. */
export interface Draw {
  /** From 0 up to 1, without 1. */
  share(): number;
  /** A whole number from 0 up to `below`, without it. */
  number(below: number): number;
  one<T>(list: readonly T[]): T;
  /** `size` different ones. */
  some(list: readonly string[], size: number): string[];
}

/** Mulberry32: small, fast, the same everywhere. */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(share() * below);
  const one = <T>(list: readonly T[]): T => list[number(list.length)] as T;
  const some = (list: readonly string[], size: number): string[] => {
    const left = [...list];
    return Array.from({ length: Math.min(size, left.length) }, () => left.splice(number(left.length), 1)[0] ?? '');
  };
  return { share, number, one, some };
}
