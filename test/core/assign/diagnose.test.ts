import { describe, expect, it } from 'vitest';
import { checkPlan, makePlan, type AssignInput } from '../../../src/core/assign';
import { runSteps, type Plan, type Remedy } from '../../../src/core/model';
import { write } from '../../../src/core/words';
import { aJudge, anyInput, aRow, drawInput } from './inputs';

const planOf = (input: AssignInput): Plan => runSteps(makePlan(input));
const missing = ({ shortfalls }: Plan): number => shortfalls.reduce((sum, one) => sum + one.missing, 0);
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

/** The input as the remedy would have it. */
function remedied(input: AssignInput, { kind, raises, pairs, additions, packages = [] }: Remedy): AssignInput {
  const { wishes, experts, affinity } = input;
  const isOpened = (proposal: string, expert: string): boolean => pairs.some((pair) => pair.proposal === proposal && pair.expert === expert);
  switch (kind) {
    case 'raise': return { ...input, experts: experts.map((one) => ({ ...one, load: { ...one.load, most: (one.load.most ?? 0) + (raises.find(({ expert }) => expert === one.key)?.by ?? 0) } })) };
    case 'bans': return { ...input, wishes: { ...wishes, bans: wishes.bans.filter(({ proposal, expert }) => !isOpened(proposal, expert)) } };
    // An expert whom a panel borrows is pinned: pins stand above panels.
    case 'panel': return { ...input, wishes: { ...wishes, pins: [...wishes.pins, ...pairs] } };
    // By hand beside the plan: below.
    case 'institution': throw new Error('no change of what is wanted');
    case 'conflicts': return { ...input, barred: input.barred.filter(({ proposal, expert }) => !isOpened(proposal, expert)) };
    case 'packages': return { ...input, wishes: { ...wishes, packages: (wishes.packages ?? []).filter((own) => !packages.some((gone) => own.some((key) => gone.includes(key)))) } };
    case 'add': {
      const usual = experts.map(({ load }) => load.most ?? 0).toSorted((one, other) => one - other)[Math.floor(experts.length / 2)] ?? 1;
      const added = additions.map((_, at) => ({ key: aJudge(500 + at), id: `N${at}`, name: '', load: { least: 0, most: Math.max(1, usual) }, institution: '', panel: '' }));
      return { ...input, experts: [...experts, ...added], affinity };
    }
  }
}

/** The remedy with one thing of it left out, in every way. */
const smaller = (remedy: Remedy): readonly Remedy[] => [
  ...remedy.raises.map(({ expert }) => ({ ...remedy, raises: remedy.raises.map((one) => (one.expert === expert ? { ...one, by: one.by - 1 } : one)) })),
  ...remedy.pairs.map((_, at) => ({ ...remedy, pairs: remedy.pairs.filter((_one, place) => place !== at) })),
  ...(remedy.additions.length > 0 ? [{ ...remedy, additions: remedy.additions.slice(1) }] : []),
];

