import type { Decision, DecisionWord, RowKey, SessionEvent, TagColour, Vocabulary } from '../model';
import { compareText } from './order';
import { stepOf, tagChange } from './verbs';
import type { Change, VerbContext } from './verbs';

const wordOf = ({ decisions }: Vocabulary, decision: Decision): DecisionWord | undefined => decisions.find((word) => word.decision === decision);
const orderOf = ({ decisions }: Vocabulary): readonly Decision[] => decisions.map(({ decision }) => decision);

/** Puts a decision of the office's own at the end of the list. Nothing where the name is blank or an offered one bears it. */
export function addDecision(context: VerbContext, written: string): SessionEvent[] {
  const name = written.trim();
  const { decisions } = context.state.vocabulary;
  if (name === '' || decisions.some((word) => !word.retired && word.name === name)) return [];
  // One that was retired comes back under its name, and rows that have it are of it again.
  const resting = decisions.find((word) => word.name === name);
  if (resting !== undefined) return retireDecision(context, resting.decision, false);
  return stepOf(context, [{ kind: 'decisionWord', payload: { decision: `own:${context.newId()}`, name, retired: false }, before: null }]);
}

/** Calls a decision otherwise; a blank name gives one of the first four the program's word again, and changes nothing of an own one. */
export function renameDecision(context: VerbContext, decision: Decision, written: string): SessionEvent[] {
  const name = written.trim();
  const word = wordOf(context.state.vocabulary, decision);
  if (word === undefined || word.name === name || (name === '' && decision.startsWith('own:'))) return [];
  return stepOf(context, [{ kind: 'decisionWord', payload: { ...word, name }, before: word }]);
}

/** Offers a decision no more, or again. One must stay, or nobody could decide anything. */
export function retireDecision(context: VerbContext, decision: Decision, retired: boolean): SessionEvent[] {
  const word = wordOf(context.state.vocabulary, decision);
  const others = context.state.vocabulary.decisions.filter((one) => !one.retired && one.decision !== decision);
  if (word === undefined || word.retired === retired || (retired && others.length === 0)) return [];
  return stepOf(context, [{ kind: 'decisionWord', payload: { ...word, retired }, before: word }]);
}

/** Moves a decision up (below zero) or down the list; not beyond its ends. */
export function moveDecision(context: VerbContext, decision: Decision, by: number): SessionEvent[] {
  const before = orderOf(context.state.vocabulary);
  const from = before.indexOf(decision);
  const to = Math.max(0, Math.min(before.length - 1, from + by));
  if (from < 0 || to === from) return [];
  const order = before.toSpliced(from, 1).toSpliced(to, 0, decision);
  return stepOf(context, [{ kind: 'decisionOrder', payload: { order }, before: { order: before } }]);
}

const colourChange = ({ vocabulary: { tags } }: VerbContext['state'], tag: string, colour: TagColour | null): Change[] => {
  const before = tags.get(tag) ?? null;
  return before === colour ? [] : [{ kind: 'tagColour', payload: { tag, colour }, before: { tag, colour: before } }];
};

/** Gives a tag a colour, and so a place in the office's list: no row need have it yet. */
export function colourTag(context: VerbContext, written: string, colour: TagColour): SessionEvent[] {
  const tag = written.trim();
  return tag === '' ? [] : stepOf(context, colourChange(context.state, tag, colour));
}

const taggedRows = ({ state: { judgements } }: VerbContext, tag: string): readonly RowKey[] =>
  [...judgements].flatMap(([row, seen]) => (seen.tags.includes(tag) ? [row] : [])).toSorted(compareText);

/** Gives a tag another name on every row that has it; where the new name exists, the two become one, which keeps its colour. */
export function renameTag(context: VerbContext, from: string, name: string): SessionEvent[] {
  const to = name.trim();
  if (to === '' || to === from) return [];
  const { judgements, vocabulary: { tags } } = context.state;
  const rows = taggedRows(context, from).flatMap((row) => {
    const seen = judgements.get(row);
    return seen === undefined ? [] : [...tagChange(row, seen, from, false), ...tagChange(row, seen, to, true)];
  });
  const colour = tags.get(to) ?? tags.get(from);
  return stepOf(context, [...rows, ...colourChange(context.state, from, null), ...(colour === undefined ? [] : colourChange(context.state, to, colour))]);
}

/** Takes a tag off every row and off the office's list. */
export function removeTag(context: VerbContext, tag: string): SessionEvent[] {
  const rows = taggedRows(context, tag).map((row): Change => ({ kind: 'tag', row, payload: { tag, on: false }, before: { tag, on: true } }));
  return stepOf(context, [...rows, ...colourChange(context.state, tag, null)]);
}
