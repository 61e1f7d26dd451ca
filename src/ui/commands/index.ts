import { Bookmark, UserRound } from 'lucide-react';
import { say } from '../../core/words';
import { pageIds, type AppState, type PageId } from '../../state/appState';
import { panelChoice } from '../assign/choices';
import { assignCommands, reviewCommands } from '../assign/commands';
import { choiceCommands } from '../common/choice';
import { conflictCommands } from '../conflicts/commands';
import { rowCommands } from '../detail/commands';
import { closeExpert, expertCommands } from '../experts/commands';
import { historyChoices } from '../history/choices';
import { exportLog, stepCommands } from '../history/commands';
import { chartCommands, printOverview } from '../overview/commands';
import { leadKey, pages } from '../pages';
import { dismissColumns } from '../import/unreadColumns';
import { panelCommands } from '../panels/commands';
import { peopleChoices } from '../people/choices';
import { ruleChoices } from '../rules/choices';
import { ruleCommands } from '../rules/commands';
import { bulkCommands, decisionCommands, triageCommands } from '../triage/commands';
import { columnCommands, layoutCommands } from '../triage/layoutCommands';
import { narrowCommands } from '../triage/narrowCommands';
import { isHere, type Command, type CommandPlace } from './command';
import { listCommands } from '../lists/commands';
import { readyViews } from '../views/readyViews';
import { everywhereCommands, themeCommands } from './everywhere';
import { rowsNamed } from './rowsNamed';
import { unfoldCommands } from './unfolding';

/** To another page of the session: the lead key, then the page's letter. */
const pageCommands = pageIds.map((id): Command => ({
  word: say('pages.keyGo', { page: say(pages[id].word) }), icon: pages[id].icon, place: 'session', keys: [`${leadKey} ${pages[id].letter}`],
  run: ({ actions }) => actions.openPage(id),
}));

/** The register: every command there is, in the order in which palette and help name them. A page's own commands stand in its room. */
export const commands: readonly Command[] = [
  ...decisionCommands, ...Object.values(triageCommands), ...bulkCommands, ...layoutCommands, ...listCommands, ...reviewCommands, closeExpert, printOverview, exportLog, dismissColumns,
  ...Object.values(everywhereCommands), ...unfoldCommands, ...themeCommands, ...pageCommands,
];

/** What can be done to each thing that a page lists, by the thing's name: too many to be listed before something was typed. */
const namedThings: Partial<Readonly<Record<PageId, readonly ((state: AppState) => readonly Command[])[]>>> = {
  triage: [rowCommands, narrowCommands, columnCommands, conflictCommands], overview: [chartCommands], experts: [expertCommands, conflictCommands], panels: [panelCommands, chartCommands],
  assign: [assignCommands, conflictCommands, choiceCommands(panelChoice)], rules: [ruleCommands, choiceCommands(...Object.values(ruleChoices))], people: [choiceCommands(...Object.values(peopleChoices))], history: [stepCommands, choiceCommands(...Object.values(historyChoices))],
};

/** Commands that come and go: one for each view, ready-made or kept; and once something is typed, those of the things of the page and of the proposals that are called so. */
export const passingCommands = (state: AppState, typed: string): readonly Command[] => [
  ...viewCommands(state), ...nameCommands(state), ...(typed.trim() === '' ? [] : (namedThings[state.view.page] ?? []).flatMap((commandsOf) => commandsOf(state))),
  ...rowsNamed(state, typed),
];

/** Working under another name that is known on this machine. */
const nameCommands = ({ actors, actor }: AppState): readonly Command[] => actors.filter((name) => name !== '' && name !== actor)
  .map((name): Command => ({ word: say('commands.workAs', { name }), icon: UserRound, place: 'anywhere', run: ({ actions }) => actions.setActor(name) }));

const viewCommands = ({ views }: AppState): readonly Command[] => [
  ...views.map((view): Command => ({ word: say('views.show', { name: view.name }), icon: Bookmark, place: 'session', run: ({ actions }) => actions.openView(view) })),
  ...readyViews.map(({ word, address }): Command => ({ word: say('views.show', { name: say(word) }), icon: Bookmark, place: 'session', run: ({ actions }) => actions.openView({ name: word, address }) })),
];

const allKeys = ({ keys = [], otherKeys = [] }: Command): readonly string[] => [...keys, ...otherKeys];

/** Those of one place that a key runs, by the key as it is written. */
export const keyed = (place: CommandPlace): readonly (readonly [key: string, command: Command])[] =>
  commands.filter((command) => command.place === place && command.byBrowser !== true).flatMap((command) => allKeys(command).map((key) => [key, command] as const));

const byKey = new Map<CommandPlace, ReadonlyMap<string, Command>>();
function keysOf(place: CommandPlace): ReadonlyMap<string, Command> {
  const known = byKey.get(place) ?? new Map(keyed(place));
  byKey.set(place, known);
  return known;
}

/** What a key means on this screen. */
export function commandFor(key: string, state: AppState): Command | undefined {
  const places: readonly CommandPlace[] = ['anywhere', 'session', state.view.page];
  return places.flatMap((place) => keysOf(place).get(key) ?? []).find((command) => isHere(command, state));
}
