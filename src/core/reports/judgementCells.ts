import type { Call, DecisionWord, Judgement, Language } from '../model';
import { say, write } from '../words';
import { decisionName } from './decisionName';
import { directionName } from './directionName';

/** Words in a list, as a cell holds them: `交叉；重复`. */
export const joined = (words: readonly string[], language: Language): string => words.join(write(say('report.listJoin'), language));

export const decisionCell = (judgement: Judgement | null, words: readonly DecisionWord[], language: Language): string =>
  (judgement === null || judgement.decision === null ? '' : decisionName(judgement.decision, words, language));

/** The decisions that are offered, in the office's order. */
export const decisionChoices = (words: readonly DecisionWord[], language: Language): readonly string[] =>
  words.filter(({ retired }) => !retired).map(({ decision }) => decisionName(decision, words, language));

/** The direction that a person confirmed; blank where nobody has. */
export const directionOrBlank = (judgement: Judgement | null, call: Call, language: Language): string =>
  (judgement === null || judgement.direction === null ? '' : directionName(judgement.direction, call, language));
