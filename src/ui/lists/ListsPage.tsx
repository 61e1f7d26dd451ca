import { listNames } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { useApp, useWords } from '../common/app';
import { ProgressLine } from '../common/ProgressLine';
import { takeBackCommands } from './commands';
import { ListLine } from './ListLine';

/** The office's lists: what each is for, which checks it serves, what was imported; and what the last change did. */
export function ListsPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  return (
    <main className="lists-page" aria-label={t('lists.title')} data-testid="lists-page">
      <header className="page-head">
        <h2 className="title">{t('lists.title')}</h2>
        <p className="muted small">{t('lists.lead')}</p>
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('lists.title')}>
        <News />
        <table className="page-table lists">
          <thead>
            <tr>
              <th scope="col">{t('lists.list')}</th><th scope="col">{t('lists.rules')}</th><th scope="col">{t('lists.file')}</th>
              <th scope="col">{t('lists.asOf')}</th><th scope="col" className="number">{t('lists.rows')}</th><th scope="col"><span className="visually-hidden">{t('lists.actions')}</span></th>
            </tr>
          </thead>
          <tbody>{listNames.map((list) => <ListLine key={list} session={session} list={list} />)}</tbody>
        </table>
      </div>
    </main>
  );
}

/** What the last change of a list changed in the findings, and the way back. */
function News() {
  const t = useWords();
  const relisting = useApp((state) => state.relisting);
  const news = useApp((state) => state.listNews);
  const step = useApp((state) => state.listStep?.step ?? null);
  if (relisting !== false) {
    return <div className="list-news" role="status"><p>{t('lists.looking')}</p><ProgressLine progress={typeof relisting === 'boolean' ? null : relisting} /></div>;
  }
  if (news === null) return null;
  return (
    <div className="list-news" role="status" data-testid="list-news">
      <p>{t.message(news)}</p>
      {step !== null && <CommandButton tiny command={takeBackCommands.list} label={t('lists.takeBack')} testId="list-take-back" />}
    </div>
  );
}
