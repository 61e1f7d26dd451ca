import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { OpenSession } from '../../state/appState';
import { chosenRows, formatFor, formatIds, reportIds, reportName, reviewName, rowChoices, type Sheet } from '../../state/exporting';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { Choice } from './Choice';
import { ColumnChoice } from './ColumnChoice';
import { PrintView } from './PrintView';
import { TemplateLine } from './TemplateLine';
import { useExportWish } from './useExportWish';

/** Which sheets, of which proposals, with which columns, in which form: to be written, or to be printed. */
export function ExportBox({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const view = useApp((state) => state.view);
  const choice = useExportWish();
  const { wish, offered } = choice;
  const [paper, setPaper] = useState<readonly Sheet[] | null>(null);
  const [busy, setBusy] = useState(false);
  const close = (): void => actions.openDialog(null);
  const count = chosenRows(session, view, wish.rows).length;
  const nothing = wish.reports.length + wish.review.length === 0 || count === 0 || busy;

  async function write(): Promise<void> {
    setBusy(true);
    actions.rememberExport(wish);
    await actions.exportSheets(choice.whole());
    setBusy(false);
    close();
  }
  async function print(): Promise<void> {
    setBusy(true);
    actions.rememberExport(wish);
    setPaper(await actions.paperOf(choice.whole()));
    setBusy(false);
  }

  if (paper !== null) return <PrintView sheets={paper} onClose={() => setPaper(null)} />;
  return (
    <Box title={t('exporting.choose')} onClose={close} foot={
      <>
        <span className="muted small">{t('exporting.nothingLeaves')}</span>
        <span className="space" />
        <Action icon={Printer} label={t('exporting.print')} testId="export-print" isDisabled={nothing} onPress={() => void print()} />
        <Action icon={Download} look="primary" label={t('exporting.write')} testId="export-write" isDisabled={nothing} onPress={() => void write()} />
      </>
    }>
      <TemplateLine choice={choice} />
      <div className="export-form">
        <div>
          <fieldset>
            <legend>{t('exporting.sheets')}</legend>
            {reportIds.map((id) => (
              <Choice
                key={id} type="checkbox" testId={`export-sheet-${id}`} text={t.message(reportName(id))} about={t(`exporting.about.${id}`)}
                checked={wish.reports.includes(id)} onChange={() => choice.toggleReport(id)}
              />
            ))}
          </fieldset>
          {offered.length > 0 && (
            <fieldset>
              <legend>{t('exporting.reviewSheets')}</legend>
              {offered.map((id) => (
                <Choice
                  key={id} type="checkbox" testId={`export-sheet-${id}`} text={t.message(reviewName(id))} about={t(`exporting.about.${id}`)}
                  checked={wish.review.includes(id)} onChange={() => choice.toggleReview(id)}
                />
              ))}
            </fieldset>
          )}
        </div>
        <div>
          <fieldset>
            <legend>{t('exporting.rows')}</legend>
            {rowChoices.map((one) => (
              <Choice
                key={one} type="radio" name="export-rows" testId={`export-rows-${one}`} text={t(`exporting.rows.${one}`, { count: t.number(chosenRows(session, view, one).length) })}
                checked={wish.rows === one} onChange={() => choice.change({ rows: one })}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('exporting.format')}</legend>
            {formatIds.map((one) => (
              <Choice
                key={one} type="radio" name="export-format" testId={`export-format-${one}`} text={t(`exporting.format.${one}`)}
                checked={formatFor(wish) === one} onChange={() => choice.change({ format: one })}
              />
            ))}
            {formatFor(wish) !== wish.format && <p className="muted small">{t('exporting.packed')}</p>}
          </fieldset>
          <fieldset>
            <legend>{t('exporting.secrets')}</legend>
            <Choice
              type="checkbox" testId="export-secrets" text={t('exporting.withSecrets')} about={t('exporting.secretsText')}
              checked={wish.secrets} onChange={(event) => choice.change({ secrets: event.target.checked })}
            />
          </fieldset>
        </div>
      </div>
      <ColumnChoice choice={choice} />
    </Box>
  );
}
