import { RotateCcw, ShieldOff, ShieldPlus } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { Conflict, Message } from '../../core/model';
import { say, write } from '../../core/words';
import type { AppState, OpenSession } from '../../state/appState';
import type { App } from '../../state/app';
import { expertName, type ReviewPool } from '../../state/review/pool';
import { conflictsIn } from '../../state/review/standing';
import type { Command } from '../commands/command';
import { titleOf } from '../common/titleOf';
import { pressOn } from '../triage/moving';

/** Names the card of a conflict in the page. */
export const conflictId = ({ proposal, expert, test }: Conflict): string => `${proposal} ${expert} ${test}`;

/** Whose conflicts a page shows: those of the proposal that is open on it, or of the expert. */
function isShown({ view: { page, active }, assigning, expert }: AppState): (conflict: Conflict) => boolean {
  if (page === 'experts') return (conflict) => conflict.expert === expert;
  const row = page === 'assign' ? assigning.row : active;
  return ({ proposal }) => proposal === row;
}

/** What can be said of each conflict of interest of the proposal or expert that is open, and setting one by hand. */
export function conflictCommands(state: AppState): readonly Command[] {
  const { session, pool, view: { page } } = state;
  if (session === null || pool === null) return [];
  const { standing, overridden } = conflictsIn(session, pool);
  const shown = isShown(state);
  const named = (word: 'commands.conflictAside' | 'commands.conflictStand' | 'commands.conflictBack', conflict: Conflict): Message => say(word, { conflict: nameOf(state, session, pool, conflict) });
  return [
    ...standing.filter(shown).map((conflict): Command => (conflict.origin === 'pinned'
      ? { word: named('commands.conflictBack', conflict), icon: RotateCcw, place: page, run: ({ actions }) => actions.pinConflict(conflict.proposal, conflict.expert, null) }
      : { word: named('commands.conflictAside', conflict), icon: ShieldOff, place: page, run: askAside(conflict) })),
    ...overridden.filter(({ conflict }) => shown(conflict)).map(({ conflict }): Command => (
      { word: named('commands.conflictStand', conflict), icon: RotateCcw, place: page, run: ({ actions }) => actions.overrideConflict(conflict.proposal, conflict.expert, conflict.test, null) })),
    ...(page === 'experts' && state.expert !== null ? [{ word: say('conflicts.pinAsk'), icon: ShieldPlus, place: page, run: () => void pressOn('conflict-pin') } satisfies Command] : []),
  ];
}

const nameOf = ({ view: { page }, language }: AppState, session: OpenSession, { byKey }: ReviewPool, { proposal, expert, message }: Conflict): string => {
  const known = byKey.get(expert);
  return `${page === 'experts' ? titleOf(session, proposal) : known === undefined ? '' : expertName(known)} ${write(message, language)}`;
};

/** The reason is asked for on the card, which may be folded away. */
const askAside = (conflict: Conflict) => ({ store, actions }: App): void => {
  if (store.getState().view.page === 'triage') flushSync(() => actions.showDetail(true));
  const card = document.querySelector(`[data-conflict="${CSS.escape(conflictId(conflict))}"]`);
  for (let fold = card?.closest('details'); fold !== null && fold !== undefined; fold = fold.parentElement?.closest('details')) fold.open = true;
  card?.querySelector<HTMLElement>('[data-testid=conflict-override]')?.click();
};
