import type { Classification, DirectionId } from '../../src/core/model';
import type { GoldLabel } from './shared';

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
export const share = (flags: readonly boolean[]): number => mean(flags.map(Number));

/** The probability that a value of the first list is above one of the second (area under the ROC curve). */
export function auc(higher: readonly number[], lower: readonly number[]): number {
  const wins = higher.flatMap((high) => lower.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)));
  return mean(wins);
}

/** Mean distance between stated and met probability over ten bins of equal size. */
export function calibrationError(stated: readonly number[], met: readonly boolean[]): number {
  const order = [...stated.keys()].toSorted((one, other) => stated[one]! - stated[other]!);
  const bins = Array.from({ length: 10 }, (_, bin) => order.slice(Math.floor((bin * order.length) / 10), Math.floor(((bin + 1) * order.length) / 10)));
  return mean(bins.flatMap((bin) => bin.map(() => Math.abs(mean(bin.map((at) => stated[at]!)) - share(bin.map((at) => met[at]!))))));
}

/** How often the surer half of the rows is right. */
export function surerHalf(stated: readonly number[], met: readonly boolean[]): number {
  const order = [...stated.keys()].toSorted((one, other) => stated[other]! - stated[one]!);
  return share(order.slice(0, Math.floor(order.length / 2)).map((at) => met[at]!));
}

/** The mean over the true directions of how often they were met. */
export function macro(truth: readonly DirectionId[], given: readonly (DirectionId | undefined)[]): number {
  return mean([...new Set(truth)].map((id) => share(truth.flatMap((one, at) => (one === id ? [given[at] === id] : [])))));
}

export interface GoldFigures {
  /** First choice of the own subtype: one that readers defend; the same where the best is not the open direction. */
  readonly defensible: number;
  readonly specific: number;
  readonly topThree: number;
  readonly exact: number;
  readonly macroExact: number;
  /** Each subtype by itself, whatever was applied for (where any direction fits): defensible, exact. */
  readonly bySubtype: Readonly<Record<string, readonly [number, number]>>;
  readonly surerHalf: number;
  readonly calibrationError: number;
  readonly confidenceAuc: number;
  /** How many of the further directions that are called defensible are so. */
  readonly alsoDefensible: number;
}

/** The figures of classified gold proposals; rows and labels in the same order. */
export function goldFigures(rows: readonly Classification[], labels: readonly GoldLabel[], isOpen: (id: DirectionId) => boolean): GoldFigures {
  const fitting = labels.map(({ subtype, fitting: all }) => all[subtype] ?? []);
  // A planted fault may have spoilt the subtype's cell: what counts is the subtype that was applied for.
  const given = rows.map(({ bySubtype }, at) => bySubtype[labels[at]!.subtype]?.[0]);
  const right = given.map((best, at) => best !== undefined && fitting[at]!.includes(best));
  const truth = fitting.map(([best]) => best!);
  const confidence = rows.map((row) => row.confidence);
  const pick = <T>(list: readonly T[], keep: (at: number) => boolean): T[] => list.filter((_, at) => keep(at));
  const subtypes = [...new Set(labels.map(({ subtype }) => subtype))];
  return {
    defensible: share(right),
    specific: share(pick(right, (at) => !isOpen(truth[at]!))),
    topThree: share(rows.map(({ bySubtype }, at) => (bySubtype[labels[at]!.subtype] ?? []).slice(0, 3).some((id) => fitting[at]!.includes(id)))),
    exact: share(given.map((best, at) => best === truth[at])),
    macroExact: macro(truth, given),
    bySubtype: Object.fromEntries(subtypes.map((name) => {
      const fits = rows.flatMap(({ bySubtype }, at) => {
        const all = labels[at]!.fitting[name] ?? [];
        const first = bySubtype[name]?.[0];
        return first === undefined || all.length === 0 ? [] : [[all.includes(first), all[0] === first] as const];
      });
      return [name, [share(fits.map(([one]) => one)), share(fits.map(([, one]) => one))]];
    })),
    surerHalf: surerHalf(confidence, right),
    calibrationError: calibrationError(confidence, right),
    confidenceAuc: auc(pick(confidence, (at) => right[at]!), pick(confidence, (at) => !right[at]!)),
    alsoDefensible: share(rows.flatMap(({ alsoDefensible }, at) => alsoDefensible.map((id) => fitting[at]!.includes(id)))),
  };
}

const shown = (value: unknown): string => (typeof value === 'number' ? value.toFixed(3) : Array.isArray(value) ? value.map(shown).join(' / ') : JSON.stringify(value));

/** Prints figures as lines of a table. */
export function print(title: string, figures: object): void {
  const rows = Object.entries(figures).flatMap(([name, value]) =>
    (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).map(([inner, each]) => [`${name} ${inner}`, each] as const) : [[name, value] as const]));
  console.log([title, ...rows.map(([name, value]) => `  ${name.padEnd(28)} ${shown(value)}`)].join('\n'));
}
