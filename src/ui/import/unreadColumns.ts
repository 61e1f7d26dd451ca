import type { Issue } from '../../core/model';
import { say } from '../../core/words';
import type { AppState } from '../../state/appState';
import type { Command } from '../commands/command';

const none: readonly Issue[] = [];

/** The columns that can be read in almost no row, unless somebody has been told of them and gone on. */
export function unreadColumns({ session, view: { looks } }: AppState): readonly Issue[] {
  if (session === null || looks.toldOf === session.table.id) return none;
  return session.summary.issues.filter(({ message }) => message.key === 'tables.bind.column');
}

/** Puts the notice of such columns away. */
export const dismissColumns: Command = {
  word: say('commands.dismissColumns'), place: 'triage', exists: (state) => unreadColumns(state).length > 0,
  run: ({ store, actions }) => actions.look({ toldOf: store.getState().session?.table.id ?? null }),
};
