import type { Importing } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { VersionFacts, VersionRows } from './VersionDiff';

/** What a newer version of the open list would change, before anything happens. */
export function DiffBox({ importing }: { readonly importing: Extract<Importing, { stage: 'diff' }> }) {
  const t = useWords();
  const actions = useActions();
  const before = useApp((state) => state.session?.table.file ?? '');
  const { preview, summary, rows } = importing;
  const { again } = summary;
  return (
    <Box
      title={t('import.diffTitle')} onClose={actions.cancelImport}
      foot={
        <>
          <Action label={t('import.diffBack')} onPress={actions.backToMapping} />
          <span className="muted small">{t('import.diffFoot')}</span>
          <span className="space" />
          <Action label={t('page.cancel')} onPress={actions.cancelImport} testId="import-cancel" />
          <Action look="primary" autoFocus label={t('import.diffAdopt')} onPress={() => void actions.adoptNewer()} testId="diff-adopt" />
        </>
      }
    >
      <VersionFacts before={before} after={preview.file} summary={summary} />
      {again.length > 0 && <p className="message warning">{t('import.diffAgain', { count: t.number(again.length) })}</p>}
      <VersionRows rows={rows} />
    </Box>
  );
}
