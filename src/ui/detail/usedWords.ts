import type { OpenSession } from '../../state/appState';

/** The tags listed or in use and the panels in use, for suggestions; sorted. */
export function usedWords(session: OpenSession): { readonly tags: readonly string[]; readonly panels: readonly string[] } {
  const tags = new Set(session.fold.state.vocabulary.tags.keys());
  const panels = new Set<string>();
  for (const judgement of session.fold.state.judgements.values()) {
    for (const tag of judgement.tags) tags.add(tag);
    if (judgement.panel !== null) panels.add(judgement.panel);
  }
  return { tags: [...tags].sort(), panels: [...panels].sort() };
}
