import type { AppState } from '../../state/appState';

/** What the open session is called: a person's name for it, else its file; '' where none is open. */
export const sessionName = ({ session, sessionNames }: Pick<AppState, 'session' | 'sessionNames'>): string =>
  (session === null ? '' : sessionNames.get(session.id) ?? session.table.file);
