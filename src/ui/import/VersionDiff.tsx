import type { ChangedRow, DiffRow } from '../../core/model';
import { judgementOf, type Importing } from '../../state/appState';
import { useApp, useWords } from '../common/app';
import { TagChip } from '../common/TagChip';
import { useVocabulary } from '../common/useVocabulary';
import { CellLine } from './CellLine';

/** Rows of each kind that are listed; their numbers stand above. */
const listed = 100;

type Diff = Extract<Importing, { stage: 'diff' }>;

interface VersionFactsProps {
  readonly before: string;
  readonly after: string;
  readonly summary: Omit<Diff['summary'], 'again'>;
}

/** How many rows a newer version of a list changes, and which columns come and go. */
export function VersionFacts({ before, after, summary: { same, changed, added, gone, newColumns, goneColumns } }: VersionFactsProps) {
  const t = useWords();
  const nothing = changed + added + gone + newColumns.length + goneColumns.length === 0;
  return (
    <>
      <div className="facts diff-facts" data-testid="diff-facts">
        <strong className="clip">{t('import.diffFiles', { before, after })}</strong>
        <span>{t('import.diffSame', { count: t.number(same) })}</span>
        <span className={changed > 0 ? 'chip verify' : 'muted'}>{t('import.diffChanged', { count: t.number(changed) })}</span>
        <span className={added > 0 ? 'chip good' : 'muted'}>{t('import.diffAdded', { count: t.number(added) })}</span>
        <span className={gone > 0 ? 'chip reject' : 'muted'}>{t('import.diffGone', { count: t.number(gone) })}</span>
      </div>
      {nothing && <p>{t('import.diffNothing')}</p>}
      {newColumns.length > 0 && <p>{t('import.diffNewColumns', { columns: t.list(newColumns) })}</p>}
      {goneColumns.length > 0 && <p>{t('import.diffGoneColumns', { columns: t.list(goneColumns) })}</p>}
    </>
  );
}

/** The rows that are gone, changed and new, with their cells. */
export function VersionRows({ rows: { gone, changed, added } }: Pick<Diff, 'rows'>) {
  const t = useWords();
  return (
    <>
      {gone.length > 0 && <DiffList title={t('import.diffGone', { count: t.number(gone.length) })} text={t('import.diffGoneText')} rows={gone} />}
      {changed.length > 0 && <DiffList title={t('import.diffChanged', { count: t.number(changed.length) })} rows={changed} />}
      {added.length > 0 && <DiffList title={t('import.diffAdded', { count: t.number(added.length) })} rows={added} />}
    </>
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
