import { ListChecks, Search, X } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { CommandButton } from './commands/CommandButton';
import { everywhereCommands as everywhere } from './commands/everywhere';
import { Action } from './common/Action';
import { useApp, useAppObject, useWords } from './common/app';
import { FilePicker } from './common/FilePicker';
import { sessionName } from './common/sessionName';
import { goToList } from './triage/moving';
import { ThemeMenu } from './ThemeMenu';
import { WhoWorks } from './WhoWorks';

/** The bar on top: what is open, search, undo, and where the work goes in and out. */
export function TopBar() {
  const t = useWords();
  const session = useApp((state) => state.session);
  const name = useApp(sessionName);
  const searches = useApp((state) => state.session !== null && state.view.page === 'triage');
  const restoring = useApp((state) => state.restoring !== false);
  return (
    <header className="top-bar">
      <h1 className="name"><ListChecks size={18} aria-hidden />{t('page.name')}</h1>
      {session !== null && <span className="file clip muted" title={session.table.file}>{name}</span>}
      {searches && <SearchBox />}
      <div className="bar-group" style={{ marginInlineStart: searches ? 0 : 'auto' }}>
        {session !== null && (
          <>
            <CommandButton command={everywhere.undo} bare look="plain" testId="undo" />
            <CommandButton command={everywhere.redo} bare look="plain" testId="redo" />
            <FilePicker label={t('page.import')} />
            <CommandButton command={everywhere.remap} bare look="plain" testId="remap" />
            <CommandButton command={everywhere.exportSheet} look="primary" testId="export" />
            <CommandButton command={everywhere.exportChoose} bare testId="export-choose" />
          </>
        )}
        <WhoWorks />
        {!restoring && <CommandButton command={everywhere.sessions} bare look="plain" testId="sessions" />}
        <CommandButton command={everywhere.language} bare look="plain" testId="language" />
        <ThemeMenu />
        <CommandButton command={everywhere.palette} bare look="plain" testId="commands" />
        <CommandButton command={everywhere.help} bare look="plain" testId="help" />
      </div>
    </header>
  );
}

function SearchBox() {
  const t = useWords();
  const app = useAppObject();
  const { actions } = app;
  const search = useApp((state) => state.view.search);
  return (
    <SearchField className="search" aria-label={t('page.search')} value={search} onChange={actions.setSearch} onSubmit={() => goToList(app)}>
      <Search size={14} aria-hidden />
      <Input id="search" className="input" placeholder={t('page.searchHint')} title={t('page.searchHelp')} />
      {search === '' ? <kbd aria-hidden>/</kbd> : <Action bare tiny look="plain" icon={X} label={t('page.clearSearch')} onPress={() => actions.setSearch('')} />}
    </SearchField>
  );
}
