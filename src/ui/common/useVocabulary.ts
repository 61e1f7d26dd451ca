import { useMemo } from 'react';
import type { Decision, DecisionWord, TagColour } from '../../core/model';
import { decisionName, firstVocabulary } from '../../state/vocabulary';
import { useApp, useWords } from './app';

/** The office's words, as the page shows them. */
export interface ShownVocabulary {
  readonly decisions: readonly DecisionWord[];
  /** The decisions that can be made, in the order of their keys. */
  readonly offered: readonly Decision[];
  nameOf(decision: Decision): string;
  colourOf(tag: string): TagColour;
}

/** The words of the open session; the same object until one of them, or the language, changes. */
export function useVocabulary(): ShownVocabulary {
  const { language } = useWords();
  const { decisions, tags } = useApp(({ session }) => session?.fold.state.vocabulary) ?? firstVocabulary;
  return useMemo(() => ({
    decisions,
    offered: decisions.flatMap(({ decision, retired }) => (retired ? [] : [decision])),
    nameOf: (decision) => decisionName(decision, decisions, language),
    colourOf: (tag) => tags.get(tag) ?? 'grey',
  }), [decisions, tags, language]);
}
