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
  /** How much text it has, in tokens weighted by field. */
  readonly length: number;
  readonly inScope: number;
}

/** Turns a row's scores into its classification: order, best of the own subtype, near rivals, confidence. `labelsEach`: confirmed proposals a direction. */
export function ranker(call: Call, labelsEach: number): (row: RowScores) => Classification {
  const groups = [...choicesBySubtype(call)];
  const idOf = (place: number): Score['direction'] => call.directions[place]?.id ?? ('' as Score['direction']);
  return ({ proposal, totals, choice, length, inScope }) => {
    const scoreOf = (place: number): number => totals[place] as number;
    // Short texts score low everywhere, and so do directions without terms: there it cannot be said. The open direction takes what fits no other.
    const fitsHardly = (place: number | undefined): boolean => {
      const direction = place === undefined ? undefined : call.directions[place];
      return place !== undefined && direction !== undefined && length >= settings.openBaseFrom && !direction.open && direction.terms.length > 0
        && scoreOf(place) < settings.weakBelow;
    };
    const order = [...totals.keys()].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
    const among = (places: ReadonlySet<number>): number[] => order.filter((place) => places.has(place));
    const sorted = groups.map(([name, places]) => [name, among(places)] as const);
    const own = among(choice);
    const best = own[0];
    const weak = sorted.filter(([, places]) => fitsHardly(places[0])).map(([name]) => name);
    const common = {
      key: proposal.key,
      ranking: order.map((place) => ({ direction: idOf(place), total: scoreOf(place) })),
      bySubtype: Object.fromEntries(sorted.map(([name, places]) => [name, places.map(idOf)])),
      inScope,
      ...(weak.length > 0 ? { weak } : {}),
    };
    if (length === 0 || best === undefined) return { ...common, alsoDefensible: [], confidence: 0 };
    return {
      ...common,
      best: idOf(best),
      alsoDefensible: own.slice(1).filter((place) => scoreOf(best) - scoreOf(place) < settings.tooNear).map(idOf),
      confidence: confidenceOf(own.map(scoreOf), labelsEach),
    };
  };
}
