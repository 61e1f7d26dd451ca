import type { ChangedRow, DiffRow } from '../../core/model';
import { judgementOf, type Importing } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { TagChip } from '../common/TagChip';
import { useVocabulary } from '../common/useVocabulary';
import { Box } from '../common/Box';
import { CellLine } from './CellLine';

/** Rows of each kind that are listed; their numbers stand above. */
const listed = 100;

/** What a newer version of the open list would change, before anything happens. */
export function DiffBox({ importing }: { readonly importing: Extract<Importing, { stage: 'diff' }> }) {
  const t = useWords();
  const actions = useActions();
  const before = useApp((state) => state.session?.table.file ?? '');
  const { preview, summary, rows } = importing;
  const { same, changed, added, gone, again, newColumns, goneColumns } = summary;
  const nothing = changed + added + gone + newColumns.length + goneColumns.length === 0;
  const join = (columns: readonly string[]): string => columns.join(t.language === 'zh' ? '、' : ', ');
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
      <div className="facts diff-facts" data-testid="diff-facts">
        <strong className="clip">{t('import.diffFiles', { before, after: preview.file })}</strong>
        <span>{t('import.diffSame', { count: t.number(same) })}</span>
        <span className={changed > 0 ? 'chip verify' : 'muted'}>{t('import.diffChanged', { count: t.number(changed) })}</span>
        <span className={added > 0 ? 'chip good' : 'muted'}>{t('import.diffAdded', { count: t.number(added) })}</span>
        <span className={gone > 0 ? 'chip reject' : 'muted'}>{t('import.diffGone', { count: t.number(gone) })}</span>
      </div>
      {nothing && <p>{t('import.diffNothing')}</p>}
      {newColumns.length > 0 && <p>{t('import.diffNewColumns', { columns: join(newColumns) })}</p>}
      {goneColumns.length > 0 && <p>{t('import.diffGoneColumns', { columns: join(goneColumns) })}</p>}
      {again.length > 0 && <p className="message warning">{t('import.diffAgain', { count: t.number(again.length) })}</p>}
      {gone > 0 && <DiffList title={t('import.diffGone', { count: t.number(gone) })} text={t('import.diffGoneText')} rows={rows.gone} />}
      {changed > 0 && <DiffList title={t('import.diffChanged', { count: t.number(changed) })} rows={rows.changed} />}
      {added > 0 && <DiffList title={t('import.diffAdded', { count: t.number(added) })} rows={rows.added} />}
    </Box>
  );
}

function DiffList({ title, text, rows }: { readonly title: string; readonly text?: string; readonly rows: readonly (DiffRow | ChangedRow)[] }) {
  const t = useWords();
  return (
    <section className="section">
      <h3>{title}</h3>
      {text !== undefined && <p className="muted small">{text}</p>}
      <ul className="diff-list">
        {rows.slice(0, listed).map((row) => (
          <li key={row.key}>
            <p><span className="muted">{t('page.atLine', { line: row.line })}</span> <span>{row.number}</span> <strong>{row.title}</strong> <Judged row={row} /></p>
            {'cells' in row && row.cells.map((cell, at) => <CellLine key={at} cell={cell} />)}
          </li>
        ))}
      </ul>
      {rows.length > listed && <p className="muted">{t('import.diffMore', { count: t.number(rows.length - listed) })}</p>}
    </section>
  );
}

/** What people have said of a row so far: it stays with it. */
function Judged({ row }: { readonly row: DiffRow }) {
  const session = useApp((state) => state.session);
  const { nameOf, colourOf } = useVocabulary();
  if (session === null) return null;
  const { decision, tags, panel } = judgementOf(session, row.key);
  return (
    <>
      {decision !== null && <span className="chip">{nameOf(decision)}</span>}
      {panel !== null && <span className="chip">{panel}</span>}
      {tags.map((tag) => <TagChip key={tag} tag={tag} colour={colourOf(tag)} />)}
    </>
  );
}
