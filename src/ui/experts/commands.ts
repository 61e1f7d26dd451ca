import { ArrowDownUp, Compass, Users, X } from 'lucide-react';
import type { Message, RowKey } from '../../core/model';
import { say, type WordKey } from '../../core/words';
import type { AppState, PageId } from '../../state/appState';
import { seatOf } from '../../state/review/standing';
import type { Command } from '../commands/command';
import { wordsIn } from '../common/app';
import { titleOf } from '../common/titleOf';
import { usedWords } from '../detail/usedWords';
import { bestFits } from './bestFits';
import { expertColumns } from './expertColumns';

/** Closes what is open beside the experts. */
export const closeExpert: Command = { word: say('experts.closePane'), icon: X, place: 'experts', keys: ['Esc'], applies: ({ expert }) => expert !== null, run: ({ actions }) => actions.openExpert(null) };

/** Sorts the table of a page by each of its columns, as their heads do. */
export const sortCommands = (place: PageId, columns: readonly { readonly id: string; readonly word: WordKey; readonly sortBy?: unknown }[]): readonly Command[] =>
  columns.filter(({ sortBy }) => sortBy !== undefined).map(({ id, word }): Command => (
    { word: say('commands.gridSort', { column: say(word) }), icon: ArrowDownUp, place, run: () => document.querySelector<HTMLElement>(`main [role="columnheader"][data-column="${id}"] .sort`)?.click() }));

/** Tells in the pane how well the open expert fits a proposal, and moves there. */
function showFit(row: RowKey): void {
  const line = document.querySelector<HTMLElement>(`[data-testid=fit][data-row="${CSS.escape(row)}"]`);
  if (line?.getAttribute('aria-expanded') === 'false') line.click();
  line?.focus();
}

/** The columns of the experts to sort by, the proposals that the open one fits best, and the panels that the open one can be seated on. */
export function expertCommands({ session, pool, expert, language }: AppState): readonly Command[] {
  if (session === null || pool === null) return [];
  const open = expert === null ? undefined : pool.byKey.get(expert);
  const sorts = sortCommands('experts', expertColumns(session, pool, wordsIn(language)));
  if (open === undefined) return sorts;
  const seat = seatOf(open, session.fold.state.review);
  const put = (word: Message, panel: string): Command => ({ word, icon: Users, place: 'experts', run: ({ actions }) => actions.seatExpert(open.key, panel) });
  return [
    ...usedWords(session).panels.filter((panel) => panel !== seat).map((panel) => put(say('commands.seat', { panel }), panel)),
    ...bestFits(session, pool, open).map(({ row }): Command => ({ word: say('commands.fitReasons', { name: titleOf(session, row) }), icon: Compass, place: 'experts', run: () => showFit(row) })),
    ...(seat === '' ? [] : [put(say('commands.unseat'), '')]), ...sorts,
  ];
}
