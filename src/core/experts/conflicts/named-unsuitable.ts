import type { Expert, Proposal } from '../../model';
import { institution, relation } from '../../people/institutions';
import { parsePeople } from '../../people/peopleCell';
import { nameKey } from '../../people/team';
import { say } from '../../words';
import { expertCell, type ConflictContext, type ConflictTest } from './conflictTest';

interface Named {
  readonly proposal: Proposal;
  readonly name: string;
  readonly unit: string;
}

const read = new WeakMap<readonly Proposal[], ReadonlyMap<string, readonly Named[]>>();

/** The applicant names the expert as unsuitable: to be considered, and so a warning that a person may set aside with a reason. */
export const namedUnsuitable: ConflictTest = {
  id: 'named-unsuitable',
  name: say('conflict.named-unsuitable.name'),
  origin: 'declared',
  *hits(expert, context) {
    for (const { proposal, name, unit } of namedBy(context).get(nameKey(expert.name)) ?? []) {
      if (isElsewhere(unit, expert)) continue;
      yield {
        proposal, force: 'warn', message: say('conflict.named-unsuitable.named', { name }),
        evidence: [expertCell(expert, 'name'), { table: 'proposals', line: proposal.line, field: 'excludedReviewers', quote: name }],
      };
    }
  },
};

const isElsewhere = (unit: string, { employer }: Expert): boolean =>
  unit !== '' && employer !== '' && relation(institution(unit), institution(employer)) === 'different';

/** Who is named in which proposals; read once a file. */
function namedBy({ proposals }: ConflictContext): ReadonlyMap<string, readonly Named[]> {
  const known = read.get(proposals);
  if (known !== undefined) return known;
  const byName = new Map<string, Named[]>();
  for (const proposal of proposals) {
    for (const { name, unit } of parsePeople(proposal.cells.excludedReviewers ?? '')) {
      const key = nameKey(name);
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), { proposal, name, unit }]);
    }
  }
  read.set(proposals, byName);
  return byName;
}
