import { createContext, useContext, useMemo } from 'react';
import { foundIn } from '../../state/search/foundIn';
import { noQuery, type Query } from '../../state/search/query';

const SearchContext = createContext<Query>(noQuery);
/** Says what is searched for, to all texts below. */
export const SearchProvider = SearchContext.Provider;
export const useSearch = (): Query => useContext(SearchContext);

/** A text with what was searched for marked in it; a name also by its initials. */
export function Found({ text, name = false }: { readonly text: string | undefined; readonly name?: boolean }) {
  const query = useSearch();
  const found = useMemo(() => (text === undefined ? [] : foundIn(text, query, name)), [text, query, name]);
  if (text === undefined || found.length === 0) return text;
  return (
    <>
      {found.map(({ start, end }, index) => [text.slice(found[index - 1]?.end ?? 0, start), <mark key={start} className="found">{text.slice(start, end)}</mark>])}
      {text.slice(found.at(-1)?.end)}
    </>
  );
}
