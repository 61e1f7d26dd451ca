import { useEffect, useState } from 'react';
import type { Issue, PersonEntry } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { useActions } from '../common/app';

export type People = { readonly state: 'coming' } | { readonly state: 'there'; readonly people: readonly PersonEntry[] } | { readonly state: 'failed'; readonly issues: readonly Issue[] };

const coming: People = { state: 'coming' };

/** The persons of the open list, gathered when the page is opened and again when the list or the office's lists change. */
export function usePeople({ table, summary }: OpenSession): People {
  const { listPeople } = useActions();
  const [known, setKnown] = useState<{ readonly summary: OpenSession['summary']; readonly people: People } | null>(null);
  useEffect(() => {
    let here = true;
    const { ended, cancel } = listPeople(table.id);
    void ended.then((people) => { if (here) setKnown({ summary, people }); });
    return () => { here = false; cancel(); };
  }, [table.id, summary, listPeople]);
  return known?.summary === summary ? known.people : coming;
}
