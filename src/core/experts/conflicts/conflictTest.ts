import type { Conflict, ConflictEvidence, Expert, ExpertField, Message, Proposal, Relationship, ReviewSettings } from '../../model';
import type { Nearness } from './nearness';
import type { Standings } from './standings';

/** What a conflict test may look at. */
export interface ConflictContext {
  readonly proposals: readonly Proposal[];
  readonly experts: readonly Expert[];
  readonly standings: Standings;
  /** Institutions of the proposals that are one with, or near to, a given one. */
  readonly near: (unit: string) => readonly Nearness[];
  readonly relationsOf: (expert: Expert) => readonly Relationship[];
  readonly settings: ReviewSettings;
  /** The year of the round, from which a relation's years are counted; undefined where nothing tells it. */
  readonly year: number | undefined;
}

/** What a test says of one expert and one proposal. */
export interface Hit {
  readonly proposal: Proposal;
  readonly force: Conflict['force'];
  readonly message: Message;
  readonly evidence: readonly ConflictEvidence[];
}

/** One ground on which an expert should not judge a proposal. */
export interface ConflictTest {
  /** Also the file's name. */
  readonly id: string;
  /** What the test is called. */
  readonly name: Message;
  readonly origin: Conflict['origin'];
  /** Everything that speaks against one expert; of several hits on a proposal the strongest, then the first, is kept. */
  readonly hits: (expert: Expert, context: ConflictContext) => Iterable<Hit>;
}

/** An expert's own cell as evidence. */
export const expertCell = (expert: Expert, field: ExpertField, quote = expert.cells[field] ?? ''): ConflictEvidence =>
  ({ table: 'experts', line: expert.line, field, quote });
