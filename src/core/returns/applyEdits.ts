import type { EditId, EditOf, SessionEvent, SheetEdit } from '../model';
import type { VerbContext } from '../session';
import { editColumns } from './columns';

/** Does what a sheet says, as one step of undo. An edit that says what stands by now makes no event. */
export function applyEdits(verb: VerbContext, edits: readonly SheetEdit[]): SessionEvent[] {
  const step = verb.newId();
  return edits.flatMap((edit) => applied<EditId>(verb, edit)).map((event) => ({ ...event, step }));
}

const applied = <Id extends EditId>(verb: VerbContext, { id, row, value }: EditOf<Id>): SessionEvent[] => editColumns[id].apply(verb, row, value);