describe('remedies', () => {
  const plans = seeds.map((seed) => ({ seed, input: anyInput(seed), plan: planOf(anyInput(seed)) })).filter(({ plan }) => plan.shortfalls.length > 0);

  it('are needed for a good part of the drawn inputs, and are of several kinds', () => {
    expect(plans.length).toBeGreaterThan(15);
    expect(new Set(plans.flatMap(({ plan }) => plan.remedies.map(({ kind }) => kind)))).toEqual(new Set(['raise', 'bans', 'panel', 'conflicts', 'add']));
    expect(new Set(plans.flatMap(({ plan }) => plan.shortfalls.map(({ remedy: { kind } }) => kind)))).toEqual(new Set(['raise', 'bans', 'panel', 'institution', 'conflicts', 'add']));
    expect(new Set(plans.flatMap(({ plan }) => plan.shortfalls.map(({ cause }) => cause))).size).toBeGreaterThan(2);
  });

  it.each(plans)('complete the plan, and none does with less (seed $seed)', ({ input, plan }) => {
    for (const remedy of plan.remedies) {
      expect(missing(planOf(remedied(input, remedy)))).toBe(0);
      for (const less of smaller(remedy)) expect(missing(planOf(remedied(input, less)))).toBeGreaterThan(0);
    }
  });

  it.each(plans)('of one shortfall fill its places (seed $seed)', ({ input, plan }) => {
    for (const { proposal, remedy, missing: count } of plan.shortfalls.filter(({ remedy: { kind } }) => kind !== 'institution')) {
      const seats = new Map(input.proposals.map(({ key, seats: wanted }) => [key, wanted - (plan.shortfalls.find((one) => one.proposal === key)?.missing ?? 0)]));
      const proposals = input.proposals.map((one) => ({ ...one, seats: (seats.get(one.key) ?? 0) + (one.key === proposal ? count : 0) }));
      const alone = { ...input, proposals };
      expect(missing(planOf(alone))).toBe(count);
      expect(missing(planOf(remedied(alone, remedy)))).toBe(0);
      for (const less of smaller(remedy)) expect(missing(planOf(remedied(alone, less)))).toBeGreaterThan(0);
    }
  });

  it.each(plans)('of a second expert of an institution fill the places beside the plan as it is, and break nothing else (seed $seed)', ({ input, plan }) => {
    for (const { proposal, remedy, missing: count } of plan.shortfalls.filter(({ remedy: { kind } }) => kind === 'institution')) {
      expect([remedy.count, remedy.pairs.map((pair) => pair.proposal)]).toEqual([count, Array.from({ length: count }, () => proposal)]);
      const others = plan.shortfalls.filter((one) => one.proposal !== proposal);
      const faults = checkPlan(input, { ...plan, shortfalls: others, assignments: [...plan.assignments, ...remedy.pairs] });
      expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['institution']));
      expect(faults.length).toBeLessThanOrEqual(count);
    }
  });

  it('set no conflict aside but those that a person may find to be none', () => {
    for (const { input, plan } of plans) {
      const asked = [...plan.remedies, ...plan.shortfalls.map(({ remedy }) => remedy)].filter(({ kind }) => kind === 'conflicts').flatMap(({ pairs }) => pairs);
      for (const pair of asked) expect(input.doubtful).toContainEqual(pair);
    }
  });

  it('of limits are as few as can be: no other choice of fewer units does', () => {
    const input = drawInput({ proposals: 6, experts: 5, seats: 3, slack: 0.85, conflicts: 0.2 }, 11);
    const plan = planOf(input);
    const raise = plan.remedies.find(({ kind }) => kind === 'raise');
    expect(raise?.count).toBe(missing(plan));
    const choices = (units: number): readonly (readonly number[])[] =>
      (units === 0 ? [[]] : choices(units - 1).flatMap((chosen) => input.experts.map((_, at) => [...chosen, at])));
    for (const chosen of choices((raise?.count ?? 1) - 1)) {
      const raises = input.experts.map(({ key }, at) => ({ expert: key, by: chosen.filter((one) => one === at).length }));
      expect(missing(planOf(remedied(input, { ...raise!, raises })))).toBeGreaterThan(0);
    }
  });
});

describe('a shortfall', () => {
  const base = drawInput({ proposals: 2, experts: 4, seats: 3, slack: 4, conflicts: 0 }, 12);
  const input: AssignInput = {
    ...base, proposals: base.proposals.map((one) => ({ ...one, seats: 3 })), experts: base.experts.map((one) => ({ ...one, load: { least: 0, most: 2 } })),
  };

  it('tells its cause and the cheapest remedy in words', () => {
    const barred = [{ proposal: aRow(0), expert: aJudge(0) }, { proposal: aRow(0), expert: aJudge(1) }];
    const { shortfalls: [conflict] } = planOf({ ...input, barred });
    expect([conflict?.cause, conflict?.missing, conflict?.obstacles.conflicts, conflict?.remedy.kind]).toEqual(['conflicts', 1, 2, 'add']);
    expect(write(conflict!.remedy.message, 'zh')).toBe('在 培育0 方向增加 1 位以下单位之外的专家：院校0。');
    const { shortfalls: [full], remedies } = planOf({ ...input, experts: input.experts.map((one) => ({ ...one, load: { least: 0, most: 1 } })) });
    expect([full?.cause, full?.remedy.kind, remedies[0]?.count]).toEqual(['loads', 'raise', 2]);
    expect(write(remedies[0]!.message, 'en')).toMatch(/^Raise the limit of 2 experts by 1: /);
    const { shortfalls: [pool] } = planOf({ ...input, proposals: input.proposals.map((one) => ({ ...one, seats: 5 })) });
    expect([pool?.cause, pool?.missing, pool?.remedy.count]).toEqual(['pool', 1, 1]);
  });

  it('is none of least loads that cannot be met: those are told apart', () => {
    const { shortfalls, underloads } = planOf({ ...input, experts: input.experts.map((one) => ({ ...one, load: { least: 2, most: 2 } })) });
    expect(shortfalls).toEqual([]);
    expect(underloads.reduce((sum, one) => sum + one.missing, 0)).toBe(2);
  });
});
