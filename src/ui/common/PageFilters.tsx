import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp, useAppObject, useWords } from './app';
import type { Choice } from './choice';

interface PageFiltersProps {
  /** What is looked for, and what the box is called. */
  readonly search: string;
  readonly label: string;
  readonly testId: string;
  readonly onSearch: (search: string) => void;
  readonly children: ReactNode;
}

/** The line above a page's table: a box to search in, then choices of what is listed and how. */
export function PageFilters({ search, label, testId, onSearch, children }: PageFiltersProps) {
  const t = useWords();
  return (
    <div className="page-tools" role="search" aria-label={t('page.filters')}>
      <label className="search-box"><Search size={14} aria-hidden /><span className="visually-hidden">{label}</span>
        <input id="search" className="input" type="search" placeholder={label} value={search} onChange={(event) => onSearch(event.target.value)} data-testid={testId} />
      </label>
      {children}
    </div>
  );
}

interface ChooserProps {
  readonly choice: Choice;
  /** Its name is for the ear alone: what it lists says what it is. */
  readonly bare?: boolean;
}

/** One of several, by name. */
export function Chooser({ choice, bare = false }: ChooserProps) {
  const t = useWords();
  const app = useAppObject();
  const state = useApp((whole) => whole);
  const label = t(choice.word);
  const select = (
    <select className="input" {...(bare ? { 'aria-label': label } : {})} value={choice.chosen(state)} onChange={(event) => choice.choose(app, event.target.value)} data-testid={choice.testId}>
      {choice.options(state).map((option) => <option key={option.value} value={option.value}>{typeof option.name === 'string' ? option.name : t.message(option.name)}</option>)}
    </select>
  );
  return bare ? select : <label>{label}{select}</label>;
}
