import { ChevronsDownUp, ChevronsUpDown, ListPlus } from 'lucide-react';
import { say } from '../../core/words';
import type { App } from '../../state/app';
import type { PageId } from '../../state/appState';
import { pressOn } from '../triage/moving';
import type { Command } from './command';

/** Everything of the page that folds by its own line: quotes, tables below charts, settings, original cells, histories. */
function unfold({ actions }: App, open: boolean): void {
  const folds = document.querySelectorAll<HTMLDetailsElement>('#root details');
  for (const fold of folds) fold.open = open;
  if (folds.length === 0) actions.say('commands.nothingFolds');
}

/** Lists as many lines more as the page's own button does. */
const listMore = (place: PageId, button: string): Command => ({
  word: say('commands.more'), icon: ListPlus, place, run: ({ actions }) => { if (!pressOn(button)) actions.say('commands.allListed'); },
});

/** What shows more of what stands on a page, and changes nothing. */
export const unfoldCommands: readonly Command[] = [
  { word: say('commands.unfold'), icon: ChevronsUpDown, place: 'session', run: (app) => unfold(app, true) },
  { word: say('commands.fold'), icon: ChevronsDownUp, place: 'session', run: (app) => unfold(app, false) },
  listMore('history', 'history-more'), listMore('people', 'people-more'), listMore('panels', 'proposals-more'),
];
