import { decisions, type Decision, type Language } from '../../model';
import { decide } from '../../session';
import { say, write } from '../../words';
import type { EditColumn } from '../editColumn';

/** Decisions by their words in either language: whoever gets a sheet may type the other one's. */
export const decisionColumn: EditColumn<'decision'> = {
  id: 'decision',
  of: ({ judgement }) => judgement.decision,
  text: (value, { language }) => (value === null ? '' : word(value, language)),
  read(text, _standing, { language }) {
    if (text === '') return { value: null };
    const value = decisions.find((one) => plain(word(one, 'zh')) === plain(text) || plain(word(one, 'en')) === plain(text));
    return value === undefined ? { fault: say('returns.decision', { cell: text.slice(0, 40), known: decisions.map((one) => word(one, language)) }) } : { value };
  },
  isSaid: () => true,
  apply: (verb, row, value) => decide(verb, [row], value),
};

const word = (decision: Decision, language: Language): string => write(say(`report.decision.${decision}`), language);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
