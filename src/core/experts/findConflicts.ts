import { defaultReview, type Call, type Conflict, type Expert, type ExpertKey, type Message, type Proposal, type Relationship, type RowKey, type Steps } from '../model';
import { institution } from '../people/institutions';
import { few, say } from '../words';
import { conflictTests } from './conflicts';
import type { ConflictContext, ConflictTest, Hit } from './conflicts/conflictTest';
import { nearnessIn } from './conflicts/nearness';
import { standingsOf, type Standings } from './conflicts/standings';

/** A conflict that the secretary set by hand. */
export interface PinnedConflict {
  readonly proposal: RowKey;
  readonly expert: ExpertKey;
  readonly reason: string;
}

export interface FoundConflicts {
  /** By the experts' order, then the proposals', then the test's id; pinned ones come last. */
  readonly conflicts: readonly Conflict[];
  /** What could not be looked at, said once: experts without an institution or with one in another script, relations without a year to count from. */
  readonly unchecked: readonly Message[];
}


/**
 * Why experts should not judge proposals: every test of the register for every pair, one conflict a pair and test.
 * Persons and institutions of the proposals are read once and looked up, so that the cost is that of what is found.
 */
export function* findConflicts(
  proposals: readonly Proposal[], experts: readonly Expert[], relations: readonly Relationship[], call: Call,
  pinned: readonly PinnedConflict[] = [], tests: readonly ConflictTest[] = conflictTests,
): Steps<FoundConflicts> {
  const standings = standingsOf(proposals);
  const byExpert = new Map<ExpertKey, Relationship[]>();
  for (const one of relations) byExpert.set(one.expert, [...(byExpert.get(one.expert) ?? []), one]);
  const year = yearOf(proposals, call);
  const context: ConflictContext = {
    proposals, experts, standings, near: nearnessIn(standings), relationsOf: ({ key }) => byExpert.get(key) ?? [], settings: call.review ?? defaultReview, year,
  };
  const order = new Map(proposals.map((proposal, at) => [proposal, at]));
  const conflicts: Conflict[] = [];
  for (const [at, expert] of experts.entries()) {
    const found = tests.flatMap((test) => strongest(test.hits(expert, context)).map((hit) => ({ hit, test })));
    const sorted = found.toSorted((one, other) => (order.get(one.hit.proposal) ?? 0) - (order.get(other.hit.proposal) ?? 0));
    for (const { hit: { proposal, force, message, evidence }, test } of sorted) {
      conflicts.push({ proposal: proposal.key, expert: expert.key, test: test.id, force, origin: test.origin, message, evidence });
    }
    yield { stage: 'conflicts', done: at, total: experts.length };
  }
  conflicts.push(...pinned.map(pinnedConflict));
  return { conflicts, unchecked: unchecked(experts, relations, year, standings) };
}

/** A conflict that the secretary set, as the others are told. */
export const pinnedConflict = ({ proposal, expert, reason }: PinnedConflict): Conflict =>
  ({ proposal, expert, test: 'pinned', force: 'bar', origin: 'pinned', message: say('conflict.pinned', { reason }), evidence: [] });

/** One hit a proposal: a bar before a warning, then the first. */
function strongest(hits: Iterable<Hit>): readonly Hit[] {
  const byProposal = new Map<Proposal, Hit>();
  for (const hit of hits) {
    const known = byProposal.get(hit.proposal);
    if (known === undefined || (known.force === 'warn' && hit.force === 'bar')) byProposal.set(hit.proposal, hit);
  }
  return [...byProposal.values()];
}

/** The call's year, else the latest application year that the proposals give. */
function yearOf(proposals: readonly Proposal[], { year }: Call): number | undefined {
  if (year !== undefined) return year;
  const years = proposals.flatMap(({ cells }) => (/^(?:19|20)\d\d$/.test(cells.year ?? '') ? [Number(cells.year)] : []));
  return years.length === 0 ? undefined : years.reduce((latest, one) => Math.max(latest, one));
}

function unchecked(experts: readonly Expert[], relations: readonly Relationship[], year: number | undefined, { institutions }: Standings): readonly Message[] {
  const homeless = experts.filter(({ employer }) => employer === '');
  const hasChinese = [...institutions.values()].some(({ institution: one }) => !one.isLatin);
  // An English name that the list of institutions does not know cannot be compared with Chinese ones.
  const latin = hasChinese ? experts.filter(({ employer }) => employer !== '' && institution(employer).isLatin) : [];
  return [
    ...(homeless.length === 0 ? [] : [say('conflict.unchecked.employer', { count: homeless.length, names: namesOf(homeless) })]),
    ...(latin.length === 0 ? [] : [say('conflict.unchecked.script', { count: latin.length, names: namesOf(latin) })]),
    ...(year === undefined && relations.length > 0 ? [say('conflict.unchecked.year')] : []),
  ];
}

const namesOf = (experts: readonly Expert[]): readonly string[] => few(experts.map(({ name, id }) => (name === '' ? id : name)));
