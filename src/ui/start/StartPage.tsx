import { FileSpreadsheet } from 'lucide-react';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { useApp, useWords } from '../common/app';
import { FilePicker } from '../common/FilePicker';
import { SessionList } from '../sessions/SessionList';

/** The first screen: what to drop, what will happen, and that nothing leaves the machine. */
export function StartPage() {
  const t = useWords();
  const call = useApp((state) => state.call);
  const count = useApp((state) => state.call.directions.length);
  return (
    <main className="start">
      <div className="start-card">
        <div>
          <h2 className="title">{t('page.startTitle')}</h2>
          <p className="muted">{t('page.startCall', { call: t.language === 'zh' ? call.title : call.titleEn, count })}</p>
        </div>
        <section className="drop" aria-label={t('page.import')}>
          <FileSpreadsheet size={36} aria-hidden />
          <p>{t('page.dropHere')}</p>
          <div className="actions">
            <FilePicker look="primary" label={t('page.chooseFile')} />
            <CommandButton command={everywhereCommands.paste} label={t('import.paste')} testId="paste" />
            <CommandButton command={everywhereCommands.demo} testId="demo" />
          </div>
          <p className="muted small">{t('page.dropFormats')}</p>
        </section>
        <ol className="steps">
          <li><h3>{t('page.step1')}</h3><p className="muted">{t('page.step1Text')}</p></li>
          <li><h3>{t('page.step2')}</h3><p className="muted">{t('page.step2Text')}</p></li>
          <li><h3>{t('page.step3')}</h3><p className="muted">{t('page.step3Text')}</p></li>
        </ol>
        <SessionList heading={t('page.earlier')} />
      </div>
    </main>
  );
}
