import { AlarmClock, ArrowLeftRight, Ban, ChartNoAxesColumn, Compass, Dices, LayoutGrid, ListFilter, Package, Pin, Replace, Scale, Send, ShieldAlert, ShieldCheck, Sparkles, Undo2, UserPlus, UserX, Wand, X, type LucideIcon } from 'lucide-react';
import { flushSync } from 'react-dom';
import { assignmentStates, type AssignmentState, type Expert, type ExpertKey, type RowKey } from '../../core/model';
import { say, type WordKey } from '../../core/words';
import type { AppState } from '../../state/appState';
import { chosenExpert, pairsIn } from '../../state/review/assignActions';
import type { AssignBox } from '../../state/review/assignDesk';
import type { App } from '../../state/app';
import { expertName } from '../../state/review/pool';
import { expertsOf } from '../../state/review/standing';
import type { Command, Commands } from '../commands/command';
import { wordsIn } from '../common/app';
import { sortCommands } from '../experts/commands';
import { candidatesFor, shownCandidates } from './candidates';
import { planColumns } from './planColumns';

const hasPool = ({ pool }: AppState): boolean => pool !== null;
const isFair = ({ session }: AppState): boolean => session?.fold.state.review.planning.objective === 'fair';
const isOnePerInstitution = ({ session }: AppState): boolean => session?.fold.state.review.planning.onePerInstitution === true;
const isWithinPanel = ({ session }: AppState): boolean => session?.fold.state.review.planning.withinPanel === true;
const keepsPackages = ({ session }: AppState): boolean => session?.fold.state.review.planning.packages === true;
const isDrawn = ({ session }: AppState): boolean => session?.fold.state.review.planning.draw === true;

/** The pair that keys and commands speak of, and how far it is. */
function chosenPair(state: AppState): { readonly row: RowKey; readonly expert: ExpertKey; readonly state: AssignmentState } | null {
  const { session, assigning: { row } } = state;
  const expert = chosenExpert(state);
  const how = row === null || expert === null ? undefined : session?.fold.state.review.assigned.get(row)?.get(expert);
  return row === null || expert === null || how === undefined ? null : { row, expert, state: how };
}
const isIn = (...states: readonly AssignmentState[]) => (state: AppState): boolean => { const pair = chosenPair(state); return hasPool(state) && pair !== null && states.includes(pair.state); };
const isPinned = (state: AppState): boolean => { const pair = chosenPair(state); return pair !== null && state.session?.fold.state.review.wishes.get(pair.row)?.get(pair.expert) === 'pin'; };

const box = (which: AssignBox, word: WordKey, icon: LucideIcon): Command => ({ word: say(word), icon, place: 'assign', applies: hasPool, run: ({ actions }) => actions.showAssign({ box: which, search: '' }) });

/** Does something with the pair that is chosen. */
const onPair = (act: (app: App, row: RowKey, expert: ExpertKey) => void) => (app: App): void => {
  const pair = chosenPair(app.store.getState());
  if (pair !== null) act(app, pair.row, pair.expert);
};

const look = (kind: 'replace' | 'swap') => onPair(({ actions }, _row, expert) => actions.showAssign({ expert, act: { kind, expert } }));

const pairs = ({ session }: AppState, states: readonly AssignmentState[]): ReturnType<typeof pairsIn> => (session === null ? [] : pairsIn(session, states));

/** Says how far the chosen assignment is. */
const markCommands = assignmentStates.map((next): Command => ({
  word: say('assignPage.markAs', { state: say(`review.state.${next}`) }), place: 'assign',
  applies: (state) => { const pair = chosenPair(state); return pair !== null && pair.state !== next; },
  run: onPair(({ actions }, row, expert) => actions.setAssignmentState([[row, expert]], next)),
}));

