import { useMemo, useState } from 'react';
import { editIds, type CellChange, type Decision, type RowKey, type SheetEdit } from '../../core/model';
import type { Importing, OpenSession } from '../../state/appState';
import { consequencesOf } from '../../state/consequences';
import { Action } from '../common/Action';
import { useActions, useApp, useWords, type Words } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { CellLine } from './CellLine';
import { ReadingForm } from './ReadingForm';

/** Proposals whose edits are listed one by one; their numbers stand above. */
const listed = 200;
/** Values of a column that the summary names. */
const valuesNamed = 6;

/** What a sheet that came back would change, before anything happens; where page and sheet clash a person says which holds. */
export function ReturnBox({ importing }: { readonly importing: Extract<Importing, { stage: 'returned' }> }) {
  const t = useWords();
  const actions = useActions();
  const waiting = useApp((state) => state.waitingFiles);
  const session = useApp((state) => state.session);
  const [taken, setTaken] = useState<ReadonlySet<SheetEdit>>(new Set());
  const { preview, edits, summary: { found, missing, issues, sheets } } = importing;
  const clashes = edits.filter(({ clash }) => clash);
  const plain = edits.filter(({ clash }) => !clash);
  const rows = new Set(plain.map(({ row }) => row)).size;
  const faults = issues.filter(({ level }) => level === 'error').length;
  const count = plain.length + taken.size;
  return (
    <Box
      title={t('returns.title')} onClose={actions.cancelImport}
      foot={
        <>
          <Action label={t('returns.asList')} onPress={actions.asProposals} testId="return-as-list" />
          <span className="muted small">{t('import.diffFoot')}</span>
          <span className="space" />
          {waiting > 0 && <Action label={t('import.skip', { count: waiting })} onPress={() => void actions.skipFile()} testId="import-skip" />}
          <Action label={t('page.cancel')} onPress={actions.cancelImport} testId="import-cancel" />
          <Action look="primary" autoFocus isDisabled={count === 0} label={t(count === 0 ? 'returns.nothing' : 'returns.apply', { count: t.number(count) })} onPress={() => void actions.takeEdits([...taken])} testId="return-apply" />
        </>
      }
    >
      <div className="facts diff-facts" data-testid="return-facts">
        <strong className="clip">{preview.file}</strong>
        <span>{t('returns.rows', { found: t.number(found) })}</span>
        <span className={plain.length > 0 ? 'chip good' : 'muted'}>{plain.length > 0 ? t('returns.edits', { count: t.number(plain.length), rows: t.number(rows) }) : t('returns.nothing')}</span>
        {clashes.length > 0 && <span className="chip verify">{t('returns.clashes', { count: t.number(clashes.length) })}</span>}
        {faults > 0 && <span className="chip reject">{t('returns.faults', { count: t.number(faults) })}</span>}
        {missing > 0 && <span className="muted">{t('returns.missing', { count: t.number(missing) })}</span>}
        {sheets.length > 0 && <span className="muted">{t('returns.sheets', { count: t.number(sheets.length), names: sheets })}</span>}
        {preview.reading.sheets.length > 1 && <ReadingForm preview={preview} />}
      </div>
      <Summary edits={plain} />
      {session !== null && <Doubts session={session} edits={edits} />}
      {issues.length > 0 && (
        <section className="section">
          {faults > 0 && <h3>{t('returns.faultTitle')}</h3>}
          <IssueList issues={issues} />
        </section>
      )}
      {clashes.length > 0 && (
        <section className="section">
          <h3>{t('returns.clashTitle')}</h3>
          <p className="muted small">{t('returns.clashText')}</p>
          <ul className="diff-list">
            {clashes.map((edit) => (
              <li key={`${edit.id} ${edit.row}`}>
                <RowName edit={edit} />
                <CellLine cell={told(edit, t)} />
                <label className="choice">
                  <input type="checkbox" checked={taken.has(edit)} data-testid="return-take" onChange={(event) => setTaken(event.target.checked ? new Set([...taken, edit]) : new Set([...taken].filter((one) => one !== edit)))} />
                  {t('returns.takeSheet')}
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plain.length > 0 && <EditList edits={plain} />}
    </Box>
  );
}

/** How often each column takes which value. */
function Summary({ edits }: { readonly edits: readonly SheetEdit[] }) {
  const t = useWords();
  const lines = useMemo(() => editIds.flatMap((id) => {
    const counts = new Map<string, number>();
    for (const edit of edits) if (edit.id === id) counts.set(edit.after, (counts.get(edit.after) ?? 0) + 1);
    return counts.size === 0 ? [] : [{ id, text: summaryOf(id, counts, t) }];
  }), [edits, t]);
  return lines.length === 0 ? null : <ul className="return-summary">{lines.map(({ id, text }) => <li key={id}>{t('returns.summary', { column: t(`returns.column.${id}`), values: text })}</li>)}</ul>;
}

function summaryOf(id: SheetEdit['id'], counts: ReadonlyMap<string, number>, t: Words): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // Notes and sets of experts are seldom alike: their number says more than their texts.
  if (id === 'note' || id === 'experts' || counts.size > valuesNamed) return t.number(total);
  const named = [...counts].toSorted((one, other) => other[1] - one[1]).map(([value, count]) => t('returns.value', { value: value === '' ? t('returns.takenBack') : value, count: t.number(count) }));
  return named.join(t.language === 'zh' ? '，' : ', ');
}

/** Decisions against what the checks found, as a bulk act tells them. */
function Doubts({ session, edits }: { readonly session: OpenSession; readonly edits: readonly SheetEdit[] }) {
  const t = useWords();
  const doubtful = (decision: Decision): number => consequencesOf(session, edits.flatMap(({ id, value, row }) => (id === 'decision' && value === decision ? [row] : [])), { kind: 'decide', decision }).doubtful;
  const [accepted, rejected] = [doubtful('accept'), doubtful('reject')];
  return (
    <>
      {accepted > 0 && <p className="message warning">{t('returns.doubtAccept', { count: t.number(accepted) })}</p>}
      {rejected > 0 && <p className="message warning">{t('returns.doubtReject', { count: t.number(rejected) })}</p>}
    </>
  );
}

/** The edits, proposal by proposal. */
function EditList({ edits }: { readonly edits: readonly SheetEdit[] }) {
  const t = useWords();
  const byRow = useMemo(() => {
    const rows = new Map<RowKey, SheetEdit[]>();
    for (const edit of edits) {
      const known = rows.get(edit.row);
      if (known === undefined) rows.set(edit.row, [edit]);
      else known.push(edit);
    }
    return [...rows.values()];
  }, [edits]);
  return (
    <section className="section">
      <h3>{t('returns.listTitle')}</h3>
      <ul className="diff-list">
        {byRow.slice(0, listed).map((ofRow) => ofRow[0] !== undefined && (
          <li key={ofRow[0].row}>
            <RowName edit={ofRow[0]} />
            {ofRow.map((edit) => <CellLine key={edit.id} cell={told(edit, t)} />)}
          </li>
        ))}
      </ul>
      {byRow.length > listed && <p className="muted">{t('import.diffMore', { count: t.number(byRow.length - listed) })}</p>}
    </section>
  );
}

/** An edit as its cell; experts, a line each, one after the other. */
function told(edit: SheetEdit, t: Words): CellChange {
  const listed = (text: string): string => (edit.id === 'experts' ? t.list(text.split('\n')) : text);
  return { column: edit.column, before: listed(edit.before), after: listed(edit.after), secret: false };
}

function RowName({ edit: { line, number, title } }: { readonly edit: SheetEdit }) {
  const t = useWords();
  return <p><span className="muted">{t('page.atLine', { line })}</span> <span>{number}</span> <strong>{title}</strong></p>;
}
