import type { Message } from '../../core/model';
import { say, words, type WordKey } from '../../core/words';
import type { Words } from '../common/app';

const isWord = (key: string): key is WordKey => Object.hasOwn(words, key);

/** A rule's name in every language; its id where it has none in this language table (a rule of a newer engine). */
export function ruleWord(rule: string): Message | string {
  const key = `rule.${rule}.name`;
  return isWord(key) ? say(key) : rule;
}

/** A rule's name in the page's language. */
export function ruleName(rule: string, t: Words): string {
  const word = ruleWord(rule);
  return typeof word === 'string' ? word : t.message(word);
}
