import { fieldKeys, severities, type Call, type RuleSettings } from '../../core/model';
import { words, type WordKey } from '../../core/words';
import type { Words } from '../common/app';

/** Settings that the page shows elsewhere. */
const shownElsewhere: ReadonlySet<string> = new Set(['clause', 'severity']);

/** A rule's settings as people read them: what each is called, and its value. */
export function settingTexts(settings: RuleSettings, call: Call, t: Words): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(settings).filter(([name]) => !shownElsewhere.has(name)).map(([name, value]) => ({ name: named(`setting.${name}`, name, t), value: valueText(name, value, call, t) }));
}

const isWord = (key: string): key is WordKey => Object.hasOwn(words, key);
/** A word by key; what a newer call's data brings and this program has no word for is shown as it is written. */
const named = (key: string, otherwise: string, t: Words): string => (isWord(key) ? t(key) : otherwise);

function valueText(name: string, value: unknown, call: Call, t: Words): string {
  if (Array.isArray(value)) return value.length === 0 ? t('setting.none') : t.list(value.map((one) => valueText(name, one, call, t)));
  if (typeof value === 'boolean') return t(value ? 'setting.yes' : 'setting.no');
  // A year.
  if (typeof value === 'number' && name.endsWith('Until')) return String(value);
  if (typeof value === 'number') return /share$|^least(Confidence|InScope)$|^surelyInScope$/i.test(name) ? percentText(value, t) : t.number(value);
  if (typeof value !== 'string') return value === undefined || value === null ? t('setting.none') : JSON.stringify(value);
  const severity = severities.find((one) => one === value);
  if (severity !== undefined && name.endsWith('Severity')) return t(`page.severity.${severity}`);
  const field = fieldKeys.find((one) => one === value);
  if (field !== undefined && name === 'fields') return t(`field.${field}`);
  if (name === 'ranks') return named(`setting.rank.${value}`, value, t);
  return targetText(value, call) ?? value;
}

/** Small shares need their decimals. */
const percentText = (share: number, t: Words): string => `${t.number(Math.round(share * 10_000) / 100)}%`;

/** `K4 | 模态不少于3个 | …` as `重点4 模态不少于3个`: the rest tells the program what to look for. */
function targetText(value: string, call: Call): string | undefined {
  const [id, what] = value.split(' | ');
  const direction = call.directions.find((one) => one.id === id);
  return direction === undefined || what === undefined ? undefined : `${direction.label} ${what}`;
}
