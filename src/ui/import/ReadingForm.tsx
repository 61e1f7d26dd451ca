import type { ReactNode } from 'react';
import type { Encoding, ReadChoices } from '../../core/model';
import type { TablePreview } from '../../worker/protocol';
import { useActions, useWords, type Words } from '../common/app';

const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'];

const delimiterNames = (t: Words): readonly (readonly [string, string])[] => [
  [',', t('import.delimiter.comma')], ['\t', t('import.delimiter.tab')], [';', t('import.delimiter.semicolon')], ['|', t('import.delimiter.pipe')],
  ['，', t('import.delimiter.wideComma')], ['；', t('import.delimiter.wideSemicolon')],
];

const none: ReadChoices = {};

interface ReadingFormProps {
  readonly preview: TablePreview | undefined;
  /** What was chosen by hand so far. */
  readonly choices?: ReadChoices;
  /** Where another import than that of the proposals is under way: what reads its file anew. */
  readonly onChange?: (change: ReadChoices) => void;
}

/** How a file was taken apart: each guess can be changed, and the file is read again at once. */
export function ReadingForm({ preview, choices = none, onChange }: ReadingFormProps) {
  const t = useWords();
  const actions = useActions();
  const readAgain = onChange ?? ((change: ReadChoices) => void actions.readAgain(change));
  const { sheets = [], sheet = '', top = [], headerLine = 0 } = preview?.reading ?? {};
  const isBook = sheets.length > 0;
  const encoding = choices.encoding ?? preview?.encoding;
  const delimiter = choices.delimiter ?? preview?.delimiter ?? '';
  const chosenLine = choices.headerLine ?? headerLine;
  return (
    <>
      {isBook && (
        <Choice label={t('import.sheet')} testId="import-sheet" value={choices.sheet ?? sheet} onChange={(value) => readAgain({ sheet: value })}>
          {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
        </Choice>
      )}
      {!isBook && (
        <Choice label={t('import.encoding')} testId="import-encoding" value={encoding === 'utf-8-bom' ? 'utf-8' : encoding ?? ''} onChange={(value) => readAgain({ encoding: value as Encoding })}>
          {encoding === undefined && <option value="" />}
          {encodings.map((one) => <option key={one} value={one}>{one.toUpperCase()}</option>)}
        </Choice>
      )}
      {!isBook && (
        <Choice label={t('import.delimiter')} testId="import-delimiter" value={delimiter} onChange={(value) => readAgain({ delimiter: value })}>
          {delimiter === '' && <option value="">{t('import.delimiter.guess')}</option>}
          {delimiterNames(t).map(([sign, name]) => <option key={sign} value={sign}>{name}</option>)}
          {delimiter !== '' && delimiterNames(t).every(([sign]) => sign !== delimiter) && <option value={delimiter}>{delimiter}</option>}
        </Choice>
      )}
      {top.length > 0 && (
        <Choice label={t('import.header')} testId="import-header" value={String(chosenLine)} onChange={(value) => readAgain({ headerLine: Number(value) })}>
          {top.every(({ line }) => line !== chosenLine) && <option value={chosenLine}>{t('import.headerLine', { line: chosenLine })}</option>}
          {top.map(({ line }) => <option key={line} value={line}>{t('import.headerLine', { line })}</option>)}
        </Choice>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, testId, value, onChange, children }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select className="input" data-testid={testId} value={value} onChange={(event) => onChange(event.target.value)}>{children}</select>
    </label>
  );
}
