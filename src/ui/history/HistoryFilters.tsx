import { CommandButton } from '../commands/CommandButton';
import { useActions, useApp, useWords } from '../common/app';
import { Chooser, PageFilters } from '../common/PageFilters';
import { historyChoices } from './choices';
import { exportLog } from './commands';

/** By words, person, kind and state; and the whole log as a sheet. `count`: how many steps pass. */
export function HistoryFilters({ count }: { readonly count: number }) {
  const t = useWords();
  const { look } = useActions();
  const filter = useApp(({ view }) => view.looks.history);
  return (
    <PageFilters search={filter.search} label={t('history.search')} testId="history-search" onSearch={(search) => look({ history: { ...filter, search } })}>
      <Chooser choice={historyChoices.person} />
      <Chooser choice={historyChoices.kind} />
      <Chooser choice={historyChoices.state} />
      <span className="muted small" role="status">{t('history.found', { count: t.number(count) })}</span>
      <span className="space" />
      <CommandButton tiny command={exportLog} testId="history-export" />
    </PageFilters>
  );
}
