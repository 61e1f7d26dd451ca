import loadHighs from 'highs';
import { barred, type Instance, type Seats } from '../../../src/core/assign/instance';

const highs = await loadHighs();
/** Fees that outweigh all worths of a small instance together, in its units of 1e9. */
const [vacancy, idle] = [1e5, 1e3];

/** What HiGHS finds: empty seats, seats missing from least loads, and the worth of the rest (in units of 1). */
export interface Optimum {
  readonly vacant: number;
  readonly idle: number;
  readonly worth: number;
}

/** The same problem as a linear programme; with packages, whose members share their experts, as one of whole numbers. `pins`: pairs that must be. */
export function highsTotal(instance: Instance, packages: readonly (readonly number[])[] = [], pins: Seats = []): Optimum {
  const { lines, terms, bounds, binaries } = rowsOf(instance);
  lines.push(...sharing(packages, instance));
  for (const [row, own] of pins.entries()) for (const expert of own) lines.push(`${name(row, expert, instance)} = 1`);
  const fees = [
    ...Array.from({ length: instance.proposals }, (_, proposal) => `- ${vacancy} v${proposal}`),
    ...Array.from({ length: instance.experts }, (_, expert) => `- ${idle} i${expert}`),
  ];
  const solution = solve(['Maximize', ` obj: ${[...terms, ...fees].join('\n ')}`, ...tail(lines, bounds, packages.length > 0 ? binaries : [])]);
  const value = (column: string): number => solution.get(column) ?? 0;
  const sum = (letter: string, count: number): number => Array.from({ length: count }, (_, at) => value(`${letter}${at}`)).reduce((one, other) => one + other, 0);
  let worth = 0;
  for (let at = 0; at < instance.worth.length; at += 1) {
    if (instance.worth[at] !== barred) worth += value(`x${Math.floor(at / instance.experts)}_${at % instance.experts}`) * instance.worth[at]!;
  }
  return { vacant: sum('v', instance.proposals), idle: sum('i', instance.experts), worth: worth / 1e9 };
}

/** The largest worst sum of a proposal, then the largest total, both proven, with so many places empty and missing from least loads; undefined where that cannot be. */
export function highsFair(instance: Instance, packages: readonly (readonly number[])[] = [], lack = { vacant: 0, idle: 0 }): { readonly worst: number; readonly worth: number } | undefined {
  const { lines, terms, bounds, binaries, sums } = rowsOf(instance);
  lines.push(...sharing(packages, instance));
  const [vacant, missing] = [Array.from({ length: instance.proposals }, (_, proposal) => `v${proposal}`), Array.from({ length: instance.experts }, (_, expert) => `i${expert}`)];
  lines.push(`${vacant.join(' + ')} <= ${lack.vacant}`, `${missing.join(' + ')} <= ${lack.idle}`);
  const fixed = [...bounds, ...[...vacant, ...missing].map((one) => `${one} >= 0`)];
  const first = trySolve(['Maximize', ' obj: w', ...tail([...lines, ...sums.map((sum) => `${sum.join(' ')} - w >= 0`)], [...fixed, 'w free'], binaries)]);
  if (first === undefined) return undefined;
  const worst = first.get('w') ?? 0;
  const second = solve(['Maximize', ` obj: ${terms.join('\n ')}`, ...tail([...lines, ...sums.map((sum) => `${sum.join(' ')} >= ${worst - 1e-7}`)], fixed, binaries)]);
  let worth = 0;
  for (const [at, one] of instance.worth.entries()) if (one !== barred) worth += Math.round(second.get(`x${Math.floor(at / instance.experts)}_${at % instance.experts}`) ?? 0) * one;
  return { worst, worth: worth / 1e9 };
}

function rowsOf(instance: Instance) {
  const { proposals, experts, worth, demand, least, most } = instance;
  const lines: string[] = [];
  const terms: string[] = [];
  const bounds: string[] = [];
  const binaries: string[] = [];
  const sums: string[][] = [];
  const column: string[][] = Array.from({ length: experts }, () => []);
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    const row: string[] = [];
    const sum: string[] = [];
    const byGroup = new Map<number, string[]>();
    for (let expert = 0; expert < experts; expert += 1) {
      const pair = worth[proposal * experts + expert]!;
      if (pair === barred) continue;
      const variable = `x${proposal}_${expert}`;
      const term = `${pair < 0 ? '-' : '+'} ${Math.abs(pair) / 1e9} ${variable}`;
      terms.push(term);
      sum.push(term);
      row.push(variable);
      column[expert]!.push(variable);
      binaries.push(variable);
      bounds.push(`0 <= ${variable} <= 1`);
      byGroup.set(instance.group[expert]!, [...(byGroup.get(instance.group[expert]!) ?? []), variable]);
    }
    sums.push(sum.length === 0 ? [`0 v${proposal}`] : sum);
    lines.push(`${[...row, `v${proposal}`].join(' + ')} = ${demand[proposal]}`);
    for (const of of byGroup.values()) if (of.length > 1) lines.push(`${of.join(' + ')} <= 1`);
  }
  for (let expert = 0; expert < experts; expert += 1) {
    const held = [...column[expert]!, `0 v0`].join(' + ');
    lines.push(`${held} <= ${most[expert]}`, `${held} + i${expert} >= ${least[expert]}`);
  }
  return { lines, terms, bounds, binaries, sums };
}

/** The members of a package have each expert, or none of them has. */
const sharing = (packages: readonly (readonly number[])[], instance: Instance): readonly string[] =>
  packages.flatMap(([first = 0, ...others]) => Array.from({ length: instance.experts }, (_, expert) => others.map((other) => `${name(first, expert, instance)} - ${name(other, expert, instance)} = 0`)).flat());

/** A pair's variable; a barred pair's is 0. */
const name = (proposal: number, expert: number, { worth, experts }: Instance): string =>
  (worth[proposal * experts + expert] === barred ? '0 v0' : `x${proposal}_${expert}`);

const tail = (lines: readonly string[], bounds: readonly string[], binaries: readonly string[]): string[] =>
  ['Subject To', ...lines.map((line, at) => ` r${at}: ${line}`), 'Bounds', ...bounds.map((bound) => ` ${bound}`), ...(binaries.length === 0 ? [] : ['Binary', ` ${binaries.join(' ')}`]), 'End'];

function trySolve(model: readonly string[]): ReadonlyMap<string, number> | undefined {
  const { Status, Columns } = highs.solve(model.join('\n'), { mip_rel_gap: 0, mip_abs_gap: 1e-10, output_flag: false });
  if (Status !== 'Optimal') return undefined;
  return new Map(Object.entries(Columns).map(([key, column]) => [key, 'Primal' in column ? column.Primal ?? 0 : 0]));
}

function solve(model: readonly string[]): ReadonlyMap<string, number> {
  const solution = trySolve(model);
  if (solution === undefined) throw new Error('HiGHS found no optimum');
  return solution;
}

