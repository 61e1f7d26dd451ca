import { useState } from 'react';
import type { OpeningFile } from '../../state/workspace/openingFile';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';

/** The keyboard goes to the passphrase, and where one was wrong, typing replaces it. */
const typeInto = (box: HTMLInputElement | null): void => box?.select();

/** A workspace file on its way in: asks for its passphrase, or what to do where its session is here already, or says why it cannot be opened. */
export function OpeningBox({ opening }: { readonly opening: Exclude<OpeningFile, { stage: 'merge' }> }) {
  const t = useWords();
  const actions = useActions();
  const [passphrase, setPassphrase] = useState('');
  const { file } = opening;
  const unlock = (): void => void actions.unlockWorkspace(passphrase);
  return (
    <Box narrow title={t('workspace.open')} onClose={actions.cancelWorkspace} foot={
      <>
        <Action label={t(opening.stage === 'refused' ? 'page.close' : 'page.cancel')} testId="workspace-cancel" onPress={actions.cancelWorkspace} />
        <span className="space" />
        {opening.stage === 'locked' && <Action look="primary" label={t('page.open')} testId="workspace-unlock" isDisabled={passphrase === ''} onPress={unlock} />}
        {opening.stage === 'exists' && (
          <>
            {opening.kept && <Action label={t('workspace.openHere')} testId="workspace-here" onPress={() => void actions.settleWorkspace('here')} />}
            <Action label={t('workspace.openBeside')} testId="workspace-beside" {...(opening.refusal === null ? {} : { look: 'primary' })} onPress={() => void actions.settleWorkspace('beside')} />
            {opening.refusal === null && <Action look="primary" label={t('workspace.merge')} testId="workspace-merge" onPress={() => void actions.settleWorkspace('merge')} />}
          </>
        )}
      </>
    }>
      {opening.stage === 'reading' && <p>{t('workspace.reading', { file })}</p>}
      {opening.stage === 'exists' && (
        <>
          <p>{t(opening.kept ? 'workspace.exists' : 'workspace.beside', { file })}</p>
          <p className="merge-word">{opening.refusal === null ? t('workspace.mayMerge') : t('workspace.cannotMerge', { why: t.message(opening.refusal) })}</p>
        </>
      )}
      {opening.stage === 'refused' && (
        <div role="alert"><p><strong>{t('workspace.failed', { file })}</strong></p><p className="message error">{t.message(opening.message)}</p></div>
      )}
      {opening.stage === 'locked' && (
        <form className="passphrase" onSubmit={(event) => { event.preventDefault(); unlock(); }}>
          <p>{t('workspace.locked', { file })}</p>
          <label>{t('workspace.passphrase')}<input className="input" ref={typeInto} type="password" autoComplete="off" data-testid="workspace-passphrase" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} /></label>
          {opening.wrong && <p role="alert" className="message error">{t('workspace.wrong')}</p>}
        </form>
      )}
    </Box>
  );
}
