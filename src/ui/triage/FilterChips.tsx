import { X } from 'lucide-react';
import { memo } from 'react';
import type { Narrowing } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { chipsOf } from './chips';
import { triageCommands } from './commands';

/** What keeps rows out of the list, each to be taken away, and all at once. */
export const FilterChips = memo(function FilterChips({ narrowing }: { readonly narrowing: Narrowing }) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const chips = chipsOf(narrowing, { call, decisions }, t);
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips" role="group" aria-label={t('grid.chips')} data-testid="chips">
      {chips.map(({ key, name, isOut, take }) => (
        <span key={key} className={isOut ? 'chip out' : 'chip'}>
          <span className="clip" title={name}>{name}</span>
          <Action tiny bare look="plain" icon={X} label={t('page.removeFilter', { filter: name })} onPress={() => take(actions)} />
        </span>
      ))}
      <CommandButton command={triageCommands.clearFilters} tiny look="plain" testId="clear-filters" />
    </div>
  );
});
