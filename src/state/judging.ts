import type { Decision, DirectionId, RowKey } from '../core/model';
import { confirmDirection, decide, redo, setNote, setPanel, setStar, setTag, undo } from '../core/session';
import { say } from '../core/words';
import { actingOn } from './acting';
import { judgementOf, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { visibleRows } from './facets';
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

  /** Makes a row active where the list shows it, or does so now. */
  function goTo(row: RowKey): void {
    const { session, view } = store.getState();
    if (session === null || view.page !== 'triage') return;
    if (view.shown?.rows.includes(row) === true || visibleRows(session, view).some(({ key }) => key === row)) store.setState({ view: { ...view, active: row, begun: true, lostAt: null } });
  }

  /** Takes a step back or does it again, tells what it was and whose, and makes its row the active one of the list where it is one alone. */
  function walk(step: string | undefined, way: 'undo' | 'redo'): void {
    const { session } = store.getState();
    const events = step === undefined ? [] : session?.fold.steps.get(step) ?? [];
    const [first] = events;
    if (session === null || first === undefined || act((verb) => (way === 'undo' ? undo(verb) : redo(verb))) === 0) {
      return tell(store, say(way === 'undo' ? 'page.nothingToUndo' : 'page.nothingToRedo'));
    }
    const rows = [...new Set(events.flatMap(({ row }) => (row === undefined ? [] : session.byKey.get(row) ?? [])))];
    const [row] = rows;
    const kind = say(`sheet.kind.${first.kind}`);
    const what = row === undefined ? kind : say('page.stepOn', { kind, on: rows.length === 1 ? say('page.atLine', { line: row.line }) : say('grid.groupCount', { count: rows.length }) });
    tell(store, say(way === 'undo' ? 'page.undone' : 'page.redone', { what }));
    if (row !== undefined && rows.length === 1) goTo(row.key);
  }

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
    undo: (): void => walk(store.getState().session?.fold.state.undoable[0], 'undo'),
    redo: (): void => walk(store.getState().session?.fold.state.redoable[0], 'redo'),
  };
}

interface BestRow {
  readonly key: RowKey;
  readonly best: DirectionId;
}

/** The rows that have a first direction, with it. */
const bestOf = (session: OpenSession, rows: readonly RowKey[]): readonly BestRow[] =>
  rows.flatMap((key) => { const best = session.byKey.get(key)?.classification.best; return best === undefined ? [] : [{ key, best }]; });
