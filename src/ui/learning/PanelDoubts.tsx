import type { PanelDoubt } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { hasPanels } from '../../state/groups';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { usePanelDoubts } from './usePanelDoubts';

/** Proposals whose text is nearer to another panel than to the one they were put into, with the terms that say so. */
export function PanelDoubts({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const doubts = usePanelDoubts(session);
  const anyPanel = hasPanels(session);
  if (!anyPanel || doubts === null) return null;
  const titleOf = new Map(session.allRows.map(({ key, cells }) => [key, cells.title ?? cells.number ?? '']));
  const look = (doubt: PanelDoubt): void => {
    actions.openDialog(null);
    actions.clearFilters();
    actions.openPage('triage');
    actions.setActive(doubt.row);
    actions.showDetail(true);
  };
  return (
    <section className="section" data-testid="panel-doubts">
      <h3>{t('fit.panels')}</h3>
      <p className="muted">{t(doubts.length === 0 ? 'fit.panelsSound' : 'fit.panelsText')}</p>
      {doubts.map((doubt) => (
        <div key={doubt.row}>
          <Action look="plain" tiny label={titleOf.get(doubt.row) ?? ''} onPress={() => look(doubt)} />
          <p className="small">{t('fit.panelDoubt', { panel: doubt.panel, nearer: doubt.nearer, terms: doubt.terms })}</p>
        </div>
      ))}
    </section>
  );
}
