import { checkPlan, makePlan, type AssignInput, type CheckedPlan, type Patience } from './assign';
import { directionReader } from './call/parseDirection';
import { affinityOf, findConflicts, proposalVectors, standingConflicts, type Affinity, type FoundConflicts, type PinnedConflict } from './experts';
import {
  defaultReview,
  type AffinityTable, type Call, type Conflict, type DirectionId, type Expert, type ExpertField, type ExpertKey, type ImportId, type Issue, type Mapping, type Pair, type Panel, type Plan, type PlanFault, type PlanWishes, type Proposal, type RawTable,
  type RelationField, type Relationship, type ReviewState, type RowKey, type Seating, type Steps, type Subtype, type WorkField,
} from './model';
import { checkPanels, diffPanels, easeConflicts, nearGroups, proposePackages, proposePanels, seatExperts, type Sizes } from './panels';
import { institution } from './people/institutions';
import { meantSubtype } from './rules/subtypeOf';
import { packagesIn, pairsIn, panelSizes, planWishes } from './session';
import { bindExperts } from './tables/bindExperts';
import { bindRelations, bindWorks } from './tables/bindSide';

/** A table and how its columns are understood. */
export interface Mapped<F extends string> {
  readonly table: RawTable;
  readonly mapping: Mapping<F>;
}

/** The tables that tell of experts. */
export interface PoolTables {
  readonly experts: Mapped<ExpertField>;
  readonly works?: Mapped<WorkField>;
  readonly relations?: Mapped<RelationField>;
}

/** The pool of experts with their works and relations. */
export interface Pool {
  readonly experts: readonly Expert[];
  readonly relations: readonly Relationship[];
  readonly issues: readonly Issue[];
}

/** Reads the pool of experts; rows that cannot be used are issues, the rest is used. */
export function* readPool({ experts, works, relations }: PoolTables, importId: ImportId): Steps<Pool> {
  const bound = yield* bindExperts(experts.table, experts.mapping, importId);
  const written = works === undefined ? undefined : yield* bindWorks(works.table, works.mapping, bound.experts);
  const related = relations === undefined ? undefined : yield* bindRelations(relations.table, relations.mapping, bound.experts);
  return {
    experts: written?.experts ?? bound.experts,
    relations: related?.relations ?? [],
    issues: [...bound.issues, ...written?.issues ?? [], ...related?.issues ?? []],
  };
}

/** How well the pool's experts fit the proposals; the first direction that a proposal declares counts as part of its text. */
export function findAffinity(proposals: readonly Proposal[], { experts }: Pick<Pool, 'experts'>, call: Call): Steps<Affinity> {
  const read = directionReader(call);
  const directions = new Map(call.directions.map((direction) => [direction.id, direction]));
  return affinityOf(proposals, experts, call, ({ cells }) => {
    const [declared] = read(cells.direction ?? '').directions;
    return declared === undefined ? undefined : directions.get(declared);
  });
}

/** Why the pool's experts should not judge the proposals, and what could not be looked at. */
export const poolConflicts = (
  proposals: readonly Proposal[], { experts, relations }: Pick<Pool, 'experts' | 'relations'>, call: Call, pinned: readonly PinnedConflict[] = [],
): Steps<FoundConflicts> => findConflicts(proposals, experts, relations, call, pinned);

/**
 * Panels for the proposals, by direction and likeness of texts; the call's review settings bound their sizes.
 * @param directionOf the direction a proposal is reviewed under; null where none is known
 * @param packages proposals to stay on one panel, as near duplicates do anyway
 * @param sizes fewest and most proposals of a panel; absent: as the call says
 */
export function* suggestPanels(
  proposals: readonly Proposal[], call: Call, directionOf: (proposal: Proposal) => DirectionId | null, packages: readonly (readonly RowKey[])[], sizes: Sizes = callSizes(call),
): Steps<readonly Panel[]> {
  const vectors = yield* proposalVectors(proposals, call);
  const rows = proposals.map((proposal, place) => ({ key: proposal.key, direction: directionOf(proposal), place }));
  return yield* proposePanels({ rows, vectors, directions: call.directions, together: [...packages, ...nearGroups(proposals)], sizes });
}

const callSizes = ({ review = defaultReview }: Call): Sizes => ({ least: review.panelLeast, most: review.panelMost });

/** What a plan is made of. */
export interface PlanOrder {
  readonly proposals: readonly Proposal[];
  readonly pool: Pick<Pool, 'experts'>;
  readonly call: Call;
  /** Numbers alone will do: the plan then has no reasons. */
  readonly affinity: { readonly table: AffinityTable; readonly explain?: Affinity['explain'] };
  /** Those that stand, after overrides; of them only bars count. */
  readonly conflicts: readonly Conflict[];
  readonly wishes: PlanWishes;
  readonly directionOf: (proposal: Proposal) => DirectionId | null;
  /** How long to look for a fair plan; absent: so many looks, the same on every machine. */
  readonly patience?: Patience;
}

