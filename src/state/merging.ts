import type { Message, SavedSession } from '../core/model';
import { applyMerge, planMerge, tableRegister, type Difference, type MergePlan, type Side } from '../core/session';
import { say } from '../core/words';
import { actingOn } from './acting';
import { compareVersions } from './compareVersions';
import { tell, type AppContext } from './context';
import { laidBeside } from './laidBeside';
import { savedFrom } from './openSession';
import type { OpeningFile } from './workspace/openingFile';

export { tableRegister } from '../core/session';
export type { Difference, MergePlan, Side } from '../core/session';

type Merging = Extract<OpeningFile, { stage: 'merge' }>;

/** Why the work of a file cannot be merged into a session; null where it can. */
export function mergeRefusal(own: SavedSession, theirs: SavedSession): Message | null {
  const told = laidBeside(own, theirs);
  return 'key' in told ? told : null;
}

/** Laying a colleague's work beside the open session, and taking it in. */
export function mergingActions(context: AppContext) {
  const { store, bench } = context;
  const { act } = actingOn(context);
  const show = (openingFile: OpeningFile | null): void => store.setState({ openingFile });
  const current = (): Merging | null => {
    const { openingFile } = store.getState();
    return openingFile?.stage === 'merge' ? openingFile : null;
  };
  /** The table is chosen by itself: to take all that a colleague judged is not to take their list. */
  const choose = (chosen: (difference: Difference) => Side): void => {
    const merging = current();
    if (merging === null) return;
    const table = merging.choices.get(tableRegister);
    const choices = merging.plan.differences.map((one) => [one.register, chosen(one)] as const);
    show({ ...merging, choices: new Map(table === undefined ? choices : [...choices, [tableRegister, table]]) });
  };

  async function lay(file: string, theirs: SavedSession): Promise<void> {
    const { session, call } = store.getState();
    if (session === null) return;
    const told = laidBeside(savedFrom(session, call), theirs);
    if ('key' in told) return show({ stage: 'refused', file, message: told });
    const { events, tables, begun, here, there } = told;
    const reading: OpeningFile = { stage: 'reading', file };
    show(reading);
    const table = planMerge(session.fold, events, begun).table;
    const compared = table === null ? null : await compareVersions(bench, here, there, table.later);
    // Put away, or another session was opened, meanwhile.
    const now = store.getState();
    if (now.openingFile !== reading || now.session?.id !== session.id) return;
    if (compared?.ok === false) return show({ stage: 'refused', file, message: compared.issues[0]?.message ?? say('import.tableMissing') });
    // Something may have been done meanwhile.
    const plan = planMerge(now.session.fold, events, begun);
    const choices = new Map<string, Side>(plan.differences.map(({ register, later }) => [register, later]));
    if (plan.table !== null) choices.set(tableRegister, plan.table.later);
    show({ stage: 'merge', file, saved: theirs, theirs: events, tables, begun, lists: compared?.value ?? null, plan, choices });
  }

  return {
    /** Compares the work of a file with the open session; nothing is changed. */
    planMergeWith: lay,
    /** Chooses a side for one difference, or (`tableRegister`) the list to go on with. */
    chooseSide(register: string, side: Side): void {
      const merging = current();
      if (merging !== null) show({ ...merging, choices: new Map(merging.choices).set(register, side) });
    },
    /** Chooses for all differences at once. */
    chooseSides: (side: Side | 'later') => choose(({ later }) => (side === 'later' ? later : side)),
    /** Takes the work in as one step. Where something that was laid side by side has changed meanwhile (in another tab), it is laid out anew first. */
    async mergeNow(): Promise<void> {
      const merging = current();
      const { session } = store.getState();
      if (merging === null || session === null) return;
      const { file, saved, theirs, tables, begun, lists, plan, choices } = merging;
      const fresh = planMerge(session.fold, theirs, begun);
      if (shownOf(fresh) !== shownOf(plan)) {
        if (fresh.table?.ours !== plan.table?.ours) await lay(file, saved);
        else show({ ...merging, plan: fresh });
        return tell(store, say('workspace.mergeChanged'), 'bad');
      }
      show(null);
      const count = act((verb) => applyMerge(verb, session.fold, fresh, choices, file, lists?.weighty ?? []), tables);
      tell(store, count === 0 ? say('workspace.nothingNew', { file }) : say('workspace.merged', { file }));
    },
  };
}

/** What a person saw of a plan, to compare. */
const shownOf = ({ differences, table }: MergePlan): string => JSON.stringify([table?.ours, differences.map(({ register, ours, theirs }) => [register, ours?.id, theirs?.id])]);
