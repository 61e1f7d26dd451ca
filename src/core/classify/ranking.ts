import type { Call, Classification, Proposal, Score } from '../model';
import { type Choice, choicesBySubtype } from './choices';
import { confidenceOf } from './confidence';
import { settings } from './settings';

/** What one row's scores say, beside the file's other tables. */
export interface RowScores {
  readonly proposal: Proposal;
  /** By direction, in the call's order. */
  readonly totals: Float64Array;
  readonly choice: Choice;
  readonly hasText: boolean;
  readonly inScope: number;
}

/** Turns a row's scores into its classification: order, best of the own subtype, near rivals, confidence. `labelsEach`: confirmed proposals a direction. */
export function ranker(call: Call, labelsEach: number): (row: RowScores) => Classification {
  const groups = [...choicesBySubtype(call)];
  const idOf = (place: number): Score['direction'] => call.directions[place]?.id ?? ('' as Score['direction']);
  return ({ proposal, totals, choice, hasText, inScope }) => {
    const scoreOf = (place: number): number => totals[place] as number;
    const order = [...totals.keys()].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
    const among = (places: ReadonlySet<number>): number[] => order.filter((place) => places.has(place));
    const own = among(choice);
    const best = own[0];
    const common = {
      key: proposal.key,
      ranking: order.map((place) => ({ direction: idOf(place), total: scoreOf(place) })),
      bySubtype: Object.fromEntries(groups.map(([name, places]) => [name, among(places).map(idOf)])),
      inScope,
    };
    if (!hasText || best === undefined) return { ...common, alsoDefensible: [], confidence: 0 };
    return {
      ...common,
      best: idOf(best),
      alsoDefensible: own.slice(1).filter((place) => scoreOf(best) - scoreOf(place) < settings.tooNear).map(idOf),
      confidence: confidenceOf(own.map(scoreOf), labelsEach),
    };
  };
}
