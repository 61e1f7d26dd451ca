import type { Proposal } from '../model';
import { normalise } from '../text/normalise';
import { institution, relation } from './institutions';
import { parsePeople, type ListedPerson } from './peopleCell';

const parsed = new WeakMap<Proposal, readonly ListedPerson[]>();

/** A name as names are compared: normal form, letters alone; '' where the cell has none. */
export const nameKey = (name: string): string => normalise(name).replace(/[^\p{L}\p{M}]/gu, '');

/** The participants of a proposal as its cell lists them; the applicant, where listed among them, is left out. Read once. */
export function teamOf(proposal: Proposal): readonly ListedPerson[] {
  const known = parsed.get(proposal);
  if (known !== undefined) return known;
  const { participants = '', applicant = '' } = proposal.cells;
  const own = nameKey(applicant);
  const team = participants === '' ? [] : parsePeople(participants).filter((person) => nameKey(person.name) !== own || !isOfHost(person, proposal));
  parsed.set(proposal, team);
  return team;
}

const isOfHost = ({ unit }: ListedPerson, { cells: { host = '' } }: Proposal): boolean =>
  unit === '' || relation(institution(unit), institution(host)) === 'same';
