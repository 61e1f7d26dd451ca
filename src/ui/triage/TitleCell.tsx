import { createContext, useContext, useMemo } from 'react';
import { foundUnseen, type FoundPlace } from '../../state/search/foundBelow';
import type { TriagedRow } from '../../worker/protocol';
import { useWords, type Words } from '../common/app';
import { Found, useSearch } from '../common/Found';

const ShownColumns = createContext<ReadonlySet<string>>(new Set());
/** Says which columns the list shows, to all its rows. */
export const ShownColumnsProvider = ShownColumns.Provider;

/** So many signs stand on either side of a find in the tooltip. The line begins with the find, which is not to be cut off itself. */
const around = 60;

/** A proposal's title; where a search has found it by a text that no column shows, what it has found there as well. */
export function TitleCell({ row }: { readonly row: TriagedRow }) {
  const t = useWords();
  const query = useSearch();
  const shown = useContext(ShownColumns);
  const places = useMemo(() => foundUnseen(row.cells, query, shown, around), [row.cells, query, shown]);
  const title = row.cells.title ?? '';
  const name = title === '' ? <span className="muted">{t('page.untitled')}</span> : <span className="clip" title={title}><Found text={title} /></span>;
  if (places.length === 0) return name;
  return (
    <span className="title-with-find">
      {name}
      <span className="muted small clip" title={places.map((place) => passageOf(place, t)).join('\n')} data-testid="found-unseen">
        {places.map((place) => <span key={`${place.field} ${place.found}`}>{label(place, t)}{place.before !== '' && '…'}<mark className="found">{place.found}</mark>{place.after} </span>)}
      </span>
    </span>
  );
}

const label = ({ field }: FoundPlace, t: Words): string => t('grid.foundIn', { field: t(`field.${field}`) });
const passageOf = (place: FoundPlace, t: Words): string => `${label(place, t)}${place.before}${place.found}${place.after}`;
