import type { EventKind } from '../../core/model';
import { stepStates, type HistoryFilter } from '../../state/history';
import { CommandButton } from '../commands/CommandButton';
import { useWords } from '../common/app';
import { Chooser, PageFilters } from '../common/PageFilters';
import { exportLog } from './commands';

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
  return (
    <PageFilters search={filter.search} label={t('history.search')} testId="history-search" onSearch={(search) => onChange({ ...filter, search })}>
      <Chooser
        label={t('history.person')} value={filter.person ?? everything} options={[everything, ...choices.people]} testId="history-person"
        nameOf={(name) => (name === everything ? t('history.everybody') : name === '' ? t('judging.nobody') : name)} onChoose={(name) => onChange({ ...filter, person: name === everything ? null : name })}
      />
      <Chooser
        label={t('history.kind')} value={filter.kind ?? 'any'} options={['any', ...choices.kinds]} testId="history-kind"
        nameOf={(kind) => (kind === 'any' ? t('history.anything') : t(`sheet.kind.${kind}`))} onChoose={(kind) => onChange({ ...filter, kind: kind === 'any' ? null : kind })}
      />
      <Chooser label={t('history.show')} value={filter.state} options={stepStates} testId="history-show" nameOf={(state) => t(`history.show.${state}`)} onChoose={(state) => onChange({ ...filter, state })} />
      <span className="muted small" role="status">{t('history.found', { count: t.number(count) })}</span>
      <span className="space" />
      <CommandButton tiny command={exportLog} testId="history-export" />
    </PageFilters>
  );
}

/** No person's name: names are trimmed. */
const everything = ' ';