/** What is computed for the review and by what, what is done to the expert whom keys speak of, and to all at once. */
export const reviewActs = {
  compute: { word: say('assignPage.compute'), icon: Sparkles, place: 'assign', applies: hasPool, run: ({ actions }) => void actions.computePlan(false) },
  fill: { word: say('assignPage.fill'), icon: Wand, place: 'assign', applies: hasPool, run: ({ actions }) => void actions.computePlan(true) },
  next: { word: say('assignPage.nextExpert'), place: 'assign', keys: ['→'], applies: (state) => chosenPair(state) !== null, run: ({ actions }) => actions.chooseNextExpert(1) },
  previous: { word: say('assignPage.previousExpert'), place: 'assign', keys: ['←'], applies: (state) => chosenPair(state) !== null, run: ({ actions }) => actions.chooseNextExpert(-1) },
  swap: { word: say('assignPage.keySwap'), icon: ArrowLeftRight, place: 'assign', keys: ['X'], applies: isIn('waiting'), run: look('swap') },
  replace: { word: say('assignPage.keyReplace'), icon: Replace, place: 'assign', keys: ['R'], applies: isIn('waiting', 'declined'), run: look('replace') },
  pin: {
    word: (state) => say(isPinned(state) ? 'assignPage.keyUnpin' : 'assignPage.keyPin'), icon: Pin, place: 'assign', keys: ['P'], applies: isIn('waiting'),
    run: (app) => onPair(({ actions }, row, expert) => actions.wishFor(row, expert, isPinned(app.store.getState()) ? null : 'pin'))(app),
  },
  ban: { word: say('assignPage.keyBan'), icon: Ban, place: 'assign', keys: ['B'], applies: isIn('waiting'), run: onPair(({ actions }, row, expert) => actions.wishFor(row, expert, 'ban')) },
  unassign: { word: say('assignPage.keyUnassign'), icon: UserX, place: 'assign', keys: ['Delete'], applies: isIn('waiting'), run: onPair(({ actions }, row, expert) => actions.unassignExpert(row, expert)) },
  closePane: {
    word: say('commands.closeAssigning'), icon: X, place: 'assign', keys: ['Esc'], applies: ({ assigning: { row, act } }) => row !== null || act !== null,
    run: ({ store, actions }) => actions.showAssign(store.getState().assigning.act === null ? { row: null } : { act: null }),
  },
  packages: box('packages', 'assignPage.openPackages', Package),
  conflicts: box('conflicts', 'conflictList.title', ShieldAlert),
  pictures: box('pictures', 'assignPage.pictures', ChartNoAxesColumn),
  only: {
    word: ({ assigning }) => say(assigning.only ? 'assignPage.allRows' : 'assignPage.onlyAmiss'), icon: ListFilter, place: 'assign', applies: hasPool,
    run: ({ store, actions }) => actions.showAssign({ only: !store.getState().assigning.only }),
  },
  sendAll: {
    word: (state) => say('assignPage.sendAll', { count: pairs(state, ['waiting']).length }), icon: Send, place: 'assign', applies: (state) => pairs(state, ['waiting']).length > 0,
    run: ({ store, actions }) => actions.setAssignmentState(pairs(store.getState(), ['waiting']), 'sent'),
  },
  overdueAll: {
    word: (state) => say('assignPage.overdueAll', { count: pairs(state, ['sent', 'agreed']).length }), icon: AlarmClock, place: 'assign', applies: (state) => pairs(state, ['sent', 'agreed']).length > 0,
    run: ({ store, actions }) => actions.setAssignmentState(pairs(store.getState(), ['sent', 'agreed']), 'overdue'),
  },
  objective: {
    word: (state) => say(isFair(state) ? 'assignPage.aimTotal' : 'assignPage.aimFair'), icon: Scale, place: 'assign',
    run: ({ store, actions }) => actions.choosePlanning({ objective: isFair(store.getState()) ? 'total' : 'fair' }),
  },
  institution: {
    word: (state) => say(isOnePerInstitution(state) ? 'assignPage.severalOfUnit' : 'assignPage.oneOfUnit'), icon: ShieldCheck, place: 'assign',
    run: ({ store, actions }) => actions.choosePlanning({ onePerInstitution: !isOnePerInstitution(store.getState()) }),
  },
  panel: {
    word: (state) => say(isWithinPanel(state) ? 'commands.acrossPanels' : 'review.planning.withinPanel'), icon: LayoutGrid, place: 'assign',
    run: ({ store, actions }) => actions.choosePlanning({ withinPanel: !isWithinPanel(store.getState()) }),
  },
  keepPackages: {
    word: (state) => say(keepsPackages(state) ? 'commands.packagesApart' : 'review.planning.packages'), icon: Package, place: 'assign', applies: ({ session }) => (session?.fold.state.review.packages.size ?? 0) > 0,
    run: ({ store, actions }) => actions.choosePlanning({ packages: !keepsPackages(store.getState()) }),
  },
  draw: {
    word: (state) => say(isDrawn(state) ? 'assignPage.noDraw' : 'assignPage.drawOne'), icon: Dices, place: 'assign', applies: hasPool,
    run({ store, actions }) {
      const drawn = isDrawn(store.getState());
      actions.choosePlanning({ draw: !drawn });
      if (!drawn) void actions.computePlan(false);
    },
  },
  addExpert: { word: say('experts.addOne'), icon: UserPlus, place: 'experts', applies: hasPool, run: ({ actions }) => actions.askForExpert() },
  panels: { word: say('panelsPage.propose'), icon: Sparkles, place: 'panels', run: ({ actions }) => void actions.proposePanels() },
} satisfies Commands;

