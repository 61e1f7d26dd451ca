import type { Call, DecisionWord, DirectionId, EditId, EditValues, Judgement, Language, Message, RowKey, SessionEvent } from '../model';
import type { VerbContext } from '../session';

/** What stands of a proposal when a sheet comes back. */
export interface Standing {
  readonly judgement: Judgement;
  /** The machine's first direction. */
  readonly best: DirectionId | null;
}

export interface ReturnContext {
  readonly call: Call;
  /** The office's decisions, those that are offered no more too. */
  readonly decisions: readonly DecisionWord[];
  /** The language that the sheet is written in. */
  readonly language: Language;
}

/** What a cell says: a value, or why none can be read in it. */
export type ReadCell<Value> = { readonly value: Value } | { readonly fault: Message };

/** One entry of the register: what a column says of a proposal, how its cells are read, and how a change is made. */
export interface EditColumn<Id extends EditId> {
  readonly id: Id;
  /** What a sheet shows now. */
  of(standing: Standing): EditValues[Id];
  /** A value as sheets write it, lists of several columns a line each. */
  text(value: EditValues[Id], context: ReturnContext): string;
  /** Reads a cell; `''` takes back what stands. */
  read(text: string, standing: Standing, context: ReturnContext): ReadCell<EditValues[Id]>;
  /** Whether people, and not the machine, have said what stands: only then can it clash with a sheet. */
  isSaid(standing: Standing): boolean;
  apply(verb: VerbContext, row: RowKey, value: EditValues[Id]): SessionEvent[];
}
