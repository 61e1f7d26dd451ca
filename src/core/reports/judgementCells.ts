import { decisions, type Call, type Judgement, type Language } from '../model';
import { say, write } from '../words';
import { directionName } from './directionName';

/** Words in a list, as a cell holds them: `交叉；重复`. */
export const joined = (words: readonly string[], language: Language): string => words.join(write(say('report.listJoin'), language));

export const decisionWord = (judgement: Judgement | null, language: Language): string =>
  (judgement === null || judgement.decision === null ? '' : write(say(`report.decision.${judgement.decision}`), language));

export const decisionChoices = (language: Language): readonly string[] => decisions.map((decision) => write(say(`report.decision.${decision}`), language));

/** The direction that a person confirmed; blank where nobody has. */
export const directionOrBlank = (judgement: Judgement | null, call: Call, language: Language): string =>
  (judgement === null || judgement.direction === null ? '' : directionName(judgement.direction, call, language));
