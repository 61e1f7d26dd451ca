import { useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { peopleCounts, peopleShown } from '../../state/people';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { IssueList } from '../common/IssueList';
import { Chooser, PageFilters } from '../common/PageFilters';
import { useMore } from '../common/useMore';
import { peopleChoices } from './choices';
import { PersonLine } from './PersonLine';
import { usePeople } from './usePeople';

/** Persons that are listed at first, and at every wish for more. */
const atOnce = 200;

/** Everybody of the list: who applies, who takes part where, and over which limit. */
export function PeoplePage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const known = usePeople(session);
  const view = useApp((state) => state.view.looks.people);
  const [most, showMore] = useMore(atOnce, view);
  const people = known.state === 'there' ? known.people : null;
  const { off } = session.lens.choices;
  const counts = useMemo(() => peopleCounts(people ?? [], off), [people, off]);
  const shown = useMemo(() => peopleShown(people ?? [], session, view), [people, session, view]);
  return (
    <main className="people-page" aria-label={t('people.title')} data-testid="people-page">
      <header className="page-head">
        <h2 className="title">{t('people.title')}</h2>
        <p className="muted small" data-testid="people-summary">
          {people === null ? '' : t('people.summary', { count: t.number(people.length), applicants: t.number(counts.applicants), several: t.number(counts.several), over: t.number(counts.over) })}
        </p>
        <PeopleFilters count={people === null ? null : shown.length} />
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('people.title')} aria-busy={known.state === 'coming'}>
        <p className="muted small">{t('people.lead')}</p>
        {known.state === 'coming' && <p className="muted" role="status">{t('people.gathering')}</p>}
        {known.state === 'failed' && <IssueList issues={known.issues} />}
        {people !== null && people.length === 0 && <p className="muted">{t('people.empty')}</p>}
        {people !== null && people.length > 0 && (
          <table className="page-table people">
            <thead>
              <tr>
                <th scope="col">{t('people.name')}</th><th scope="col">{t('people.unit')}</th><th scope="col">{t('people.jobTitle')}</th>
                <th scope="col">{t('people.over')}</th><th scope="col">{t('people.proposals')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((person) => <PersonLine key={person.place} session={session} person={person} />)}
              {shown.length === 0 && <tr><td colSpan={5} className="muted">{t('people.nothing')}</td></tr>}
            </tbody>
          </table>
        )}
        {shown.length > most && <Action label={t('people.more', { count: t.number(Math.min(atOnce, shown.length - most)) })} testId="people-more" onPress={showMore} />}
      </div>
    </main>
  );
}

/** `count`: how many pass; null while nobody is known. */
function PeopleFilters({ count }: { readonly count: number | null }) {
  const t = useWords();
  const { look } = useActions();
  const view = useApp((state) => state.view.looks.people);
  return (
    <PageFilters search={view.search} label={t('people.search')} testId="people-search" onSearch={(search) => look({ people: { ...view, search } })}>
      <Chooser choice={peopleChoices.show} />
      <Chooser choice={peopleChoices.sort} />
      <span className="muted small" role="status">{count !== null && t('people.found', { count: t.number(count) })}</span>
    </PageFilters>
  );
}
