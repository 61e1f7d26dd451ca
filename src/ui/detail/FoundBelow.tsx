import { useMemo } from 'react';
import { foundBelow } from '../../state/search/foundBelow';
import type { TriagedRow } from '../../worker/protocol';
import { useWords } from '../common/app';
import { useSearch } from '../common/Found';

/** Why a search has found this proposal, where the texts that say so lie out of sight further down. */
export function FoundBelow({ row }: { readonly row: TriagedRow }) {
  const t = useWords();
  const query = useSearch();
  const places = useMemo(() => foundBelow(row.cells, query), [row.cells, query]);
  return places.length > 0 && (
    <ul className="found-below small" aria-label={t('page.foundIn')} data-testid="found-below">
      {places.map(({ field, before, found, after }) => <li key={`${field} ${found}`}><span className="muted">{t(`field.${field}`)}</span> {before}<mark className="found">{found}</mark>{after}</li>)}
    </ul>
  );
}
