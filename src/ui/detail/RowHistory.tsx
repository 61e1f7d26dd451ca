import { useMemo } from 'react';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { useApp, useWords } from '../common/app';
import { eventText } from './eventText';

/** What people did with one proposal: what, why, who and when, the last first; what was undone is struck through. */
export function RowHistory({ session, row }: { readonly session: OpenSession; readonly row: RowKey }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { rows, switches, state: { vocabulary: { decisions } } } = session.fold;
  const events = useMemo(() => (rows.get(row) ?? []).toReversed(), [rows, row]);
  if (events.length === 0) return null;
  return (
    <details className="section" data-testid="row-history">
      <summary>{t('judging.history', { count: events.length })}</summary>
      <ol className="row-history">
        {events.map((event) => {
          const undone = switches.get(event.step)?.kind === 'undo';
          return (
            <li key={event.id}>
              <span className="muted small">{t.moment(event.at)}</span>
              <span className="muted small">{event.actor === '' ? t('judging.nobody') : event.actor}</span>
              <span>{undone ? <><s>{eventText(event, { call, decisions }, t)}</s> <span className="chip">{t('judging.undone')}</span></> : eventText(event, { call, decisions }, t)}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
