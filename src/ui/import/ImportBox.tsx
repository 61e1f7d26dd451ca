import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { ProgressLine } from '../common/ProgressLine';
import { MappingForm } from './MappingForm';
import { ReadingForm } from './ReadingForm';

/** The import, stage by stage, over whatever is open. */
export function ImportBox() {
  const t = useWords();
  const actions = useActions();
  const importing = useApp((state) => state.importing);
  if (importing === null) return null;
  const cancel = <Action label={t('page.cancel')} onPress={actions.cancelImport} testId="import-cancel" />;
  switch (importing.stage) {
    case 'reading':
    case 'triaging':
      return (
        <Box narrow title={t(importing.stage === 'reading' ? 'page.readingFile' : 'page.triagingFile', { file: importing.file })} onClose={actions.cancelImport} foot={<><span className="space" />{cancel}</>}>
          <ProgressLine progress={importing.progress} />
        </Box>
      );
    case 'failed':
      return (
        <Box
          narrow title={t('page.importFailed', { file: importing.file })} onClose={actions.cancelImport}
          foot={<><span className="muted small">{t('page.sessionUntouched')}</span><span className="space" /><Action look="primary" label={t('page.close')} onPress={actions.cancelImport} testId="import-close" /></>}
        >
          <IssueList issues={importing.issues} />
          {importing.again !== undefined && (
            <div className="facts read-again">
              <span>{t('import.readAgain')}</span>
              <ReadingForm preview={importing.preview} choices={importing.again} />
            </div>
          )}
        </Box>
      );
    case 'mapping':
      return (
        <Box
          title={t('page.mappingTitle')} onClose={actions.cancelImport}
          foot={
            <>
              <span className="muted small">{t('page.mappingFoot')}</span>
              <span className="space" />
              {cancel}
              <Action
                look="primary" autoFocus testId="import-confirm" isDisabled={importing.problems.length > 0}
                label={t('page.mappingConfirm', { count: t.number(importing.preview.rowCount) })} onPress={() => void actions.confirmImport()}
              />
            </>
          }
        >
          <MappingForm importing={importing} />
        </Box>
      );
  }
}
