import { reviewSheetIds } from '../core/reports';
import type { AppState } from './appState';
import { offeredReview } from './exporting';
import { plainWish, type ExportWish } from './exportWish';

/** Pages on which experts are dealt with: who exports there means the sheets of the review. */
const reviewPages: ReadonlySet<string> = new Set(['experts', 'panels', 'assign']);

/** Whether an export from where one stands means the review's sheets, and there are any. */
export const meansReview = (state: Pick<AppState, 'view' | 'session' | 'pool'>): boolean => reviewPages.has(state.view.page) && offeredReview(state).length > 0;

/** What the export box begins with: what was chosen last for this session, but identity numbers; else what the page is about. */
export function firstWish(state: Pick<AppState, 'view' | 'session' | 'pool' | 'exported'>): ExportWish {
  const { session, exported, view } = state;
  if (exported !== null && exported.session === session?.id) {
    const { wish } = exported;
    return { ...wish, secrets: false, rows: wish.rows === 'selected' && view.selected.size === 0 ? 'all' : wish.rows };
  }
  return { ...plainWish, format: 'xlsx', ...(meansReview(state) ? { reports: ['master'], review: reviewSheetIds } : {}) };
}
