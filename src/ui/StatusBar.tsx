import { Check, CloudOff, FileDown, LoaderCircle } from 'lucide-react';
import { CommandButton } from './commands/CommandButton';
import { everywhereCommands } from './commands/everywhere';
import { useApp, useWords } from './common/app';
import { useWarming } from './common/useWarming';

/** The foot of the page: what just happened, what is kept, what was not checked. */
export function StatusBar() {
  const t = useWords();
  const session = useApp((state) => state.session);
  const notice = useApp((state) => state.notice);
  const unchecked = session?.summary.unchecked.length ?? 0;
  const held = session?.lens.heldBack.size ?? 0;
  const issues = session === null ? 0 : session.readIssues.length + session.summary.issues.length;
  return (
    <footer className="status-bar">
      {session === null ? <span>{t('page.private')}</span> : <SavedMark />}
      {session !== null && <Warming />}
      <span role="status" className={notice?.tone === 'bad' ? 'bad clip' : 'clip'} title={notice === null ? undefined : t.message(notice.message)}>{notice !== null && t.message(notice.message)}</span>
      <span className="space" />
      {held > 0 && <CommandButton tiny look="plain" command={everywhereCommands.issues} label={t('page.floods', { count: held })} />}
      {session !== null && (unchecked > 0 || issues > 0) && (
        <CommandButton tiny look="plain" command={everywhereCommands.issues} label={t(unchecked === 0 ? 'page.readNotes' : issues === 0 ? 'page.uncheckedNotes' : 'page.fileNotes', { unchecked, issues })} testId="file-notes" />
      )}
    </footer>
  );
}

/** That the worker makes anew what is on screen already: what rests on it waits. */
function Warming() {
  const t = useWords();
  const share = useWarming();
  if (share === null) return null;
  return <span className="muted clip" data-testid="warming"><LoaderCircle size={14} aria-hidden /> {t('page.warming', { share: t.percent(share) })}</span>;
}

function SavedMark() {
  const t = useWords();
  const saveFile = <CommandButton tiny command={{ ...everywhereCommands.sessions, icon: FileDown }} label={t('safety.saveFile')} testId="save-file" />;
  const saving = useApp((state) => state.saving);
  switch (saving.state) {
    case 'saved': return <span className="saved" data-testid="saved"><Check size={14} aria-hidden />{t('page.saved')}</span>;
    case 'saving': return <span className="saved"><LoaderCircle size={14} aria-hidden />{t('page.saving')}</span>;
    case 'memory': return <span className="saved bad"><CloudOff size={14} aria-hidden />{t('page.notKept')}{saveFile}</span>;
    case 'failed': return (
      <span className="saved bad" role="alert" title={t.message(saving.message)}>
        <CloudOff size={14} aria-hidden /><span className="clip">{t.message(saving.message)}</span>
        <CommandButton tiny command={everywhereCommands.saveAgain} />{saveFile}
      </span>
    );
  }
}
