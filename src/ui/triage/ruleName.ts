import { words, type WordKey } from '../../core/words';
import type { Words } from '../common/app';

const isWord = (key: string): key is WordKey => Object.hasOwn(words, key);

/** A rule's name; its id where it has none in this language table (a rule of a newer engine). */
export function ruleName(rule: string, t: Words): string {
  const key = `rule.${rule}.name`;
  return isWord(key) ? t(key) : rule;
}
