import type { ImportedProposals, Message, SavedSession } from '../core/model';
import { applyMerge, planMerge, type Difference, type MergePlan, type Side } from '../core/session';
import { say } from '../core/words';
import { actingOn } from './acting';
import { tell, type AppContext } from './context';
import { savedFrom } from './openSession';
import { retoldSides } from './sameSides';
import { currentProposals, retold, sameCells } from './sameTable';
import type { OpeningFile } from './workspace/openingFile';

export type { Difference, MergePlan, Side } from '../core/session';

type Merging = Extract<OpeningFile, { stage: 'merge' }>;

/** Why the work of a file cannot be merged into a session; null where it can. */
export function mergeRefusal(own: SavedSession, theirs: SavedSession): Message | null {
  if (own.call.id !== theirs.call.id) return say('workspace.otherCall');
  const [here, there] = [currentProposals(own), currentProposals(theirs)];
  if (here === undefined || there === undefined) return say('page.sessionEmpty');
  if (sameCells(here, there)) return null;
  return say('workspace.otherTable', { here: here.file, hereRows: here.rows.length, there: there.file, thereRows: there.rows.length });
}

/** Laying a colleague's work beside the open session, and taking it in. */
export function mergingActions(context: AppContext) {
  const { store } = context;
  const { act } = actingOn(context);
  const show = (openingFile: OpeningFile | null): void => store.setState({ openingFile });
  const current = (): Merging | null => {
    const { openingFile } = store.getState();
    return openingFile?.stage === 'merge' ? openingFile : null;
  };
  const choose = (chosen: (difference: Difference) => Side): void => {
    const merging = current();
    if (merging !== null) show({ ...merging, choices: new Map(merging.plan.differences.map((one) => [one.register, chosen(one)])) });
  };

  return {
    /** Compares the work of a file with the open session; nothing is changed. */
    planMergeWith(file: string, theirs: SavedSession): void {
      const { session, call } = store.getState();
      if (session === null) return;
      const own = savedFrom(session, call);
      const refusal = mergeRefusal(own, theirs);
      if (refusal !== null) return show({ stage: 'refused', file, message: refusal });
      const [here, there] = [currentProposals(own), currentProposals(theirs)] as [ImportedProposals, ImportedProposals];
      const { events: log, tables } = retoldSides(retold(theirs.events, there, here), theirs.imports, session.shelf, session.sides.find(({ kind }) => kind === 'experts'));
      const plan = planMerge(session.fold, log);
      show({ stage: 'merge', file, theirs: log, tables, plan, choices: new Map(plan.differences.map(({ register, later }) => [register, later])) });
    },
    /** Chooses a side for one difference. */
    chooseSide: (register: string, side: Side) => choose((one) => (one.register === register ? side : current()?.choices.get(one.register) ?? one.later)),
    /** Chooses for all differences at once. */
    chooseSides: (side: Side | 'later') => choose(({ later }) => (side === 'later' ? later : side)),
    /** Takes the work in as one step. Where something that was laid side by side has changed meanwhile (in another tab), it is laid out anew first. */
    mergeNow(): void {
      const merging = current();
      const { session } = store.getState();
      if (merging === null || session === null) return;
      const { file, theirs, tables, plan, choices } = merging;
      const fresh = planMerge(session.fold, theirs);
      if (shownOf(fresh) !== shownOf(plan)) {
        show({ ...merging, plan: fresh });
        return tell(store, say('workspace.mergeChanged'), 'bad');
      }
      show(null);
      const count = act((verb) => applyMerge(verb, session.fold, fresh, choices, file), tables);
      tell(store, count === 0 ? say('workspace.nothingNew', { file }) : say('workspace.merged', { file }));
    },
  };
}

/** What a person saw of a plan, to compare. */
const shownOf = ({ differences }: MergePlan): string => JSON.stringify(differences.map(({ register, ours, theirs }) => [register, ours?.id, theirs?.id]));
