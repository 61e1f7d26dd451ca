import type { Remedy, Steps } from '../model';
import { additionWords } from './remedyWords';
import type { Encoded } from './encode';
import { barred, type Instance } from './instance';
import { withoutFixed } from './pins';
import { rankedWorth } from './ranked';
import { solvePackages } from './solvePackages';
import type { Standing } from './standing';

/** The rows that each added expert would judge. */
export type Additions = readonly (readonly number[])[];

/** Looks at packages for one remedy, fewer the larger the instance: it need only be enough. */
const looks = 60;
const work = 5e6;
export const hasty = ({ worth }: Pick<Instance, 'worth'>): (() => boolean) => {
  let left = Math.min(looks, work / Math.max(1, worth.length));
  return () => (left -= 1) < 0;
};

/**
 * The fewest experts without conflicts, each with a usual limit, that fill every place of `demand`, and what they would
 * judge: as little as can be. More of them never help less, so the count is halved down to.
 */
export function* fewestAdditions(standing: Standing, demand: Int32Array): Steps<Additions> {
  const { encoded, seats } = standing;
  // One who can take a whole package.
  const limit = Math.max(usualLimit(encoded), ...(encoded.instance.peers ?? []).map((rows) => rows.length));
  const gaps = demand.map((wanted, row) => wanted - (seats[row]?.length ?? 0));
  const missing = gaps.reduce((sum, one) => sum + Math.max(0, one), 0);
  let low = Math.max(1, Math.ceil(missing / limit));
  // So many fill the places without anybody else moving.
  let high = Math.max(low, gaps.reduce((most, one) => Math.max(most, one), 0));
  let best = yield* withAdditions(encoded, demand, high, limit);
  for (; best === undefined && high < missing; high += 1) best = yield* withAdditions(encoded, demand, high + 1, limit);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = yield* withAdditions(encoded, demand, middle, limit);
    if (found === undefined) low = middle + 1;
    else [best, high] = [found, middle];
  }
  return best ?? [];
}

/** The limit of the expert in the middle, as an added one may have it. */
function usualLimit({ instance: { most } }: Encoded): number {
  return Math.max(1, most.toSorted()[Math.floor(most.length / 2)] ?? 1);
}

function* withAdditions({ experts: { length: experts }, proposals, scores, instance, fixed }: Encoded, demand: Int32Array, count: number, limit: number): Steps<Additions | undefined> {
  const before = withoutFixed({ ...instance, demand }, fixed);
  const width = experts + count;
  const isNew = (at: number): boolean => at % width >= experts;
  const place = (at: number): number => Math.floor(at / width) * experts + (at % width);
  const wide = Float64Array.from({ length: proposals.length * width }, (_, at) => (isNew(at) ? 0 : scores[place(at)] as number));
  const { most, least, group } = before;
  const groups = group.reduce((largest, one) => Math.max(largest, one), -1) + 1;
  const widened: Instance = {
    ...before, experts: width,
    worth: rankedWorth(wide, width, (at) => !isNew(at) && before.worth[place(at)] === barred, (at) => (isNew(at) ? 1 : 0)),
    most: Int32Array.from({ length: width }, (_, at) => (at < experts ? most[at] as number : Math.min(limit, proposals.length))),
    least: Int32Array.from({ length: width }, (_, at) => (at < experts ? least[at] as number : 0)),
    group: Int32Array.from({ length: width }, (_, at) => (at < experts ? group[at] as number : groups + at - experts)),
  };
  const { seats } = yield* solvePackages(widened, hasty(widened));
  if (seats.some((own, row) => own.length < (before.demand[row] as number))) return undefined;
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (const [row, own] of seats.entries()) for (const expert of own) if (expert >= experts) rows[expert - experts]?.push(row);
  return rows;
}

/** Experts to be found, with what they should know and where they should not work. */
export function additionRemedy(encoded: Encoded, additions: Additions): Remedy {
  const wanted = additions.map((rows) => rows.flatMap((row) => encoded.proposals[row] ?? []));
  return {
    kind: 'add', count: additions.length, raises: [], pairs: [],
    additions: wanted.map((proposals) => ({ proposals: proposals.map(({ key }) => key), outside: [...new Set(proposals.flatMap(({ institutions }) => institutions))] })),
    message: additionWords(wanted),
  };
}
