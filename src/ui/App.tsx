import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { OpenSession } from '../state/appState';
import { useApp, useWords } from './common/app';
import { localeOf } from './common/formats';
import { ProgressLine } from './common/ProgressLine';
import { useLater } from './common/useLater';
import { sessionName } from './common/sessionName';
import { useWalking } from './common/walking';
import { DropVeil } from './import/DropVeil';
import { ImportBox } from './import/ImportBox';
import { IssuesBox } from './import/IssuesBox';
import { ExportBox } from './export/ExportBox';
import { PasteBox, PasteCatcher } from './import/PasteBox';
import { HelpBox } from './help/HelpBox';
import { ListBox } from './lists/ListBox';
import { LearningBox } from './learning/LearningBox';
import { SessionsBox } from './sessions/SessionsBox';
import { PageRail } from './PageRail';
import { pages } from './pages';
import { StartPage } from './start/StartPage';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { MergeBox } from './workspace/MergeBox';
import { VocabularyBox } from './vocabulary/VocabularyBox';
import { OpeningBox } from './workspace/OpeningBox';
import { Palette } from './commands/Palette';
import { useCommandKeys } from './commands/useCommandKeys';
import { Tour } from './tour/Tour';
import { useTheme } from './useTheme';
import { ViewsBox } from './views/ViewsBox';

/** The page: a bar on top, the work in the middle, what is going on at the foot. */
export function App() {
  const t = useWords();
  const session = useApp((state) => state.session);
  const name = useApp(sessionName);
  const restoring = useApp((state) => state.restoring);
  const dialog = useApp((state) => state.dialog);
  const openingFile = useApp((state) => state.openingFile);
  useCommandKeys();
  useTheme();
  useWalking();

  useEffect(() => {
    document.documentElement.lang = t.language === 'zh' ? 'zh-CN' : 'en';
    document.title = name === '' ? t('page.name') : `${name} · ${t('page.name')}`;
  }, [t, name]);

  return (
    <I18nProvider locale={localeOf(t.language)}>
      <div className="page">
        <TopBar />
        {restoring !== false ? <Restoring /> : session === null ? <StartPage /> : <Desk key={session.id} session={session} />}
        <StatusBar />
      </div>
      {session !== null && <Tour />}
      <DropVeil />
      <PasteCatcher />
      <ImportBox />
      <ListBox />
      {openingFile !== null && (openingFile.stage === 'merge' ? session !== null && <MergeBox session={session} merging={openingFile} /> : <OpeningBox opening={openingFile} />)}
      {dialog === 'palette' && <Palette />}
      {dialog === 'views' && session !== null && <ViewsBox />}
      {dialog === 'help' && <HelpBox />}
      {dialog === 'paste' && <PasteBox />}
      {dialog === 'export' && session !== null && <ExportBox session={session} />}
      {dialog === 'sessions' && <SessionsBox />}
      {dialog === 'learning' && session !== null && <LearningBox session={session} />}
      {dialog === 'vocabulary' && session !== null && <VocabularyBox session={session} />}
      {dialog === 'issues' && session !== null && <IssuesBox session={session} />}
    </I18nProvider>
  );
}

/** The pages of one session, drawn anew for another so that nothing typed or unfolded stays: the rail at the left, and the one that is open, which takes long to draw for the first time. */
function Desk({ session }: { readonly session: OpenSession }) {
  const page = useApp((state) => state.view.page);
  const later = useLater();
  const Page = pages[page].component;
  return <div className="desk"><PageRail />{later ? <Page session={session} /> : <main className="work" aria-busy="true" />}</div>;
}

function Restoring() {
  const t = useWords();
  const restoring = useApp((state) => state.restoring);
  return (
    <main className="start" aria-busy="true">
      <div className="start-card">
        <p>{t('page.restoring')}</p>
        <ProgressLine progress={typeof restoring === 'boolean' ? null : restoring} />
      </div>
    </main>
  );
}
