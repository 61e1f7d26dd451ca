import type { ExpertKey, Pair, PlanDiff, RowKey } from '../model';

/** What changes from one plan to another: shown before it is applied. */
export function diffPlans(before: readonly Pair[], after: readonly Pair[]): PlanDiff {
  const [old, now] = [byProposal(before), byProposal(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((proposal) => {
    const [left, right] = [old.get(proposal) ?? new Set<ExpertKey>(), now.get(proposal) ?? new Set<ExpertKey>()];
    const gone = [...left].filter((expert) => !right.has(expert)).toSorted();
    const come = [...right].filter((expert) => !left.has(expert)).toSorted();
    return gone.length + come.length === 0 ? [] : [{ proposal, gone, come }];
  });
  const [fewer, more] = [loadsBy(before), loadsBy(after)];
  const loads = [...new Set([...fewer.keys(), ...more.keys()])].toSorted().flatMap((expert) => {
    const [was, is] = [fewer.get(expert) ?? 0, more.get(expert) ?? 0];
    return was === is ? [] : [{ expert, before: was, after: is }];
  });
  return { changes, loads };
}

function byProposal(pairs: readonly Pair[]): ReadonlyMap<RowKey, ReadonlySet<ExpertKey>> {
  const seats = new Map<RowKey, Set<ExpertKey>>();
  for (const { proposal, expert } of pairs) {
    const own = seats.get(proposal);
    if (own === undefined) seats.set(proposal, new Set([expert]));
    else own.add(expert);
  }
  return seats;
}

function loadsBy(pairs: readonly Pair[]): ReadonlyMap<ExpertKey, number> {
  const loads = new Map<ExpertKey, number>();
  for (const { expert } of pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
  return loads;
}
