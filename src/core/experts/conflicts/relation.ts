import type { Conflict, ConflictEvidence, RelationKind, Relationship, ReviewSettings } from '../../model';
import { nameKey } from '../../people/team';
import { parsePeople } from '../../people/peopleCell';
import { say } from '../../words';
import type { ConflictTest } from './conflictTest';
import { sameness } from './standings';

/** Kinship and interests do not lapse; a teacher stays one, though a person may see it otherwise after some years. */
const lapses: Readonly<Record<RelationKind, 'never' | 'to a warning' | 'wholly'>> = {
  relative: 'never', interest: 'never', teacher: 'to a warning', coauthor: 'wholly', colleague: 'wholly',
};

type Verdict = { readonly force: Conflict['force']; readonly how: 'stands' | 'lapsed' | 'undated' | 'unknown' } | undefined;

/** What a declared relation means in a year: without years it counts, for a person to look at where it could have lapsed. */
export function verdict({ kind, years }: Pick<Relationship, 'kind' | 'years'>, year: number | undefined, { relationYears }: ReviewSettings): Verdict {
  if (kind === null) return { force: 'warn', how: 'unknown' };
  const lapse = lapses[kind];
  if (lapse === 'never') return { force: 'bar', how: 'stands' };
  if (years === null || year === undefined) return { force: kind === 'teacher' ? 'bar' : 'warn', how: 'undated' };
  if (years.to === null || year - years.to <= relationYears) return { force: 'bar', how: 'stands' };
  return lapse === 'to a warning' ? { force: 'warn', how: 'lapsed' } : undefined;
}

/** The table of relations says so: 师生 合作 亲属 同事 利益 between the expert and the applicant or a participant. */
export const relation: ConflictTest = {
  id: 'relation',
  name: say('conflict.relation.name'),
  origin: 'declared',
  *hits(expert, { standings, relationsOf, year, settings }) {
    for (const one of relationsOf(expert)) {
      const found = verdict(one, year, settings);
      if (found === undefined) continue;
      for (const { name, unit } of parsePeople(one.person)) {
        for (const standing of standings.byName.get(nameKey(name)) ?? []) {
          // A table that names no institution means the name: it is on the safe side.
          if (unit !== '' && sameness(standing, unit) === 'elsewhere') continue;
          const kind = one.kindText === '' ? '—' : one.kindText;
          const message = say(`conflict.relation.${found.how}`, { kind, person: name, years: one.yearsText === '' ? '—' : one.yearsText, limit: settings.relationYears });
          yield { proposal: standing.proposal, force: found.force, message, evidence: [...quotes(one), standing.evidence] };
        }
      }
    }
  },
};

const quotes = ({ line, person, kindText, yearsText }: Relationship): readonly ConflictEvidence[] => [
  { table: 'relations' as const, line, field: 'person' as const, quote: person },
  { table: 'relations' as const, line, field: 'kind' as const, quote: kindText },
  { table: 'relations' as const, line, field: 'years' as const, quote: yearsText },
].filter(({ quote }) => quote !== '');
