import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';

/** Columns that cannot be read nearly throughout: their meaning is probably wrong, and can be put right from here. */
export function ColumnBanner({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const { remap } = useActions();
  const [seen, setSeen] = useState<string | null>(null);
  const unread = session.summary.issues.filter(({ message }) => message.key === 'tables.bind.column');
  if (unread.length === 0 || seen === session.table.id) return null;
  return (
    <div className="banner" role="alert" data-testid="column-banner">
      <TriangleAlert size={16} aria-hidden />
      <div>{unread.map(({ message }, at) => <p key={at}>{t.message(message)}</p>)}</div>
      <Action tiny label={t('import.remap')} onPress={remap} />
      <Action tiny look="plain" label={t('import.dismiss')} onPress={() => setSeen(session.table.id)} />
    </div>
  );
}
