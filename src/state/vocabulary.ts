import type { Decision, TagColour } from '../core/model';
import { addDecision, colourTag, moveDecision, removeTag, renameDecision, renameTag, retireDecision } from '../core/session';
import { actingOn } from './acting';
import type { OpenSession } from './appState';
import type { AppContext } from './context';

export { firstVocabulary } from '../core/session';
export { decisionName, decisionWord } from '../core/reports';

/** The decisions that are offered, in the office's order: the first nine have a key each. */
export const offeredDecisions = (session: OpenSession): readonly Decision[] =>
  session.fold.state.vocabulary.decisions.flatMap(({ decision, retired }) => (retired ? [] : [decision]));

/** A tag of the office's list or on a row. */
export interface KnownTag {
  readonly tag: string;
  readonly colour: TagColour;
  /** Rows of the open table that have it. */
  readonly count: number;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Every tag that is listed or used, by name. */
export function knownTags({ fold, byKey }: OpenSession): readonly KnownTag[] {
  const { vocabulary: { tags }, judgements } = fold.state;
  const counts = new Map<string, number>([...tags.keys()].map((tag) => [tag, 0]));
  for (const [row, judgement] of judgements) if (byKey.has(row)) for (const tag of judgement.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count, colour: tags.get(tag) ?? 'grey' })).toSorted((a, b) => collator.compare(a.tag, b.tag));
}

/** How many rows of the open table have each decision. */
export function decisionCounts({ fold, byKey }: OpenSession): ReadonlyMap<Decision, number> {
  const counts = new Map<Decision, number>();
  for (const [row, { decision }] of fold.state.judgements) if (decision !== null && byKey.has(row)) counts.set(decision, (counts.get(decision) ?? 0) + 1);
  return counts;
}

/** What a person changes in the office's words. Each call is one step of undo. */
export function vocabularyActions(context: AppContext) {
  const { act } = actingOn(context);
  return {
    addDecision: (name: string) => void act((verb) => addDecision(verb, name)),
    renameDecision: (decision: Decision, name: string) => void act((verb) => renameDecision(verb, decision, name)),
    retireDecision: (decision: Decision, retired: boolean) => void act((verb) => retireDecision(verb, decision, retired)),
    moveDecision: (decision: Decision, by: number) => void act((verb) => moveDecision(verb, decision, by)),
    colourTag: (tag: string, colour: TagColour) => void act((verb) => colourTag(verb, tag, colour)),
    renameTag: (from: string, to: string) => void act((verb) => renameTag(verb, from, to)),
    removeTag: (tag: string) => void act((verb) => removeTag(verb, tag)),
  };
}
