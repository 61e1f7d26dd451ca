import { say } from '../../core/words';
import type { OpenSession } from '../../state/appState';
import { panelsOf } from '../../state/review/planFilter';
import { reviewedRows } from '../../state/review/standing';
import type { Choice } from '../common/choice';

/** No panel has this name: those of panels begin with a sign. */
const everyPanel = '';

/** Made once a session, for the select and the palette ask at every change of the page. */
const known = new WeakMap<OpenSession, readonly string[]>();
function panelsIn(session: OpenSession): readonly string[] {
  const before = known.get(session);
  if (before !== undefined) return before;
  const made = panelsOf(reviewedRows(session), session);
  known.set(session, made);
  return made;
}

/** The panel whose proposals are listed; all that is offered where nothing is on a panel is every panel. */
export const panelChoice: Choice = {
  word: 'page.panel', place: 'assign', testId: 'plan-panel',
  options({ session, assigning: { panel } }) {
    const panels = session === null ? [] : panelsIn(session);
    return [{ value: everyPanel, name: say('assignPage.everyPanel') }, ...(panel === null || panels.includes(panel) ? panels : [...panels, panel]).map((name) => ({ value: `=${name}`, name: name === '' ? say('page.noPanel') : name }))];
  },
  chosen: ({ assigning: { panel } }) => (panel === null ? everyPanel : `=${panel}`),
  choose: ({ actions }, value) => actions.showAssign({ panel: value === everyPanel ? null : value.slice(1) }),
};
