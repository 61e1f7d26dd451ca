import { CircleQuestionMark, Download, FolderOpen, Languages, ListChecks, Redo2, Search, SlidersHorizontal, TableProperties, Undo2, X } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { Action } from './common/Action';
import { useActions, useApp, useWords } from './common/app';
import { FilePicker } from './common/FilePicker';
import { ThemeMenu } from './ThemeMenu';
import { WhoWorks } from './WhoWorks';

/** The bar on top: what is open, search, undo, and where the work goes in and out. */
export function TopBar() {
  const t = useWords();
  const actions = useActions();
  const session = useApp((state) => state.session);
  const searches = useApp((state) => state.session !== null && state.view.page === 'triage');
  const restoring = useApp((state) => state.restoring !== false);
  return (
    <header className="top-bar">
      <h1 className="name"><ListChecks size={18} aria-hidden />{t('page.name')}</h1>
      {session !== null && <span className="file clip muted" title={session.table.file}>{session.table.file}</span>}
      {searches && <SearchBox />}
      <div className="bar-group" style={{ marginInlineStart: searches ? 0 : 'auto' }}>
        {session !== null && (
          <>
            <UndoButtons />
            <FilePicker label={t('page.import')} />
            <Action bare look="plain" icon={TableProperties} label={t('import.remap')} testId="remap" onPress={actions.remap} />
            <Action icon={Download} look="primary" label={t('page.export')} testId="export" onPress={() => void actions.exportSheet()} />
            <Action bare icon={SlidersHorizontal} label={t('exporting.choose')} testId="export-choose" onPress={() => actions.openDialog('export')} />
          </>
        )}
        <WhoWorks />
        {!restoring && <Action bare look="plain" icon={FolderOpen} label={t('page.sessions')} onPress={() => actions.openDialog('sessions')} testId="sessions" />}
        <Action bare look="plain" icon={Languages} label={t('page.otherLanguage')} testId="language" onPress={() => actions.setLanguage(t.language === 'zh' ? 'en' : 'zh')} />
        <ThemeMenu />
        <Action bare look="plain" icon={CircleQuestionMark} label={t('page.help')} keys="?" testId="help" onPress={() => actions.openDialog('help')} />
      </div>
    </header>
  );
}

function UndoButtons() {
  const t = useWords();
  const actions = useActions();
  const canUndo = useApp((state) => (state.session?.fold.state.undoable.length ?? 0) > 0);
  const canRedo = useApp((state) => (state.session?.fold.state.redoable.length ?? 0) > 0);
  return (
    <>
      <Action bare look="plain" icon={Undo2} label={t('page.undo')} keys="Ctrl Z" testId="undo" isDisabled={!canUndo} onPress={actions.undo} />
      <Action bare look="plain" icon={Redo2} label={t('page.redo')} keys="Ctrl Y" testId="redo" isDisabled={!canRedo} onPress={actions.redo} />
    </>
  );
}

function SearchBox() {
  const t = useWords();
  const actions = useActions();
  const search = useApp((state) => state.view.search);
  return (
    <SearchField className="search" aria-label={t('page.search')} value={search} onChange={actions.setSearch}>
      <Search size={14} aria-hidden />
      <Input id="search" className="input" placeholder={t('page.searchHint')} />
      {search === '' ? <kbd aria-hidden>/</kbd> : <Action bare tiny look="plain" icon={X} label={t('page.clearSearch')} onPress={() => actions.setSearch('')} />}
    </SearchField>
  );
}
