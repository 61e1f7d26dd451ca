/** How large a panel may be, in proposals. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** In how many panels so many proposals can be parted within the bounds: the fewest; 0 where it cannot be done. */
export function partsFor(count: number, { least, most }: Sizes): number {
  const parts = Math.ceil(count / most);
  return parts > 0 && parts * least <= count ? parts : 0;
}
