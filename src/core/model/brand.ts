/** A string (or number) that the type checker keeps apart from others of its kind. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** A row's own key, `<import id>:<line>`: never the proposal's number, which can be blank, damaged or double. */
export type RowKey = Brand<string, 'RowKey'>;
/** A direction's id as the call spells it, e.g. `C6`. Never shown to people: see Direction.label. */
export type DirectionId = Brand<string, 'DirectionId'>;
/** A rule's id, which is also its file name, e.g. `application-codes`. */
export type RuleId = Brand<string, 'RuleId'>;
/** One imported file of a session. */
export type ImportId = Brand<string, 'ImportId'>;
/** One running copy of the program (a browser tab): the writer of events. */
export type ReplicaId = Brand<string, 'ReplicaId'>;

export const rowKey = (importId: ImportId, line: number): RowKey => `${importId}:${line}` as RowKey;
export const directionId = (id: string): DirectionId => id as DirectionId;
export const ruleId = (id: string): RuleId => id as RuleId;
export const importId = (id: string): ImportId => id as ImportId;
export const replicaId = (id: string): ReplicaId => id as ReplicaId;
