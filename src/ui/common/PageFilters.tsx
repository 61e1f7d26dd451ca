import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from './app';

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

interface ChooserProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
  readonly testId?: string;
}

/** One of several, by name. */
export function Chooser<T extends string>({ label, value, options, nameOf, onChoose, testId }: ChooserProps<T>) {
  return (
    <label>{label}
      <select className="input" value={value} onChange={(event) => { const chosen = options.find((option) => option === event.target.value); if (chosen !== undefined) onChoose(chosen); }} data-testid={testId}>
        {options.map((option) => <option key={option} value={option}>{nameOf(option)}</option>)}
      </select>
    </label>
  );
}
