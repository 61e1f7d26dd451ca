import { TriangleAlert } from 'lucide-react';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { useApp, useWords } from '../common/app';
import { dismissColumns, unreadColumns } from './unreadColumns';

/** Columns that cannot be read nearly throughout: their meaning is probably wrong, and can be put right from here. */
export function ColumnBanner() {
  const t = useWords();
  const state = useApp((whole) => whole);
  const unread = unreadColumns(state);
  if (unread.length === 0) return null;
  return (
    <div className="banner" role="alert" data-testid="column-banner">
      <TriangleAlert size={16} aria-hidden />
      <div>{unread.map(({ message }, at) => <p key={at}>{t.message(message)}</p>)}</div>
      <CommandButton tiny command={everywhereCommands.remap} />
      <CommandButton tiny look="plain" command={dismissColumns} label={t('import.dismiss')} />
    </div>
  );
}
