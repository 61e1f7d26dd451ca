import type { Remedy, Steps } from '../model';
import { additionRemedy, fewestAdditions, hasty } from './additions';
import { solveFlow } from './flow/solveFlow';
import { barred, bars, type Instance, type Seats } from './instance';
import { givenUp, packageRaises } from './packageRemedies';
import { peersOf, sizeOf } from './packages';
import { withoutFixed } from './pins';
import { rankedWorth } from './ranked';
import { packageRemedy, pairRemedy, raiseRemedy } from './remedyWords';
import { solvePackages } from './solvePackages';
import { isOnly, obstacleOf, type Standing } from './standing';

/** Changes in the order in which they are tried, cheap ones first: a limit or a wish is sooner changed than an expert found. */
const openings = ['bans', 'panel', 'institution', 'conflicts'] as const;

/**
 * What would fill one proposal's empty places while all others keep as many as they have. Each place needs a change of
 * its own, since one more unit of a limit, or one more pair, lets at most one unit more through; so the count is the least.
 */
export function* remedyFor(standing: Standing, row: number, missing: number): Steps<Remedy> {
  const { encoded: { experts, scores, instance }, seats } = standing;
  const { group } = instance;
  const best = experts.map((_, at) => at).toSorted((one, other) => (scores[row * experts.length + other] as number) - (scores[row * experts.length + one] as number) || one - other);
  /** So many experts as are missing, of different groups. */
  const choose = (fits: (expert: number) => boolean, apart: boolean): readonly number[] | undefined => {
    const taken = new Set(apart ? (seats[row] ?? []).map((expert) => group[expert]) : []);
    const chosen: number[] = [];
    for (const expert of best) {
      if (chosen.length === missing || !fits(expert) || (apart && taken.has(group[expert]))) continue;
      taken.add(group[expert]);
      chosen.push(expert);
    }
    return chosen.length === missing ? chosen : undefined;
  };
  if (sizeOf(instance, row) > 1) {
    const raised = packageRaises(standing, [row]);
    if (raised !== undefined) return raiseRemedy(standing.encoded, raised);
  } else {
    const raised = choose((expert) => obstacleOf(standing, row, expert) === 'loads', true);
    if (raised !== undefined) return raiseRemedy(standing.encoded, raised.map((expert) => ({ expert, by: 1 })));
  }
  for (const kind of openings) {
    const opened = choose((expert) => isOnly(standing, row, expert, kind), kind !== 'institution');
    if (opened !== undefined) return pairRemedy(standing.encoded, kind, opened.flatMap((expert) => peersOf(instance, row).map((one) => ({ row: one, expert }))));
  }
  // Whoever comes for these places alone fills them; fewer may do where others move, which is worth a look as long as there are few.
  if ((standing.budget.flows -= 1) < 0) return additionRemedy(standing.encoded, Array.from({ length: missing }, () => [...peersOf(instance, row)]));
  const demand = instance.demand.map((_, other) => (peersOf(instance, row).includes(other) ? (seats[other]?.length ?? 0) + missing : seats[other]?.length ?? 0));
  return additionRemedy(standing.encoded, yield* fewestAdditions(standing, demand));
}

/** What would fill every empty place, each kind by itself, the cheap kinds first. To add experts always helps. */
export function* remediesOf(standing: Standing): Steps<readonly Remedy[]> {
  const found: Remedy[] = [];
  const { encoded } = standing;
  const raised = encoded.instance.peers !== undefined ? packageRaises(standing) : (yield* raises(standing, 1)) ?? (yield* raises(standing, encoded.proposals.length));
  if (raised !== undefined) found.push(raiseRemedy(encoded, raised));
  const apart = yield* givenUp(standing);
  if (apart !== undefined) found.push(packageRemedy(encoded, apart));
  for (const [kind, bar] of [['bans', bars.bans], ['panel', bars.panel], ['conflicts', bars.found]] as const) {
    const opened = yield* opens(standing, bar);
    if (opened !== undefined) found.push(pairRemedy(standing.encoded, kind, opened));
  }
  found.push(additionRemedy(standing.encoded, yield* fewestAdditions(standing, standing.encoded.instance.demand)));
  return found;
}

/** The fewest units of limits that fill every place, no expert's raised by more than `each`, then the best total; undefined where none do. */
function* raises({ encoded }: Standing, each: number): Steps<readonly { readonly expert: number; readonly by: number }[] | undefined> {
  const { experts: { length: experts }, proposals: { length: proposals }, scores, instance, fixed } = encoded;
  const before = withoutFixed(instance, fixed);
  // Each expert twice: as far as the limit goes, and beyond it, at a step a place.
  const width = 2 * experts;
  const place = (at: number): number => Math.floor(at / width) * experts + (at % experts);
  const isBeyond = (at: number): boolean => at % width >= experts;
  const twice = Float64Array.from({ length: proposals * width }, (_, at) => scores[place(at)] as number);
  const { most, least, group } = before;
  const doubled: Instance = {
    ...before, experts: width,
    worth: rankedWorth(twice, width, (at) => before.worth[place(at)] === barred, (at) => (isBeyond(at) ? 1 : 0)),
    most: Int32Array.from({ length: width }, (_, at) => (at < experts ? most[at] as number : Math.min(each, proposals))),
    least: Int32Array.from({ length: width }, (_, at) => (at < experts ? least[at] as number : 0)),
    group: Int32Array.from({ length: width }, (_, at) => group[at % experts] as number),
  };
  const seats = yield* solveFlow(doubled);
  if (!isFull(seats, before.demand)) return undefined;
  const by = new Int32Array(experts);
  for (const expert of seats.flat()) if (expert >= experts) by[expert - experts] = (by[expert - experts] as number) + 1;
  return [...by].flatMap((units, expert) => (units > 0 ? [{ expert, by: units }] : []));
}

/** The fewest pairs to open, of those with one bar, that fill every place; undefined where none do. */
function* opens({ encoded }: Standing, bar: number): Steps<readonly { readonly row: number; readonly expert: number }[] | undefined> {
  const { experts: { length: experts }, scores, instance, fixed, bars: why } = encoded;
  if (!why.includes(bar)) return undefined;
  const opened: Instance = { ...instance, worth: rankedWorth(scores, experts, (at) => why[at] !== 0 && why[at] !== bar, (at) => (why[at] === bar ? 1 : 0)) };
  const before = withoutFixed(opened, fixed);
  const { seats } = yield* solvePackages(before, hasty(before));
  if (!isFull(seats, before.demand)) return undefined;
  return seats.flatMap((own, row) => own.flatMap((expert) => (why[row * experts + expert] === bar ? [{ row, expert }] : [])));
}

const isFull = (seats: Seats, demand: Int32Array): boolean => seats.every((own, row) => own.length === demand[row]);
