import type { Language, Message, MessageParam, MessageParams } from '../model';
import { alikeWords } from './alike';
import { assignWords } from './assign';
import { assignPageWords } from './assignPage';
import { callWords } from './call';
import { cliWords } from './cli';
import { cliReviewWords } from './cliReview';
import { commandWords } from './commands';
import { conflictWords } from './conflicts';
import { expertFieldWords } from './expertFields';
import { expertWords } from './experts';
import { expertsPageWords } from './expertsPage';
import { exportingWords } from './exporting';
import { fieldWords } from './fields';
import { fitWords } from './fit';
import { gridWords } from './grid';
import { historyWords } from './history';
import { listWords } from './lists';
import { helpWords } from './help';
import { importWords } from './importing';
import { judgingWords } from './judging';
import { overviewWords } from './overview';
import { pageWords } from './page';
import { pagesWords } from './pages';
import { panelWords } from './panels';
import { peopleWords } from './people';
import { panelsPageWords } from './panelsPage';
import { reportWords } from './reports';
import { returnWords } from './returns';
import { reviewWords } from './review';
import { ruleWords } from './rules';
import { rulesPageWords } from './rulesPage';
import { safetyWords } from './safety';
import { sessionWords } from './session';
import { sheetWords } from './sheets';
import { tableWords } from './tables';
import type { WordTable } from './table';
import { tourWords } from './tour';
import { viewWords } from './views';
import { themeWords } from './theme';
import { vocabularyWords } from './vocabulary';
import { workWords } from './work';
import { workspaceWords } from './workspace';

/** Every sentence a person reads, both languages side by side. One table a room, gathered here. */
export const words = {
  ...alikeWords,
  ...assignPageWords,
  ...assignWords,
  ...callWords,
  ...cliReviewWords,
  ...cliWords,
  ...commandWords,
  ...conflictWords,
  ...expertFieldWords,
  ...expertWords,
  ...expertsPageWords,
  ...exportingWords,
  ...fieldWords,
  ...fitWords,
  ...gridWords,
  ...historyWords,
  ...judgingWords,
  ...listWords,
  ...helpWords,
  ...importWords,
  ...overviewWords,
  ...pageWords,
  ...pagesWords,
  ...panelWords,
  ...peopleWords,
  ...panelsPageWords,
  ...reportWords,
  ...returnWords,
  ...reviewWords,
  ...ruleWords,
  ...rulesPageWords,
  ...safetyWords,
  ...sessionWords,
  ...sheetWords,
  ...tableWords,
  ...themeWords,
  ...tourWords,
  ...viewWords,
  ...vocabularyWords,
  ...workWords,
  ...workspaceWords,
} as const satisfies WordTable;

export type WordKey = keyof typeof words;

/** Makes a message; the key is checked by the type checker, the gaps by a test. */
export const say = (key: WordKey, params: MessageParams = {}): Message => ({ key, params });

/** Writes a message out in a language. An unknown key is written as it is, so that an old saved message still shows. */
export function write(message: Message, language: Language): string {
  const entry: { readonly zh: string; readonly en: string } | undefined = (words as WordTable)[message.key];
  if (entry === undefined) return message.key;
  return entry[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(message.params, name) ? message.params[name] : undefined;
    return value === undefined ? gap : typeof value === 'number' && counting.has(name) ? thousands.format(value) : writeParam(value, language);
  });
}

/** Gaps that say how many: written with thousands apart, as the page writes counts. Lines and years are not. */
const counting: ReadonlySet<string> = new Set(['count', 'left']);
/** The same in both languages. */
const thousands = new Intl.NumberFormat('en');

const listMark: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** How many names a sentence holds. */
const named = 5;
/** The first of some names, for the gap of a sentence. */
export const few = (names: readonly string[]): readonly string[] => names.slice(0, named).map((name, at) => (at === named - 1 && names.length > named ? `${name}…` : name));

/** Names one after the other, as a language lists them. */
export const joinNames = (names: readonly string[], language: Language): string => names.join(listMark[language]);

function writeParam(value: MessageParam, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isList(value) ? joinNames(value.map((one) => writeParam(one, language)), language) : write(value, language);
}

const isList = (value: Message | readonly MessageParam[]): value is readonly MessageParam[] => Array.isArray(value);
