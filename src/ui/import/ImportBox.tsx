import type { Importing } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { ProgressLine } from '../common/ProgressLine';
import { DiffBox } from './DiffBox';
import { MappingForm } from './MappingForm';
import { ReadingForm } from './ReadingForm';
import { ReturnBox } from './ReturnBox';

/** The import, stage by stage, over whatever is open. */
export function ImportBox() {
  const t = useWords();
  const actions = useActions();
  const importing = useApp((state) => state.importing);
  const waiting = useApp((state) => state.waitingFiles);
  if (importing === null) return null;
  const skip = waiting > 0 && <Action label={t('import.skip', { count: waiting })} onPress={() => void actions.skipFile()} testId="import-skip" />;
  const cancel = <Action label={t('page.cancel')} onPress={actions.cancelImport} testId="import-cancel" />;
  switch (importing.stage) {
    case 'diff':
      return <DiffBox importing={importing} />;
    case 'returned':
      return <ReturnBox importing={importing} />;
    case 'reading':
    case 'comparing':
    case 'triaging':
      return (
        <Box narrow title={t(titles[importing.stage], { file: importing.file })} onClose={actions.cancelImport} foot={<><span className="space" />{cancel}</>}>
          <ProgressLine progress={importing.progress} />
        </Box>
      );
    case 'failed':
      return (
        <Box
          narrow title={t('page.importFailed', { file: importing.file })} onClose={actions.cancelImport}
          foot={<><span className="muted small">{t('page.sessionUntouched')}</span><span className="space" />{skip}<Action look="primary" label={t('page.close')} onPress={actions.cancelImport} testId="import-close" /></>}
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
    case 'otherKind':
      return (
        <Box
          narrow title={t('import.otherKind', { file: importing.preview.file })} onClose={() => void actions.skipFile()}
          foot={
            <>
              <Action label={t('import.asProposals')} onPress={actions.asProposals} testId="import-as-proposals" />
              <span className="space" />
              <Action look="primary" autoFocus label={waiting > 0 ? t('import.skip', { count: waiting }) : t('page.close')} onPress={() => void actions.skipFile()} testId="import-close" />
            </>
          }
        >
          <p>{importing.written === true ? t('returns.plain', { sheet: t.message(importing.kind) }) : t('import.otherKindText', { kind: t.message(importing.kind) })}</p>
          <p className="muted">{t('import.otherKindColumns', { columns: t.list(importing.preview.header) })}</p>
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
              {skip}
              {cancel}
              <MappingActions importing={importing} />
            </>
          }
        >
          <MappingForm importing={importing} />
        </Box>
      );
  }
}

const titles = { reading: 'page.readingFile', comparing: 'import.comparing', triaging: 'page.triagingFile' } as const;

/** What can be done with the file: open it as work of its own, or see what it changes in the list that is open. */
function MappingActions({ importing: { preview, problems, newer, remap, returned } }: { readonly importing: Extract<Importing, { stage: 'mapping' }> }) {
  const t = useWords();
  const actions = useActions();
  const isOpen = useApp((state) => state.session !== null);
  const isDisabled = problems.length > 0;
  const count = t.number(preview.rowCount);
  if (remap === true) return <Action look="primary" autoFocus testId="import-remap" isDisabled={isDisabled} label={t('import.remapConfirm')} onPress={() => void actions.confirmRemap()} />;
  const compare = isOpen && <Action testId="import-compare" isDisabled={isDisabled} label={t('import.asVersion')} onPress={() => void actions.compareImport()} {...(newer ? { look: 'primary', autoFocus: true } as const : {})} />;
  return (
    <>
      {returned !== undefined && <Action testId="import-edits" label={t('returns.review')} onPress={() => void actions.reviewEdits()} />}
      {!newer && compare}
      <Action
        testId="import-confirm" isDisabled={isDisabled} label={t(newer ? 'import.asNewWork' : 'page.mappingConfirm', { count })}
        onPress={() => void actions.confirmImport()} {...(newer ? {} : { look: 'primary', autoFocus: true } as const)}
      />
      {newer && compare}
    </>
  );
}
