import { Download, Search } from 'lucide-react';
import type { EventKind } from '../../core/model';
import { stepStates, type HistoryFilter } from '../../state/history';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';

interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  readonly choices: { readonly people: readonly string[]; readonly kinds: readonly EventKind[] };
  /** How many steps pass. */
  readonly count: number;
  readonly onChange: (filter: HistoryFilter) => void;
}

/** By words, person, kind and state; and the whole log as a sheet. */
export function HistoryFilters({ filter, choices, count, onChange }: HistoryFiltersProps) {
  const t = useWords();
  const actions = useActions();
  return (
    <div className="page-tools" role="search" aria-label={t('page.filters')}>
      <label className="search-box"><Search size={14} aria-hidden /><span className="visually-hidden">{t('history.search')}</span>
        <input id="search" className="input" type="search" placeholder={t('history.search')} value={filter.search} onChange={(event) => onChange({ ...filter, search: event.target.value })} data-testid="history-search" />
      </label>
      <label>{t('history.person')}
        <select className="input" value={filter.person ?? everything} onChange={(event) => onChange({ ...filter, person: event.target.value === everything ? null : event.target.value })} data-testid="history-person">
          <option value={everything}>{t('history.everybody')}</option>
          {choices.people.map((name) => <option key={name} value={name}>{name === '' ? t('judging.nobody') : name}</option>)}
        </select>
      </label>
      <label>{t('history.kind')}
        <select className="input" value={filter.kind ?? everything} onChange={(event) => onChange({ ...filter, kind: choices.kinds.find((kind) => kind === event.target.value) ?? null })} data-testid="history-kind">
          <option value={everything}>{t('history.anything')}</option>
          {choices.kinds.map((kind) => <option key={kind} value={kind}>{t(`sheet.kind.${kind}`)}</option>)}
        </select>
      </label>
      <label>{t('history.show')}
        <select className="input" value={filter.state} onChange={(event) => onChange({ ...filter, state: stepStates.find((state) => state === event.target.value) ?? 'all' })} data-testid="history-show">
          {stepStates.map((state) => <option key={state} value={state}>{t(`history.show.${state}`)}</option>)}
        </select>
      </label>
      <span className="muted small" role="status">{t('history.found', { count: t.number(count) })}</span>
      <span className="space" />
      <Action tiny icon={Download} label={t('history.export')} testId="history-export" onPress={() => void actions.exportSheets({ reports: ['log'], review: [], format: 'xlsx', rows: 'all', columns: {}, secrets: false })} />
    </div>
  );
}

/** No person's name: names are trimmed. */
const everything = ' ';
