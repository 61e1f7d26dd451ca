import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { SaveForm } from '../workspace/SaveForm';
import { SpaceNote } from './SpaceNote';
import { SessionList } from './SessionList';

/** The kept sessions as a box, reachable while one is open. */
export function SessionsBox() {
  const t = useWords();
  const actions = useActions();
  const open = useApp((state) => state.session !== null);
  const close = (): void => actions.openDialog(null);
  return (
    <Box narrow title={t('page.sessions')} onClose={close} foot={
      <>
        {open && <Action label={t('page.closeSession')} onPress={() => { close(); actions.closeSession(); }} testId="close-session" />}
        <span className="space" />
        <Action look="primary" label={t('page.close')} onPress={close} />
      </>
    }>
      <p className="muted">{t('page.sessionsText')}</p>
      {open && <SaveForm />}
      <SpaceNote />
      <SessionList heading={t('page.earlier')} onOpen={close} />
    </Box>
  );
}
