import type { Decision, DirectionId, Message, RowKey } from '../core/model';
import { confirmDirection, decide, redo, setNote, setPanel, setStar, setTag, undo } from '../core/session';
import { say } from '../core/words';
import { actingOn } from './acting';
import { judgementOf, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { offeredDecisions } from './vocabulary';

/** What a person does to rows. Each call is one step of undo; what changes nothing leaves no event. */
export function judgingActions(context: AppContext) {
  const { store } = context;
  const { act, targets } = actingOn(context);

  function confirmEach(rows: readonly BestRow[], back: boolean): void {
    act((verb) => {
      const step = verb.newId();
      return rows.flatMap(({ key, best }) => confirmDirection(verb, [key], back ? null : best)).map((event) => ({ ...event, step }));
    });
  }

  function toggleTag(tag: string, rows: readonly RowKey[] = targets()): void {
    const { session } = store.getState();
    if (session === null) return;
    const everywhere = rows.every((row) => judgementOf(session, row).tags.includes(tag));
    act((verb) => setTag(verb, rows, tag, !everywhere));
  }

  function decideOn(decision: Decision, rows: readonly RowKey[] = targets()): void {
    const { session } = store.getState();
    if (session === null || rows.length === 0) return;
    const everywhere = rows.every((row) => judgementOf(session, row).decision === decision);
    act((verb) => decide(verb, rows, everywhere ? null : decision));
  }

  /** What a step did, in words; null where there is no such step. */
  const kindOf = (step: string | undefined): Message | null => {
    const first = step === undefined ? undefined : store.getState().session?.fold.steps.get(step)?.[0];
    return first === undefined ? null : say(`sheet.kind.${first.kind}`);
  };

  return {
    /** Decides, or takes the decision back where all of the rows have it already. */
    decide: decideOn,
    /** The same with the decision at a place (from 0) of those offered; nothing where there is none. */
    decideAt(place: number): void {
      const { session } = store.getState();
      const decision = session === null ? undefined : offeredDecisions(session)[place];
      if (decision !== undefined) decideOn(decision);
    },
    /** Stars rows, or takes the stars off where all of them have one. */
    toggleStar(rows: readonly RowKey[] = targets()): void {
      const { session } = store.getState();
      if (session === null) return;
      const everywhere = rows.every((row) => judgementOf(session, row).star);
      act((verb) => setStar(verb, rows, !everywhere));
    },
    setPanel: (panel: string | null, rows: readonly RowKey[] = targets()) => void act((verb) => setPanel(verb, rows, panel)),
    confirmDirection: (direction: DirectionId | null, rows: readonly RowKey[] = targets()) => void act((verb) => confirmDirection(verb, rows, direction)),
    /** Decides rows, those included that have the decision already. */
    decideAll: (decision: Decision, rows: readonly RowKey[]) => void act((verb) => decide(verb, rows, decision)),
    /** Confirms the first direction of each row, as one step; takes the confirmations back where all of them have it already. */
    confirmBest(): void {
      const { session } = store.getState();
      if (session === null) return;
      const rows = bestOf(session, targets());
      confirmEach(rows, rows.every(({ key, best }) => judgementOf(session, key).direction === best));
    },
    /** Confirms the first direction of each row, as one step. */
    confirmBestOf(rows: readonly RowKey[]): void {
      const { session } = store.getState();
      if (session !== null) confirmEach(bestOf(session, rows), false);
    },
    /** The rows that an act reaches now. */
    targets,
    addTag: (tag: string, rows: readonly RowKey[] = targets()) => void act((verb) => setTag(verb, rows, tag, true)),
    /** Puts a tag on the rows, or off where all of them have it. */
    toggleTag,
    setNote: (text: string, rows: readonly RowKey[] = targets()) => void act((verb) => setNote(verb, rows, text)),
    undo(): void {
      const what = kindOf(store.getState().session?.fold.state.undoable[0]);
      tell(store, what === null || act((verb) => undo(verb)) === 0 ? say('page.nothingToUndo') : say('page.undone', { what }));
    },
    redo(): void {
      const what = kindOf(store.getState().session?.fold.state.redoable[0]);
      tell(store, what === null || act((verb) => redo(verb)) === 0 ? say('page.nothingToRedo') : say('page.redone', { what }));
    },
  };
}

interface BestRow {
  readonly key: RowKey;
  readonly best: DirectionId;
}

/** The rows that have a first direction, with it. */
const bestOf = (session: OpenSession, rows: readonly RowKey[]): readonly BestRow[] =>
  rows.flatMap((key) => { const best = session.byKey.get(key)?.classification.best; return best === undefined ? [] : [{ key, best }]; });
