import { Fragment } from 'react';
import type { WordKey } from '../../core/words';
import { commands } from '../commands';
import { wordOf, type Command } from '../commands/command';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { Keys } from '../common/Keys';

const withKeys = commands.filter(({ keys }) => keys !== undefined);
const onEveryPage = withKeys.filter(({ place }) => place === 'anywhere' || place === 'session');
const onTriage = withKeys.filter(({ place }) => place === 'triage');

/** How to work here, and every key. */
export function HelpBox() {
  const t = useWords();
  const actions = useActions();
  const close = (): void => actions.openDialog(null);
  return (
    <Box narrow title={t('page.help')} onClose={close} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={close} /></>}>
      <section className="section">
        <KeyTable word="commands.everywhere" list={onEveryPage} />
        <KeyTable word="commands.onTriage" list={onTriage} />
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

/** Keys with what they do, as the register of commands has them. */
function KeyTable({ word, list }: { readonly word: WordKey; readonly list: readonly Command[] }) {
  const t = useWords();
  const state = useApp((whole) => whole);
  return (
    <>
      <h3>{t('page.helpKeys')} · {t(word)}</h3>
      <div className="keys">
        {list.map((command) => (
          <Fragment key={command.keys?.join()}>
            <span className="key-list">{command.keys?.map((key) => <Keys key={key} keys={key} />)}</span>
            <span>{t.message(wordOf(command, state))}</span>
          </Fragment>
        ))}
      </div>
    </>
  );
}
