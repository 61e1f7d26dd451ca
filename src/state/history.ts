import type { Call, DecisionWord, EventKind, Language, RowKey, SessionEvent } from '../core/model';
import { spokenEvent, type SpokenEvent } from '../core/reports';
import { historyOf, redoUpTo, restingOn, undo, undoAfter, undoSteps, type HistoryStep } from '../core/session';
import { say } from '../core/words';
import { actingOn } from './acting';
import type { OpenSession } from './appState';
import { tell, type AppContext } from './context';
import type { HistoryFilter } from './pageLooks';

export type { HistoryStep } from '../core/session';

/** One change of a step in words, with the row it concerns. */
export interface SpokenChange extends SpokenEvent {
  readonly row: RowKey | null;
}

/** What names directions and decisions. */
export interface Naming {
  readonly call: Call;
  readonly decisions: readonly DecisionWord[];
}

const spoken = new WeakMap<HistoryStep['changes'][number], { readonly language: Language; readonly decisions: Naming['decisions']; readonly words: SpokenChange }>();

/** One change in words; made once an event, language and list of decisions. */
export function spokenOne(event: HistoryStep['changes'][number], { call, decisions }: Naming, language: Language): SpokenChange {
  const known = spoken.get(event);
  if (known?.language === language && known.decisions === decisions) return known.words;
  const words = { ...spokenEvent(event, { steps: noSteps, call, decisions, language }), row: 'row' in event ? event.row ?? null : null };
  spoken.set(event, { language, decisions, words });
  return words;
}

/** The changes of a step in words. */
export const spokenChanges = ({ changes }: HistoryStep, naming: Naming, language: Language): readonly SpokenChange[] => changes.map((event) => spokenOne(event, naming, language));
/** Changes never name other steps; only undo and redo do. */
const noSteps: ReadonlyMap<string, SessionEvent> = new Map();

/** The steps of a session that pass a filter, latest first. */
export function stepsShown(session: OpenSession, steps: readonly HistoryStep[], filter: HistoryFilter, call: Call, language: Language): readonly HistoryStep[] {
  const words = filter.search.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  return steps.filter((step) =>
    (filter.person === null || step.actor === filter.person)
    && (filter.kind === null || step.changes.some(({ kind }) => kind === filter.kind))
    && (filter.state === 'all' || (filter.state === 'undone') === (step.undone !== null))
    && (words.length === 0 || matches(session, step, words, call, language)));
}

/** Whether one change of a step has all the words, in what was said or in its proposal's number, title or applicant. */
function matches(session: OpenSession, step: HistoryStep, words: readonly string[], call: Call, language: Language): boolean {
  return spokenChanges(step, { call, decisions: session.fold.state.vocabulary.decisions }, language).some(({ what, now, before, why, row }) => {
    const cells = row === null ? undefined : session.byKey.get(row)?.cells;
    const text = [what, now, before, why, cells?.number, cells?.title, cells?.applicant].join('\n').normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Who has done something, and what was done: what there is to filter by. */
export function filterChoices(steps: readonly HistoryStep[]): { readonly people: readonly string[]; readonly kinds: readonly EventKind[] } {
  return {
    people: [...new Set(steps.map(({ actor }) => actor))].toSorted(),
    kinds: [...new Set(steps.flatMap(({ changes }) => changes.map(({ kind }) => kind)))].toSorted(),
  };
}

/** What can be done with a step now. */
export interface StepWays {
  /** Later steps that rest on it and would have to be taken back with it, latest first; null where it does not stand. */
  readonly resting: readonly string[] | null;
  /** How many steps came after it and stand: going back to it undoes these. */
  readonly later: number;
  /** How many redos bring it back; 0 where none does. */
  readonly redos: number;
}

export function waysOf({ fold }: OpenSession, step: string): StepWays {
  const { undoable, redoable } = fold.state;
  const at = undoable.indexOf(step);
  return { resting: at < 0 ? null : restingOn(fold, step), later: Math.max(0, at), redos: redoable.indexOf(step) + 1 };
}

/** All steps of a session, latest first. */
export const sessionHistory = ({ fold }: Pick<OpenSession, 'fold'>): readonly HistoryStep[] => historyOf(fold);

/** Going through the history: one step, one with all that rests on it, back to a moment, forth again. */
export function historyActions(context: AppContext) {
  const { store } = context;
  const { act } = actingOn(context);
  const told = (count: number, key: 'history.tookBack' | 'history.broughtBack'): void =>
    (count === 0 ? tell(store, say('history.stale'), 'bad') : tell(store, say(key, { count })));

  return {
    /** Takes one step back by itself; nothing happens where later ones rest on it. */
    undoStep(step: string): void {
      const { session } = store.getState();
      const free = session !== null && restingOn(session.fold, step).length === 0;
      told(free ? act((verb) => undo(verb, step)) : 0, 'history.tookBack');
    },
    /** Takes a step back with all that rests on it, latest first; one redo each brings them back. */
    undoStepWith(step: string): void {
      const { session } = store.getState();
      if (session === null) return;
      const steps = [...restingOn(session.fold, step), step];
      told(act((verb) => undoSteps(verb, steps)), 'history.tookBack');
    },
    /** Shows what stood right after a step. */
    goBackTo: (step: string): void => told(act((verb) => undoAfter(verb, step)), 'history.tookBack'),
    /** Brings undone steps back, up to and with this one. */
    redoTo: (step: string): void => told(act((verb) => redoUpTo(verb, step)), 'history.broughtBack'),
  };
}
