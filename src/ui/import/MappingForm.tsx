import { Info } from 'lucide-react';
import { fieldKeys, hideIdentities, masked, type FieldKey, type Mapping } from '../../core/model';
import type { Importing } from '../../state/appState';
import { say } from '../../core/words';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { IssueList } from '../common/IssueList';
import { useLater } from '../common/useLater';
import { FirstLines } from './FirstLines';
import { ReadingForm } from './ReadingForm';

/** Columns that are drawn at once: as many as are seen without scrolling. */
const firstShown = 8;

const fieldsOf = (mapping: Mapping, column: number): readonly FieldKey[] =>
  fieldKeys.filter((field) => mapping[field]?.includes(column) === true);

/** Which column of the file is what: guessed by header, shown with samples, corrected by hand. */
export function MappingForm({ importing }: { readonly importing: Extract<Importing, { stage: 'mapping' }> }) {
  const t = useWords();
  const { isSecretField, forgetMapping } = useActions();
  const { preview, mapping, problems, newer, remap, remembered, returned } = importing;
  // Each column offers every field: a wide file's box takes long to draw.
  const shown = useLater() ? preview.header.length : firstShown;
  const known = preview.header.filter((_, column) => fieldsOf(mapping, column).length > 0).length;
  return (
    <>
      <div className="facts">
        <strong className="clip">{preview.file}</strong>
        <span>{t('page.rowCount', { count: t.number(preview.rowCount) })}</span>
        <span>{t('page.columnsKnown', { known, count: preview.header.length })}</span>
        {remap !== true && <ReadingForm preview={preview} />}
      </div>
      <IssueList issues={[...problems, ...preview.issues]} most={6} />
      {returned !== undefined && <p className="message"><Info size={16} aria-hidden /><span>{t('returns.looksReturned')}</span></p>}
      {newer && <p className="message"><Info size={16} aria-hidden /><span>{t('import.looksNewer')}</span></p>}
      {preview.reading.top.length > 0 && <FirstLines preview={preview} isSecret={(column) => fieldsOf(mapping, column).some(isSecretField)} />}
      {remembered === true && <p className="message"><Info size={16} aria-hidden /><span>{t('import.remembered')} <Action tiny label={t('import.forgetMapping')} onPress={forgetMapping} testId="forget-mapping" /></span></p>}
      <table className="mapping">
        <thead>
          <tr><th scope="col">{t('page.columnInFile')}</th><th scope="col">{t('page.samples')}</th><th scope="col">{t('page.meaning')}</th></tr>
        </thead>
        <tbody>
          {preview.header.slice(0, shown).map((header, column) => (
            <ColumnRow key={column} column={column} header={header} mapping={mapping} samples={preview.firstRows.map((row) => row[column] ?? '')} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ColumnRowProps {
  readonly column: number;
  readonly header: string;
  readonly mapping: Mapping;
  readonly samples: readonly string[];
}

function ColumnRow({ column, header, mapping, samples }: ColumnRowProps) {
  const t = useWords();
  const actions = useActions();
  const { isSecretField } = actions;
  const [field, ...others] = fieldsOf(mapping, column);
  const secret = field !== undefined && isSecretField(field);
  const distinct = [...new Set((secret ? samples.map(masked) : samples.map(hideIdentities)).map((sample) => sample.trim()).filter(Boolean))].slice(0, 3).map((sample) => (sample.length > 24 ? `${sample.slice(0, 24)}…` : sample));
  return (
    <tr className={field === undefined ? 'unused' : undefined}>
      <td className="clip" title={header}>{header}</td>
      <td className="clip muted">{distinct.join(' | ')}</td>
      <td>
        <select
          className="input" aria-label={t('page.meaningOf', { column: header })} value={field ?? ''}
          onChange={(event) => actions.mapColumn(column, event.target.value === '' ? null : (event.target.value as FieldKey))}
        >
          <option value="">{t('page.keepOnly')}</option>
          {fieldKeys.map((key) => <option key={key} value={key}>{t(`field.${key}`)}</option>)}
        </select>
        {others.length > 0 && <span className="muted small"> {t('page.alsoAs', { field: others.map((key) => say(`field.${key}`)) })}</span>}
      </td>
    </tr>
  );
}