/** The law asks for three written reviews at the least: so many where neither wish nor call says otherwise. */
const usualSeats = 3;

/** Whether a person may find that a conflict is none: the program found it, as by names that are alike. Nobody judges an own proposal. */
const isDoubtful = ({ origin, test }: Pick<Conflict, 'origin' | 'test'>): boolean => origin === 'detected' && test !== 'own-proposal';

const pairOf = ({ proposal, expert }: Conflict): Pair => ({ proposal, expert });

/** What an assignment is decided by: places, limits, bars, institutions as legal persons. */
export function planInput({ proposals, pool, call, affinity, conflicts, wishes, directionOf }: PlanOrder): AssignInput {
  const subtypeOf = meantSubtype(call);
  const barred = conflicts.filter(({ force }) => force === 'bar');
  const nameOf = ({ proposal, expert }: Conflict): string => `${proposal}\n${expert}`;
  const certain = new Set(barred.filter((one) => !isDoubtful(one)).map(nameOf));
  const labels = new Map(call.directions.map(({ id, label }) => [id, label]));
  return {
    proposals: proposals.map((proposal) => {
      const { key, cells, partners, line } = proposal;
      const direction = directionOf(proposal);
      return {
        key, id: cells.number ?? `${line}`, seats: wishes.per ?? subtypeOf(cells.subtype)?.reviewers ?? usualSeats,
        direction: direction === null ? '' : labels.get(direction) ?? direction,
        institutions: [...new Set([cells.host ?? cells.employer ?? '', ...partners].filter((name) => name !== ''))],
      };
    }),
    experts: pool.experts.map(({ key, id, name, employer, minLoad, maxLoad, panel }) => ({
      key, id: id || name, name, load: wishes.loads.get(key) ?? { least: minLoad ?? 0, most: maxLoad },
      institution: institution(employer).legal, panel: wishes.seatOf.get(key) ?? panel,
    })),
    affinity: affinity.table, barred: barred.map(pairOf), doubtful: barred.filter((one) => !certain.has(nameOf(one))).map(pairOf), wishes,
  };
}

/** Who judges what: the best plan, with reasons, alternates, and whatever it could not do with what would help. */
export function plan(order: PlanOrder): Steps<Plan> {
  const { affinity: { table, explain } } = order;
  const rows = new Map(table.proposals.map((key, at) => [key, at]));
  const columns = new Map(table.experts.map((key, at) => [key, at]));
  return makePlan(planInput(order), explain === undefined ? undefined : (proposal, expert) => {
    const [row, column] = [rows.get(proposal), columns.get(expert)];
    return row === undefined || column === undefined ? [] : explain(row, column).contributions;
  }, order.patience);
}

/** What is wrong with a plan, made by hand or by the program. */
export const planFaults = (order: PlanOrder, made: CheckedPlan): readonly PlanFault[] => checkPlan(planInput(order), made);

export { diffPlans } from './assign';
export { nearGroups } from './panels';

/** A pool with what follows from it for some proposals. */
export interface ReviewedPool {
  readonly proposals: readonly Proposal[];
  readonly pool: Pool;
  readonly affinity: Affinity;
  /** As the tests found them. */
  readonly conflicts: readonly Conflict[];
}

/** What people made of the proposals, as far as panels and plans rest on it. */
export interface ReviewedRows {
  /** The proposals that are reviewed. */
  readonly rows: readonly RowKey[];
  readonly directions: readonly (readonly [RowKey, DirectionId])[];
  readonly panels: readonly (readonly [RowKey, string])[];
  readonly review: ReviewState;
}

/** The subtype that each proposal means, by name; '' where it cannot be told. */
export function subtypesOf(proposals: readonly Proposal[], call: Call): readonly string[] {
  const meant = meantSubtype(call);
  return proposals.map(({ cells }) => meant(cells.subtype)?.name ?? '');
}

/** An expert's institution as a legal person; '' where it is not known. */
export const legalPerson = ({ employer }: Pick<Expert, 'employer'>): string => institution(employer).legal;

/** Takes affinities apart; pairs that are not known are left out. */
export function fitsInto({ affinity: { table, explain } }: ReviewedPool, pairs: readonly (readonly [RowKey, ExpertKey])[]) {
  const rows = new Map(table.proposals.map((key, at) => [key, at]));
  const columns = new Map(table.experts.map((key, at) => [key, at]));
  return pairs.flatMap(([row, expert]) => {
    const [at, column] = [rows.get(row), columns.get(expert)];
    return at === undefined || column === undefined ? [] : [{ row, expert, fit: explain(at, column) }];
  });
}

