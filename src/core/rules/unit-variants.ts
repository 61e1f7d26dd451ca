import type { FieldKey, Proposal } from '../model';
import { institution } from '../people/institutions';
import { teamsOf, type Teams } from '../people/team';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { isBlank } from './cells';
import { partnersOf } from './partners';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.unit-variants.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

type Mention = { readonly field: FieldKey; readonly unit: string };
/** A name as typed, but for what stands in brackets (a campus) and blanks at the ends; '' where it names nothing. */
const spelling = remembered((unit) => (isBlank(unit) ? '' : unit.replace(/[(（][^()（）]*[)）]/gu, '').trim()));

function mentionsIn(proposal: Proposal, teamOf: Teams): readonly Mention[] {
  const { host = '', employer = '' } = proposal.cells;
  const mentions: Mention[] = [
    { field: 'host', unit: host }, { field: 'employer', unit: employer },
    ...partnersOf(proposal).map((unit) => ({ field: 'partners', unit }) as const), ...teamOf(proposal).map(({ unit }) => ({ field: 'participants', unit }) as const),
  ];
  return mentions.map(({ field, unit }) => ({ field, unit: spelling(unit) })).filter(({ unit }) => unit !== '');
}

/** For each institution that is spelt in several ways, the commonest spelling (of equals the first). */
function usualSpellings(proposals: readonly Proposal[], teamOf: Teams): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const proposal of proposals) for (const { unit } of mentionsIn(proposal, teamOf)) {
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
    const teamOf = teamsOf(proposals);
    const usual = usualSpellings(proposals, teamOf);
    return (proposal) => {
      if (usual.size === 0 && !isBlank(proposal.cells.host)) return sound;
      const mentions = mentionsIn(proposal, teamOf);
      if (mentions.length === 0) return blank;
      const odd = mentions.filter(({ unit }) => (usual.get(institution(unit).name) ?? unit) !== unit);
      const found = odd[0]?.unit;
      if (found === undefined) return sound;
      const expected = usual.get(institution(found).name) ?? '';
      return { outcome: 'fail', message: say('rule.unit-variants.fail', { found, expected }), evidence: [...new Set(odd.map(({ field }) => field))] };
    };
  },
});
