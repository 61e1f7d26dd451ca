import type { AssignInput } from '../../../src/core/assign';
import { defaultWishes, expertKey, importId, rowKey, type ExpertKey, type Pair, type PlanWishes, type RowKey } from '../../../src/core/model';
import { random } from '../../quality/sampling';

export const aRow = (at: number): RowKey => rowKey(importId('p'), at + 2);
export const aJudge = (at: number): ExpertKey => expertKey(importId('e'), at + 2);
export const aPair = (proposal: number, expert: number): Pair => ({ proposal: aRow(proposal), expert: aJudge(expert) });

/** What varies in a drawn input. */
export interface Drawn {
  readonly proposals: number;
  readonly experts: number;
  readonly seats: number;
  /** Seats offered ÷ seats wanted. */
  readonly slack: number;
  /** Shares of pairs with a conflict of interest, pinned, and banned. */
  readonly conflicts: number;
  readonly pins: number;
  readonly bans: number;
  /** 0: everybody is with an institution of their own. */
  readonly institutions: number;
  /** 0: none. */
  readonly panels: number;
}

export const easy: Drawn = { proposals: 12, experts: 8, seats: 3, slack: 1.4, conflicts: 0.1, pins: 0, bans: 0, institutions: 0, panels: 0 };

/** An input drawn from a seed; proposal p has the id `P00p`, expert e `E00e`. */
export function drawInput(over: Partial<Drawn>, seed: number, wishes: Partial<PlanWishes> = {}): AssignInput {
  const { proposals, experts, seats, slack, conflicts, pins, bans, institutions, panels } = { ...easy, ...over };
  const next = random(seed);
  const number = (letter: string, at: number): string => `${letter}${String(at).padStart(4, '0')}`;
  const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const pairs = places(proposals).flatMap((row) => places(experts).map((column) => aPair(row, column)));
  const share = (part: number): Pair[] => pairs.filter(() => next() < part);
  const mean = (proposals * seats * slack) / experts;
  const most = places(experts).map(() => Math.max(1, Math.round(mean * (0.75 + next() / 2))));
  const scores = Float64Array.from(pairs, () => Math.round(next() * 1e9) / 1e9);
  const barred = share(conflicts);
  const doubtful = barred.filter((_, at) => at % 3 === 0);
  return {
    proposals: places(proposals).map((at) => ({ key: aRow(at), id: number('P', at), seats: Math.max(1, seats + Math.floor(3 * next()) - 1), direction: `培育${at % 3}`, institutions: [`院校${at % 4}`] })),
    experts: places(experts).map((at) => ({
      key: aJudge(at), id: number('E', at), name: `专家${at}`, load: { least: Math.floor((most[at] ?? 0) * next() * 0.7), most: most[at] ?? 0 },
      institution: institutions === 0 ? '' : `单位${at % institutions}`, panel: panels === 0 ? '' : `组${at % panels}`,
    })),
    affinity: { proposals: places(proposals).map(aRow), experts: places(experts).map(aJudge), scores },
    barred, doubtful,
    wishes: {
      ...defaultWishes, onePerInstitution: institutions > 0, withinPanels: panels > 0,
      panelOf: new Map(panels === 0 ? [] : places(proposals).map((at) => [aRow(at), `组${at % panels}`])),
      pins: share(pins), bans: share(bans), ...wishes,
    },
  };
}

/** The same input with its rows in another order. */
export function shuffled(input: AssignInput, seed: number): AssignInput {
  const next = random(seed);
  const mix = <T>(list: readonly T[]): T[] => list.map((one) => [one, next()] as const).toSorted((one, other) => one[1] - other[1]).map(([one]) => one);
  const { affinity: { proposals, experts, scores } } = input;
  const [rows, columns] = [mix(proposals), mix(experts)];
  const turned = Float64Array.from({ length: scores.length }, (_, at) => {
    const row = proposals.indexOf(rows[Math.floor(at / experts.length)]!);
    return scores[row * experts.length + experts.indexOf(columns[at % experts.length]!)]!;
  });
  return {
    ...input, proposals: mix(input.proposals), experts: mix(input.experts), barred: mix(input.barred), affinity: { proposals: rows, experts: columns, scores: turned },
    wishes: { ...input.wishes, pins: mix(input.wishes.pins), bans: mix(input.wishes.bans), locked: mix(input.wishes.locked) },
  };
}

const shapes: readonly Partial<Drawn>[] = [
  { conflicts: 0.1 },
  { conflicts: 0.15, pins: 0.05, bans: 0.05, institutions: 5, slack: 1.2 },
  { slack: 0.8, conflicts: 0.2, institutions: 4, pins: 0.1 },
  { proposals: 18, experts: 12, panels: 3, slack: 1.3, bans: 0.05 },
  { proposals: 15, experts: 6, seats: 4, slack: 1, conflicts: 0.35, pins: 0.05 },
];

/** Inputs of all kinds: roomy, tight, impossible. */
export const anyInput = (seed: number, wishes: Partial<PlanWishes> = {}): AssignInput => drawInput(shapes[seed % shapes.length]!, seed, wishes);
