import type { Conflict, Expert, ExpertKey, Issue, Message, RowKey } from '../../core/model';

/** The experts of the open session, and what follows from them for its proposals. */
export interface ReviewPool {
  /** In the order of their table. */
  readonly experts: readonly Expert[];
  readonly byKey: ReadonlyMap<ExpertKey, Expert>;
  /** Each expert's institution as a legal person; '' where it is not known. */
  readonly legal: ReadonlyMap<ExpertKey, string>;
  readonly rowAt: ReadonlyMap<RowKey, number>;
  /** The subtype that each proposal means; '' where it cannot be told. */
  readonly subtypeOf: ReadonlyMap<RowKey, string>;
  readonly expertAt: ReadonlyMap<ExpertKey, number>;
  /** Affinity of row r and expert e: `scores[r * experts.length + e]`. */
  readonly scores: Float32Array;
  /** Conflicts of interest as the tests found them. */
  readonly found: readonly Conflict[];
  readonly relations: number;
  readonly issues: readonly Issue[];
  readonly unchecked: readonly Message[];
}

/** What newer tables of experts changed, those that came together as one. */
export interface PoolNews {
  readonly what: Message;
  /** The steps that changed the tables and stand, the last first; empty where it came from taking some back. */
  readonly steps: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Experts whose row reads otherwise. */
  readonly changed: readonly string[];
}

/** An expert about to be added by hand, and what for. */
export interface ExpertWanted {
  /** The remedy that asks for experts; null: nobody asked. */
  readonly why: Message | null;
  /** Those wanted still, this one first: what each should know, to begin with, and where they should not work. */
  readonly wanted: readonly { readonly fields: string; readonly outside: readonly string[] }[];
}

/** How well an expert fits a proposal; 0 where one of them is not known. */
export function affinityIn({ rowAt, expertAt, experts, scores }: ReviewPool, row: RowKey, expert: ExpertKey): number {
  const [at, column] = [rowAt.get(row), expertAt.get(expert)];
  return at === undefined || column === undefined ? 0 : scores[at * experts.length + column] ?? 0;
}

/** What an expert is called: by name, else by number. */
export const expertName = ({ name, id }: Pick<Expert, 'name' | 'id'>): string => (name === '' ? id : name);

/** Who is new, gone, or said otherwise of. Keys are carried over from list to list, so that the same key is the same person. */
export function poolDifference(before: readonly Expert[], after: readonly Expert[]): Omit<PoolNews, 'what' | 'steps'> {
  const [old, now] = [new Map(before.map((one) => [one.key, one])), new Map(after.map((one) => [one.key, one]))];
  const said = ({ cells, works }: Expert): string => JSON.stringify([Object.entries(cells).toSorted(), works]);
  return {
    added: after.filter(({ key }) => !old.has(key)).map(expertName),
    gone: before.filter(({ key }) => !now.has(key)).map(expertName),
    changed: after.filter((one) => { const was = old.get(one.key); return was !== undefined && said(was) !== said(one); }).map(expertName),
  };
}
