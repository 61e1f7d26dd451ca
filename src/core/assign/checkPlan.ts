import type { ExpertKey, Pair, Plan, PlanFault, RowKey } from '../model';
import { say, type WordKey } from '../words';
import type { AssignExpert, AssignInput, AssignProposal } from './encode';
import { levelled, packagesOf } from './packages';

/** What is checked: the pairs of a plan, and what the plan itself says it could not do. */
export type CheckedPlan = Pick<Plan, 'shortfalls' | 'underloads' | 'refused'> & { readonly assignments: readonly Pair[] };

/**
 * Everything in a plan that should not be, made by hand or by the program, found without the solver's tables: pairs that
 * may not be, bounds that are broken, places left empty and pins left out unless the plan says so itself.
 * Locked pairs are as they are: of them only a conflict is told.
 */
export function checkPlan(given: AssignInput, plan: CheckedPlan): readonly PlanFault[] {
  const input = levelled(given);
  const { wishes } = input;
  const proposals = new Map(input.proposals.map((one) => [one.key, one]));
  const experts = new Map(input.experts.map((one) => [one.key, one]));
  const locked = new Set(wishes.locked.map(keyOf));
  const faults: PlanFault[] = [];
  const fault = (kind: PlanFault['kind'], word: WordKey, pair: Partial<Pair>, more: Readonly<Record<string, string | number>> = {}): void => {
    const [proposal, expert] = [pair.proposal === undefined ? undefined : proposals.get(pair.proposal), pair.expert === undefined ? undefined : experts.get(pair.expert)];
    faults.push({ kind, message: say(word, { proposal: proposal?.id ?? pair.proposal ?? '', expert: nameOf(expert) ?? pair.expert ?? '', ...more }), ...pair });
  };
  const seats = new Map<RowKey, AssignExpert[]>();
  const loads = new Map<ExpertKey, number>();
  for (const pair of plan.assignments) {
    const [proposal, expert] = [proposals.get(pair.proposal), experts.get(pair.expert)];
    if (proposal === undefined || expert === undefined) {
      fault('unknown', 'assign.fault.unknown', pair);
      continue;
    }
    const own = seats.get(pair.proposal) ?? [];
    if (own.includes(expert)) fault('twice', 'assign.fault.twice', pair);
    seats.set(pair.proposal, [...own, expert]);
    loads.set(pair.expert, (loads.get(pair.expert) ?? 0) + 1);
  }
  const assigned = new Set(plan.assignments.map(keyOf));
  for (const pair of distinct(input.barred)) if (assigned.has(keyOf(pair))) fault('conflict', 'assign.fault.conflict', pair);
  for (const pair of distinct(wishes.bans)) if (assigned.has(keyOf(pair)) && !locked.has(keyOf(pair))) fault('ban', 'assign.fault.ban', pair);
  const known = (pair: Pair): boolean => proposals.has(pair.proposal) && experts.has(pair.expert);
  const refused = new Set(plan.refused.map(({ pin }) => keyOf(pin)));
  for (const pair of distinct(wishes.pins)) if (!assigned.has(keyOf(pair)) && !refused.has(keyOf(pair)) && known(pair)) fault('pin', 'assign.fault.pin', pair);
  for (const pair of distinct(wishes.locked)) if (!assigned.has(keyOf(pair)) && known(pair)) fault('locked', 'assign.fault.locked', pair);
  const pinned = new Set([...wishes.pins, ...wishes.locked].map(keyOf));
  const told = new Map(plan.shortfalls.map(({ proposal, missing }) => [proposal, missing]));
  for (const proposal of input.proposals) checkProposal(proposal, seats.get(proposal.key) ?? [], told.get(proposal.key) ?? 0);
  for (const rows of packagesOf(input)) {
    for (const proposal of rows) {
      // What has gone out of one alone parts it from the others.
      const alike = rows.filter((other) => lockedOf(other) === lockedOf(proposal));
      for (const { key: expert } of new Set(alike.flatMap((other) => seats.get(other) ?? []))) {
        if (seats.get(proposal)?.some(({ key }) => key === expert) !== true) fault('package', 'assign.fault.package', { proposal, expert });
      }
    }
  }
  const idle = new Map(plan.underloads.map(({ expert, missing }) => [expert, missing]));
  for (const { key, load: { least, most } } of input.experts) {
    const load = loads.get(key) ?? 0;
    const sent = wishes.locked.filter(({ expert }) => expert === key).length;
    if (most !== null && load > Math.max(most, sent)) fault('most', 'assign.fault.most', { expert: key }, { count: load, most });
    const lowest = Math.min(least, most ?? least, input.proposals.length);
    if (load + (idle.get(key) ?? 0) < lowest) fault('least', 'assign.fault.least', { expert: key }, { count: load, least: lowest });
  }
  return faults;

  function lockedOf(row: RowKey): string {
    return wishes.locked.flatMap(({ proposal, expert }) => (proposal === row ? [expert] : [])).toSorted().join('\n');
  }

  function checkProposal({ key: proposal, seats: wanted }: AssignProposal, own: readonly AssignExpert[], missing: number): void {
    const sent = own.filter(({ key }) => locked.has(keyOf({ proposal, expert: key })));
    if (own.length > Math.max(wanted, sent.length)) fault('seats', 'assign.fault.seats', { proposal }, { count: own.length, wanted });
    if (own.length + missing < wanted) fault('missing', 'assign.fault.missing', { proposal }, { count: own.length, wanted });
    const panel = wishes.panelOf.get(proposal) ?? '';
    for (const [at, { key: expert, panel: seat, institution }] of own.entries()) {
      const pair = { proposal, expert };
      if (wishes.withinPanels && panel !== '' && seat !== '' && seat !== panel && !pinned.has(keyOf(pair))) fault('panel', 'assign.fault.panel', pair, { panel, seat });
      const double = own.slice(0, at).some((other) => other.institution === institution && !(sent.includes(other) && locked.has(keyOf(pair))));
      if (wishes.onePerInstitution && institution !== '' && double) fault('institution', 'assign.fault.institution', pair, { institution });
    }
  }
}

export const keyOf = ({ proposal, expert }: Pair): string => `${proposal}\n${expert}`;

const distinct = (pairs: readonly Pair[]): readonly Pair[] => [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];

const nameOf = (expert: AssignExpert | undefined): string | undefined => (expert === undefined ? undefined : expert.name || expert.id);
