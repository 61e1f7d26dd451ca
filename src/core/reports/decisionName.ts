import type { Decision, DecisionWord, Language, Message } from '../model';
import { say, write } from '../words';

/** A decision as the office calls it, else the program's word in whatever language it is asked for; an own one of which nothing is known any more is said to be so. */
export function decisionWord(decision: Decision, words: readonly DecisionWord[]): Message | string {
  const name = words.find((word) => word.decision === decision)?.name ?? '';
  if (name !== '') return name;
  switch (decision) {
    case 'accept': case 'reject': case 'verify': case 'withdrawn': return say(`report.decision.${decision}`);
    default: return say('report.decisionGone');
  }
}

/** The same written out. */
export function decisionName(decision: Decision, words: readonly DecisionWord[], language: Language): string {
  const word = decisionWord(decision, words);
  return typeof word === 'string' ? word : write(word, language);
}