export const reviewCommands: readonly Command[] = [...Object.values(reviewActs), ...markCommands];

/** Tells in the pane how well an expert fits, and moves there. */
const showFit = (why: ExpertKey) => ({ actions }: App): void => {
  flushSync(() => actions.showAssign({ why }));
  document.querySelector<HTMLElement>('[data-testid=assign-pane] .pair-button[aria-expanded=true]')?.focus();
};

/** Who can be given the proposal that is open, or kept from it, by name; and the columns of the plan to sort by. */
export function assignCommands({ session, pool, call, language, assigning: { row, act } }: AppState): readonly Command[] {
  if (session === null || pool === null) return [];
  const sorts = sortCommands('assign', planColumns(session, pool, call, wordsIn(language)));
  if (row === null) return sorts;
  const named = ({ key }: Expert): string => { const expert = pool.byKey.get(key); return expert === undefined ? '' : [expertName(expert), expert.employer].filter(Boolean).join(' '); };
  const command = (word: WordKey, icon: LucideIcon, expert: Expert, run: Command['run']): Command => ({ word: say(word, { name: named(expert) }), icon, place: 'assign', run });
  const give = (expert: ExpertKey) => ({ actions }: App): void => {
    if (act?.kind === 'replace') actions.replaceExpert(row, act.expert, expert);
    else actions.assignExpert(row, expert);
    actions.showAssign({ act: null, expert });
  };
  const candidates = candidatesFor(session, pool, row);
  const assigned = expertsOf(session.fold.state.review, row).flatMap(({ expert }) => pool.byKey.get(expert) ?? []);
  const banned = [...session.fold.state.review.wishes.get(row) ?? []].flatMap(([expert, wish]) => (wish === 'ban' ? pool.byKey.get(expert) ?? [] : []));
  return [
    ...[...assigned, ...candidates.slice(0, shownCandidates).map(({ expert }) => expert)].map((expert) => command('commands.fitReasons', Compass, expert, showFit(expert.key))),
    ...candidates.flatMap(({ expert, barred }) => [
      ...(barred ? [] : [command('assignPage.assign', UserPlus, expert, give(expert.key))]),
      command('assignPage.ban', Ban, expert, ({ actions }) => actions.wishFor(row, expert.key, 'ban')),
    ]),
    ...banned.map((expert) => command('assignPage.unban', Undo2, expert, ({ actions }) => actions.wishFor(row, expert.key, null))), ...sorts,
  ];
}
