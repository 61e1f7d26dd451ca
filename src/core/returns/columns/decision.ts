import type { Decision, DecisionWord, Language } from '../../model';
import { decisionName } from '../../reports';
import { decide } from '../../session';
import { say } from '../../words';
import type { EditColumn } from '../editColumn';

/** Decisions by their words in either language: whoever gets a sheet may type the other one's. */
export const decisionColumn: EditColumn<'decision'> = {
  id: 'decision',
  of: ({ judgement }) => judgement.decision,
  text: (value, { decisions, language }) => (value === null ? '' : decisionName(value, decisions, language)),
  read(text, _standing, { decisions, language }) {
    if (text === '') return { value: null };
    const value = meant(text, decisions);
    const known = decisions.filter(({ retired }) => !retired).map(({ decision }) => decisionName(decision, decisions, language));
    return value === undefined ? { fault: say('returns.decision', { cell: text.slice(0, 40), known }) } : { value };
  },
  isSaid: () => true,
  apply: (verb, row, value) => decide(verb, [row], value),
};

/** The decision of a name; by the program's own word too where the office calls it otherwise. */
function meant(text: string, decisions: readonly DecisionWord[]): Decision | undefined {
  const languages: readonly Language[] = ['zh', 'en'];
  const fits = (words: readonly DecisionWord[]) => ({ decision }: DecisionWord): boolean => languages.some((language) => plain(decisionName(decision, words, language)) === plain(text));
  return (decisions.find(fits(decisions)) ?? decisions.filter(({ decision }) => !decision.startsWith('own:')).find(fits([])))?.decision;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