/**
 * The best plan for what people said; `keep`: empty places are filled with the least change to the rest.
 * @param elapsed milliseconds since it began, for the time limit that people set; a draw has none, so that it can be repeated
 */
export function planFor({ proposals, pool, affinity, conflicts }: ReviewedPool, call: Call, { rows, directions, panels, review }: ReviewedRows, keep: boolean, elapsed?: () => number): Steps<Plan> {
  const reviewed = new Set(rows);
  const directionOf = new Map(directions);
  const subtypes = call.subtypes.map((subtype): Subtype => {
    const reviewers = review.wanted.get(subtype.name) ?? subtype.reviewers;
    return reviewers === undefined ? subtype : { ...subtype, reviewers };
  });
  return plan({
    proposals: proposals.filter(({ key }) => reviewed.has(key)), pool, call: { ...call, subtypes }, affinity,
    conflicts: standingConflicts(conflicts, review).standing,
    wishes: { ...planWishes(review, pool.experts, new Map(panels), keep), per: call.subtypes.length === 0 ? review.wanted.get('') ?? null : null },
    directionOf: ({ key }) => directionOf.get(key) ?? null,
    ...(elapsed === undefined || review.planning.draw ? {} : { patience: { elapsed, limit: review.planning.seconds * 1000 } }),
  });
}

/** Packages of proposals that read alike: near duplicates, and those whose wording is much the same; none is in two. */
export function* suggestPackages(proposals: readonly Proposal[], call: Call): Steps<readonly (readonly RowKey[])[]> {
  const vectors = yield* proposalVectors(proposals, call);
  return yield* proposePackages(proposals.map(({ key }) => key), vectors, nearGroups(proposals));
}

/** What stands of the review, as its sheets tell it: who judges what (those who declined do not), empty places, panels and conflicts. */
export function standingReview({ proposals, pool: { experts }, affinity: { table }, conflicts }: ReviewedPool, call: Call, { rows, panels, review }: ReviewedRows) {
  const [rowAt, columnAt] = [new Map(table.proposals.map((key, at) => [key, at])), new Map(table.experts.map((key, at) => [key, at]))];
  const assignments = pairsIn(review, (state) => state !== 'declined').map(({ proposal, expert }) => {
    const [row, column] = [rowAt.get(proposal), columnAt.get(expert)];
    return { proposal, expert, affinity: row === undefined || column === undefined ? 0 : table.scores[row * table.experts.length + column] ?? 0 };
  });
  const taken = new Map<RowKey, number>();
  for (const { proposal } of assignments) taken.set(proposal, (taken.get(proposal) ?? 0) + 1);
  const meant = meantSubtype(call);
  const { leastOpinions } = call.review ?? defaultReview;
  const reviewed = new Set(rows);
  const shortfalls = proposals.filter(({ key }) => reviewed.has(key)).flatMap(({ key, cells }) => {
    const subtype = meant(cells.subtype);
    const missing = (review.wanted.get(subtype?.name ?? '') ?? subtype?.reviewers ?? leastOpinions) - (taken.get(key) ?? 0);
    return missing > 0 ? [{ proposal: key, missing }] : [];
  });
  const { standing, overridden } = standingConflicts(conflicts, review);
  return { experts, plan: { assignments, shortfalls }, panelOf: new Map(panels), conflicts: standing, overridden, due: null };
}

/** Panels for the proposals with experts seated on them where there are any; what would move, and what is not as the call wants it. */
export function* formPanels(of: ReviewedPool | readonly Proposal[], call: Call, { rows, directions, panels: placed, review }: ReviewedRows) {
  const whole = 'pool' in of ? of : null;
  const reviewed = new Set(rows);
  const proposals = ('pool' in of ? of.proposals : of).filter(({ key }) => reviewed.has(key));
  const directionOf = new Map(directions);
  const panelOf = new Map(placed);
  const packages = packagesIn(review).map((members) => members.filter((row) => reviewed.has(row)));
  const together = [...packages, ...nearGroups(proposals)];
  const sizes = panelSizes(call.review ?? defaultReview, review);
  const formed = yield* suggestPanels(proposals, call, ({ key }) => directionOf.get(key) ?? null, packages, sizes);
  const conflicts = whole === null ? [] : standingConflicts(whole.conflicts, review).standing;
  const seat = (panels: readonly Panel[]): readonly Seating[] => (whole === null ? [] : seatExperts(panels, whole.affinity.table, conflicts));
  const panels = easeConflicts(formed, seat(formed), conflicts, (row) => directionOf.get(row) ?? null, together);
  const movers = proposals.map(({ key }) => ({ key, panel: panelOf.get(key) ?? null, direction: directionOf.get(key) ?? null }));
  return { panels, moves: diffPanels(movers, panels, together), seats: seat(panels), faults: checkPanels(panels, rows, together, sizes) };
}
