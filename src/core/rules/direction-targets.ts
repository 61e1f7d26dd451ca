import type { FieldKey, Proposal } from '../model';
import { normalise } from '../text/normalise';
import { say } from '../words';
import { isBlank } from './cells';
import { declaredDirection } from './declared';
import { meets, readTarget } from './figures';
import { defineRule, type Verdict } from './rule';
import { orElse, texts, type Reader } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.direction-targets.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.direction-targets.not-applicable') };

const fields: readonly FieldKey[] = ['title', 'keywords', 'abstract', 'body', 'fitStatement'];
const textOf = ({ cells }: Proposal): string => normalise(fields.flatMap((field) => cells[field] ?? []).join('。'));

/** Lists of which every entry can be read. */
const allRead = <T>(read: (text: string) => T | undefined): Reader<readonly T[]> => (value) => {
  const entries = texts(value)?.map(read);
  return entries?.every((entry) => entry !== undefined) === true ? entries : undefined;
};

function readPreference(text: string): { readonly direction: string; readonly name: string; readonly words: readonly string[] } | undefined {
  const [direction = '', name = '', words = ''] = text.split('|').map((part) => part.trim());
  return direction === '' || name === '' || words === '' ? undefined : { direction, name, words: words.toLowerCase().split(/\s+/u) };
}

const settings = { targets: allRead(readTarget), preferences: orElse(allRead(readPreference), []) };

/** The amounts that a direction asks for stand in the text; what it only prefers is left to a person where it is not spoken of. */
export const directionTargets = defineRule({
  id: 'direction-targets',
  demand: say('rule.direction-targets.demand'),
  clause: '指南 三(二)',
  severity: 'notice',
  needs: ['direction'],
  needsOneOf: [['abstract'], ['body']],
  quotes: ['direction', 'title'],
  settings,
  check: ({ settings, call }) => {
    const declared = declaredDirection(call);
    return (proposal) => {
      const direction = declared(proposal)?.id;
      const targets = settings.targets.filter((target) => target.direction === direction);
      const preferences = settings.preferences.filter((preference) => preference.direction === direction);
      if (targets.length + preferences.length === 0 || isBlank(`${proposal.cells.abstract ?? ''}${proposal.cells.body ?? ''}`)) return none;
      const text = textOf(proposal);
      const missing = targets.filter((target) => !meets(text, target, targets)).map(({ name }) => name);
      if (missing.length > 0) return { outcome: 'fail', message: say('rule.direction-targets.fail', { found: missing }) };
      const unspoken = preferences.filter(({ words }) => !words.some((word) => text.includes(word))).map(({ name }) => name);
      return unspoken.length === 0 ? sound : { outcome: 'unsure', message: say('rule.direction-targets.unsure', { found: unspoken }) };
    };
  },
});
