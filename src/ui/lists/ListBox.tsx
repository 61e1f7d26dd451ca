import { say } from '../../core/words';
import type { Listing } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { ProgressLine } from '../common/ProgressLine';
import { ReadingForm } from '../import/ReadingForm';
import { hideIdentities, listNames, masked, poolKinds, type ListName, type SideKind } from '../../core/model';

const sideKinds: readonly SideKind[] = [...poolKinds, ...listNames];
const isListName = (kind: SideKind): kind is ListName => listNames.some((name) => name === kind);
const tableName = (kind: SideKind) => say(isListName(kind) ? `list.name.${kind}` : `tables.kind.${kind}`);

/** The import of a table beside the proposals, stage by stage. */
export function ListBox() {
  const t = useWords();
  const actions = useActions();
  const listing = useApp((state) => state.listing);
  if (listing === null) return null;
  const named = { list: tableName(listing.list), file: listing.file };
  const cancel = <Action label={t('page.cancel')} onPress={actions.cancelList} testId="list-cancel" />;
  switch (listing.stage) {
    case 'reading':
      return <Box narrow title={t('lists.reading', { file: listing.file })} onClose={actions.cancelList} foot={<><span className="space" />{cancel}</>}><ProgressLine progress={listing.progress} /></Box>;
    case 'failed':
      return <Box narrow title={t('lists.failedTitle', named)} onClose={actions.cancelList} foot={<><span className="space" />{cancel}</>}><IssueList issues={listing.issues} /></Box>;
    case 'mapping':
      return (
        <Box
          title={t('lists.mappingTitle', { list: named.list })} onClose={actions.cancelList}
          foot={<><span className="space" />{cancel}<Action look="primary" autoFocus testId="list-confirm" isDisabled={listing.problems.length > 0} label={t(isListName(listing.list) ? 'lists.confirm' : 'lists.confirmTable', { count: t.number(listing.preview.rowCount) })} onPress={() => void actions.confirmList()} /></>}
        >
          <ListMapping listing={listing} />
        </Box>
      );
  }
}

/** Which column of the list's file is what, and of which day the list is. */
function ListMapping({ listing }: { readonly listing: Extract<Listing, { stage: 'mapping' }> }) {
  const t = useWords();
  const actions = useActions();
  const { list, preview, choices, mapping, problems, asOf, dropped } = listing;
  const columns = actions.listColumns(list);
  return (
    <>
      <div className="facts">
        <strong className="clip">{preview.file}</strong>
        {(dropped === true || problems.length > 0) && (
          <label>{t('lists.kind')} <select className="input" value={list} data-testid="list-kind" onChange={(event) => (event.target.value === '' ? actions.asProposals() : actions.chooseListKind(sideKinds.find((kind) => kind === event.target.value) ?? list))}>
            {sideKinds.map((kind) => <option key={kind} value={kind}>{t.message(tableName(kind))}</option>)}
            <option value="">{t('tables.kind.proposals')}</option>
          </select></label>
        )}
        {isListName(list) && <label>{t('lists.day')} <input type="date" className="input" value={asOf} onChange={(event) => actions.setListDay(event.target.value)} data-testid="list-day" /></label>}
        <ReadingForm preview={preview} choices={choices} onChange={(change) => void actions.readListAgain(change)} />
      </div>
      <IssueList issues={[...problems, ...preview.issues]} most={6} />
      {problems.length > 0 && <p className="muted small">{t('lists.otherKind', { list: tableName(list) })}</p>}
      <table className="mapping">
        <thead><tr><th scope="col">{t('page.columnInFile')}</th><th scope="col">{t('page.samples')}</th><th scope="col">{t('page.meaning')}</th></tr></thead>
        <tbody>
          {preview.header.map((header, column) => {
            const field = columns.find(({ key }) => mapping[key]?.includes(column) === true)?.key;
            const samples = preview.firstRows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
            const secret = actions.isSecretListColumn(list, field, header);
            const shown = [...new Set(secret ? samples.map(masked) : samples.map(hideIdentities))].slice(0, 3).map((cell) => (cell.length > 24 ? `${cell.slice(0, 24)}…` : cell));
            return (
              <tr key={column} className={field === undefined ? 'unused' : undefined}>
                <td className="clip" title={header}>{header}</td>
                <td className="clip muted">{shown.join(' | ')}</td>
                <td>
                  <select className="input" aria-label={t('page.meaningOf', { column: header })} value={field ?? ''} onChange={(event) => actions.mapListColumn(column, event.target.value === '' ? null : event.target.value)}>
                    <option value="">{t('lists.notMapped')}</option>
                    {columns.map(({ key, header: name, headerEn }) => <option key={key} value={key}>{t.language === 'zh' ? name : headerEn}</option>)}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
