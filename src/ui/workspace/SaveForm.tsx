import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';

/** Saves the open session as one file, encrypted where a passphrase is given twice alike. */
export function SaveForm() {
  const t = useWords();
  const actions = useActions();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const alike = passphrase === again;
  async function save(): Promise<void> {
    setBusy(true);
    await actions.saveWorkspace(passphrase);
    setBusy(false);
    setPassphrase('');
    setAgain('');
  }
  return (
    <form className="passphrase" aria-label={t('workspace.save')} onSubmit={(event) => { event.preventDefault(); if (alike && !busy) void save(); }}>
      <h3 className="field-name">{t('workspace.save')}</h3>
      <p className="muted small">{t('workspace.saveText')}</p>
      <label>{t('workspace.passphrase')}<input className="input" type="password" autoComplete="new-password" data-testid="workspace-new" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} /></label>
      <label>{t('workspace.passphraseAgain')}<input className="input" type="password" autoComplete="new-password" data-testid="workspace-again" value={again} onChange={(event) => setAgain(event.target.value)} /></label>
      {!alike && again !== '' && <p role="alert" className="message error">{t('workspace.notAlike')}</p>}
      <p className="muted small">{t('workspace.passphraseText')}</p>
      {/* Not put to rest while it works: it has the focus, which a resting button would lose. */}
      <Action icon={FileDown} label={t('workspace.save')} testId="workspace-save" isDisabled={!alike} onPress={() => { if (!busy) void save(); }} />
    </form>
  );
}
