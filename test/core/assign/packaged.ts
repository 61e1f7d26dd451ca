import { barred, type Instance } from '../../../src/core/assign/instance';
import { random } from '../../quality/sampling';

/** Chance packages of two to four that hold about a share of so many proposals. */
export function drawPackages(proposals: number, seed: number, share = 0.7): readonly (readonly number[])[] {
  const next = random(seed + 500);
  const order = Array.from({ length: proposals }, (_, row) => [row, next()] as const).toSorted((one, other) => one[1] - other[1]).map(([row]) => row);
  const packages: number[][] = [];
  for (let at = 0; at < proposals * share;) {
    const size = 2 + Math.floor(next() * 3);
    packages.push(order.slice(at, at + size).toSorted((one, other) => one - other));
    at += size;
  }
  return packages.filter(({ length }) => length > 1);
}

/** The instance with packages: what bars one bars all, and all want as many as the one that wants most. */
export function packaged(instance: Instance, packages: readonly (readonly number[])[]): Instance {
  const { experts, worth, demand } = instance;
  for (const rows of packages) {
    for (let expert = 0; expert < experts; expert += 1) if (rows.some((row) => worth[row * experts + expert] === barred)) for (const row of rows) worth[row * experts + expert] = barred;
    const most = Math.max(...rows.map((row) => demand[row]!));
    for (const row of rows) demand[row] = most;
  }
  return { ...instance, peers: Array.from({ length: instance.proposals }, (_, row) => packages.find((rows) => rows.includes(row)) ?? [row]) };
}
