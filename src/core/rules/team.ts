import { institution, relation } from '../people/institutions';
import { parsePeople, type ListedPerson } from '../people/peopleCell';
import type { Proposal } from '../model';
import { bare } from './cells';

const parsed = new WeakMap<Proposal, readonly ListedPerson[]>();

/** The participants of a proposal as its cell lists them; the applicant, where listed among them, is left out. Read once. */
export function teamOf(proposal: Proposal): readonly ListedPerson[] {
  const known = parsed.get(proposal);
  if (known !== undefined) return known;
  const team = parsePeople(proposal.cells.participants ?? '').filter((person) => !isApplicant(person, proposal));
  parsed.set(proposal, team);
  return team;
}

function isApplicant({ name, unit }: ListedPerson, { cells: { applicant = '', host = '' } }: Proposal): boolean {
  return bare(name) === bare(applicant) && (unit === '' || relation(institution(unit), institution(host)) === 'same');
}
