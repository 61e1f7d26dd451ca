import { institution, relation } from '../../people/institutions';
import type { Seat, Standings } from './standings';

/** An institution of the proposals that a given one is, belongs to, or may be short for. */
export interface Nearness {
  readonly how: 'same' | 'affiliate' | 'unclear';
  readonly seats: readonly Seat[];
}

/**
 * Finds the institutions of the proposals that are near a given one, the surest first; each name is looked up once.
 * Names in two scripts, which are always unclear, are not taken for one: every foreign expert would be in doubt.
 */
export function nearnessIn({ institutions }: Standings): (unit: string) => readonly Nearness[] {
  const known = new Map<string, readonly Nearness[]>();
  const rank = { same: 0, affiliate: 1, unclear: 2 };
  return (unit) => {
    const own = institution(unit);
    if (own.legal === '') return [];
    const key = `${own.legal}@${own.affiliateOf ?? ''}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const found: Nearness[] = [];
    for (const { institution: other, seats } of institutions.values()) {
      if (other.isLatin !== own.isLatin) continue;
      const how = relation(own, other);
      if (how !== 'different') found.push({ how, seats });
    }
    const sorted = found.toSorted((one, two) => rank[one.how] - rank[two.how]);
    known.set(key, sorted);
    return sorted;
  };
}
