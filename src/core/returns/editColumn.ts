import type { AssignmentState, Call, DecisionWord, DirectionId, EditId, EditValues, Expert, ExpertKey, Judgement, Language, Message, RowKey, SessionEvent } from '../model';
import type { VerbContext } from '../session';

/** The experts who can be named, and what stands against giving one of them a proposal. */
export interface ReturnPool {
  readonly experts: readonly Pick<Expert, 'key' | 'id' | 'name'>[];
  /** Why a conflict of interest bars an expert that nobody set aside; null where none does. */
  barredBy(row: RowKey, expert: ExpertKey): Message | null;
}

/** What stands of a proposal when a sheet comes back. */
export interface Standing {
  readonly row: RowKey;
  readonly judgement: Judgement;
  /** The machine's first direction. */
  readonly best: DirectionId | null;
  /** Who was given it, and how far that is, in the order in which that was said. */
  readonly assigned: ReadonlyMap<ExpertKey, AssignmentState>;
}

export interface ReturnContext {
  readonly call: Call;
  /** The office's decisions, those that are offered no more too. */
  readonly decisions: readonly DecisionWord[];
  /** The language that the sheet is written in. */
  readonly language: Language;
  /** Null where no experts are loaded. */
  readonly pool: ReturnPool | null;
}

/** What a cell says: a value, or why none can be read in it. */
export type ReadCell<Value> = { readonly value: Value } | { readonly fault: Message };

/** One entry of the register: what a column says of a proposal, how its cells are read, and how a change is made. */
export interface EditColumn<Id extends EditId> {
  readonly id: Id;
  /** What a sheet shows now. */
  of(standing: Standing, context: ReturnContext): EditValues[Id];
  /** A value as sheets write it, lists of several columns a line each. */
  text(value: EditValues[Id], context: ReturnContext): string;
  /** Reads a cell; `''` takes back what stands. */
  read(text: string, standing: Standing, context: ReturnContext): ReadCell<EditValues[Id]>;
  /** Whether people, and not the machine, have said what stands: only then can it clash with a sheet. */
  isSaid(standing: Standing): boolean;
  apply(verb: VerbContext, row: RowKey, value: EditValues[Id]): SessionEvent[];
}
