import { decisions } from '../model';
import type { Decision, DecisionWord, TagColour, Vocabulary } from '../model';
import type { WordEvent } from './judge';

/** What an office has that has said nothing: the four decisions under the program's words, and no list of tags. */
export const firstVocabulary: Vocabulary = { decisions: decisions.map((decision): DecisionWord => ({ decision, name: '', retired: false })), tags: new Map() };

/** The office's words after events in their order: the last writer of each decision, of the order and of each tag wins. */
export function chooseWords(history: readonly WordEvent[], isUndone: (step: string) => boolean): Vocabulary {
  const words = new Map<Decision, DecisionWord>(firstVocabulary.decisions.map((word) => [word.decision, word]));
  const tags = new Map<string, TagColour>();
  let order: readonly Decision[] = [];
  for (const { step, kind, payload } of history) {
    if (isUndone(step)) continue;
    switch (kind) {
      case 'decisionWord': words.set(payload.decision, payload); break;
      case 'decisionOrder': order = payload.order; break;
      case 'tagColour':
        if (payload.colour === null) tags.delete(payload.tag);
        else tags.set(payload.tag, payload.colour);
    }
  }
  const placed = new Set(order);
  const inOrder = [...placed].flatMap((decision) => words.get(decision) ?? []);
  return { decisions: [...inOrder, ...[...words.values()].filter(({ decision }) => !placed.has(decision))], tags };
}
