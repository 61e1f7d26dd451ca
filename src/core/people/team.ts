import type { Proposal } from '../model';
import { normalise } from '../text/normalise';
import { institution, relation } from './institutions';
import { parsePeople, type ListedPerson } from './peopleCell';

/** A name as names are compared: normal form, remarks in brackets left out, letters alone; '' where the cell has none. */
export const nameKey = (name: string): string => (/^[\u4e00-\u9fff]*$/u.test(name) ? name : normalise(name).replace(/(?<=\p{L}\s*)\([^()]*\)$/u, '').replace(/[^\p{L}\p{M}]/gu, ''));

/** Reads the participants of a file's proposals; each cell once a file. */
export type Teams = (proposal: Proposal) => readonly ListedPerson[];

const read = new WeakMap<readonly Proposal[], Teams>();

/** The teams of a file. Kept by the file, not by the proposal: weak keys by the thousand are dear to collect. */
export function teamsOf(proposals: readonly Proposal[]): Teams {
  const known = read.get(proposals);
  if (known !== undefined) return known;
  const teams = new Map<Proposal, readonly ListedPerson[]>();
  const teamOf: Teams = (proposal) => {
    const kept = teams.get(proposal);
    if (kept !== undefined) return kept;
    const team = listed(proposal);
    teams.set(proposal, team);
    return team;
  };
  read.set(proposals, teamOf);
  return teamOf;
}

/** The participants as the cell lists them; the applicant, where listed among them, is left out. */
function listed(proposal: Proposal): readonly ListedPerson[] {
  const { participants = '', applicant = '', host = '' } = proposal.cells;
  if (participants === '') return nobody;
  const own = nameKey(applicant);
  return parsePeople(participants).map((person) => (ofHost.test(person.unit) ? { ...person, unit: host } : person)).filter((person) => nameKey(person.name) !== own || !isOfHost(person, proposal));
}

/** Words for the host in place of its name. */
const ofHost = /^(?:本单位|本校|我校|本院|我院|本所|我所|校内|院内|依托单位|申请单位|同申请人|同依托单位)$/u;
const nobody: readonly ListedPerson[] = [];

const isOfHost = ({ unit }: ListedPerson, { cells: { host = '' } }: Proposal): boolean =>
  unit === '' || relation(institution(unit), institution(host)) === 'same';
