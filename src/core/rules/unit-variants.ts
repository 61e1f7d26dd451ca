import type { FieldKey, Proposal } from '../model';
import { institution } from '../people/institutions';
import { teamOf } from '../people/team';
import { say } from '../words';
import { isBlank } from './cells';
import { partnersOf } from './partners';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.unit-variants.pass') };

type Mention = { readonly field: FieldKey; readonly unit: string };

/** A name as typed, but for what stands in brackets (a campus) and blanks at the ends. */
const spelling = (unit: string): string => unit.replace(/[(（][^()（）]*[)）]/gu, '').trim();

function mentionsIn(proposal: Proposal): readonly Mention[] {
  const { host = '', employer = '' } = proposal.cells;
  const mentions: Mention[] = [
    { field: 'host', unit: host }, { field: 'employer', unit: employer },
    ...partnersOf(proposal).map((unit) => ({ field: 'partners', unit }) as const), ...teamOf(proposal).map(({ unit }) => ({ field: 'participants', unit }) as const),
  ];
  return mentions.map(({ field, unit }) => ({ field, unit: spelling(unit) })).filter(({ unit }) => !isBlank(unit));
}

/** For each institution that is spelt in several ways, the commonest spelling (of equals the first). */
function usualSpellings(proposals: readonly Proposal[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { unit } of proposals.flatMap(mentionsIn)) {
    const name = institution(unit).name;
    const spellings = counts.get(name) ?? new Map<string, number>();
    spellings.set(unit, (spellings.get(unit) ?? 0) + 1);
    counts.set(name, spellings);
  }
  return new Map([...counts].flatMap(([name, spellings]) => {
    const [usual = ''] = [...spellings].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    return spellings.size < 2 ? [] : [[name, usual] as const];
  }));
}

/** One institution has one spelling; the rows with the rarer one are named. */
export const unitVariants = defineRule({
  id: 'unit-variants',
  demand: say('rule.unit-variants.demand'),
  clause: '形式审查惯例',
  severity: 'notice',
  needs: ['host'],
  quotes: ['host'],
  settings: {},
  check: ({ proposals }) => {
    const usual = usualSpellings(proposals);
    return (proposal) => {
      const odd = usual.size === 0 ? [] : mentionsIn(proposal).filter(({ unit }) => (usual.get(institution(unit).name) ?? unit) !== unit);
      const [first] = odd;
      if (first === undefined) return sound;
      const expected = usual.get(institution(first.unit).name) ?? '';
      return { outcome: 'fail', message: say('rule.unit-variants.fail', { found: first.unit, expected }), evidence: [...new Set(odd.map(({ field }) => field))] };
    };
  },
});
