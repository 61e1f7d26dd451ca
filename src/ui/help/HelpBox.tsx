import { Fragment } from 'react';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { pageIds } from '../../state/appState';
import { leadKey, pages } from '../pages';
import { keyTable } from '../triage/keys';

/** How to work here, and every key. */
export function HelpBox() {
  const t = useWords();
  const actions = useActions();
  const close = (): void => actions.openDialog(null);
  return (
    <Box narrow title={t('page.help')} onClose={close} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={close} /></>}>
      <section className="section">
        <h3>{t('page.helpKeys')}</h3>
        <div className="keys">
          {keyTable.map(({ shown, word }) => (
            <Fragment key={word}>
              <span>{shown.map((key) => <kbd key={key}>{key}</kbd>)}</span>
              <span>{t(word)}</span>
            </Fragment>
          ))}
          {pageIds.map((id) => (
            <Fragment key={id}>
              <span><kbd>{leadKey}</kbd><kbd>{pages[id].letter}</kbd></span>
              <span>{t('pages.keyGo', { page: t(pages[id].word) })}</span>
            </Fragment>
          ))}
        </div>
      </section>
      <section className="section">
        <h3>{t('page.helpReading')}</h3>
        <ul className="message-list">
          <li>{t('page.helpScore')}</li>
          <li>{t('page.helpConfidence')}</li>
          <li>{t('page.helpFindings')}</li>
          <li>{t('page.helpSaved')}</li>
          <li>{t('page.helpPrivate')}</li>
        </ul>
      </section>
    </Box>
  );
}
