import { useMemo, useState } from 'react';
import type { OpenSession } from '../../state/appState';
import { panelMatrix, panelTallies } from '../../state/review/panelTallies';
import { reviewActs } from '../assign/commands';
import { CommandButton } from '../commands/CommandButton';
import { useApp, useWords } from '../common/app';
import { ChartCard, MatrixTable } from '../overview/ChartCard';
import { MatrixChart } from '../overview/MatrixChart';
import { directionName } from '../triage/columns';
import { MisplacedList } from './MisplacedList';
import { PanelLine } from './PanelLine';
import { PanelSizes } from './PanelSizes';
import { ProposalPicker } from './ProposalPicker';
import { ProposedBox } from './ProposedBox';

/** The review panels: proposed or made by hand, who sits on them, what is not as it should be. */
export function PanelsPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const pool = useApp((state) => state.pool);
  const { panels, without } = useMemo(() => panelTallies(session, call, pool), [session, call, pool]);
  const matrix = useMemo(() => panelMatrix(panels, call), [panels, call]);
  const [open, setOpen] = useState<string | null>(null);
  const names = panels.map(({ name }) => name);
  const label = (id: string): string => call.directions.find((one) => one.id === id)?.label ?? id;
  const longName = (id: string): string => { const direction = call.directions.find((one) => one.id === id); return directionName(call, direction?.id, t); };
  const title = t('panelsPage.matrix');
  return (
    <main className="panels-page" aria-label={t('pages.panels')} data-testid="panels-page">
      <header className="page-head">
        <h2 className="title">{t('pages.panels')}</h2>
        <p className="muted small">{t('panelsPage.lead')}</p>
        <div className="page-tools">
          <CommandButton look="primary" command={reviewActs.panels} testId="panels-propose" />
          <PanelSizes session={session} />
          <span>{t('panelsPage.count', { panels: panels.length, proposals: t.number(panels.reduce((sum, { rows }) => sum + rows.length, 0)) })}</span>
          {without.length > 0 && <span className="chip verify" data-testid="without-panel">{t('panelsPage.without', { count: without.length })}</span>}
        </div>
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('pages.panels')}>
        {panels.length === 0 ? <p className="muted">{t('panelsPage.none')}</p> : (
          <table className="page-table panels">
            <thead>
              <tr>
                <th scope="col">{t('page.panel')}</th><th scope="col" className="number">{t('panelsPage.proposals')}</th><th scope="col">{t('panelsPage.directions')}</th>
                <th scope="col">{t('panelsPage.experts')}</th><th scope="col" className="number">{t('panelsPage.budget')}</th><th scope="col"><span className="visually-hidden">{t('lists.actions')}</span></th>
              </tr>
            </thead>
            <tbody>{panels.map((panel) => <PanelLine key={panel.name} panel={panel} names={names} open={open === panel.name} onToggle={() => setOpen(open === panel.name ? null : panel.name)} directionLabel={label} />)}</tbody>
          </table>
        )}
        {without.length > 0 && (
          <details className="section" data-testid="without-list" open={panels.length === 0}>
            <summary>{t('panelsPage.withoutList', { count: without.length })}</summary>
            <ProposalPicker rows={without} panel={null} names={names} />
          </details>
        )}
        {panels.length > 0 && <MisplacedList session={session} />}
        {matrix.cells.length > 0 && (
          <div className="chart-cards"><ChartCard id="panel-matrix" title={title} isEmpty={false} table={<MatrixTable title={title} matrix={matrix} rowName={(value) => value} columnName={label} />}>
            <MatrixChart title={title} matrix={matrix} rowName={(value) => value} columnName={label} cellName={({ row, column }) => `${row} · ${longName(column)}`} turned />
          </ChartCard></div>
        )}
      </div>
      <ProposedBox session={session} />
    </main>
  );
}
