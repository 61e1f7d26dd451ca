import type { FieldKey, Proposal } from '../model';
import type { Person, Standing } from '../people/census';
import { applications } from './others';

/** The parts of a person that count for the limit of those with a senior title: all roles with one, or with a title that tells nothing. */
export const seniorParts = ({ standings }: Pick<Person, 'standings'>): readonly Standing[] =>
  standings.some(({ rank }) => rank === 'senior') ? standings.filter(({ rank }) => rank !== 'other') : [];

/** Those that count for the limit of all others: roles as participant with no senior title. */
export function otherParts({ standings }: Pick<Person, 'standings'>): readonly Standing[] {
  const hasSenior = standings.some(({ rank }) => rank === 'senior');
  return standings.filter(({ rank, role }) => role === 'participant' && (rank === 'other' || (rank === 'unknown' && !hasSenior)));
}

export const proposalsOf = (parts: readonly Standing[]): readonly Proposal[] => [...new Set(parts.map(({ proposal }) => proposal))];

/** How many applications the parts stand in. */
export const countOf = (parts: readonly Standing[]): number => applications(parts.map(({ proposal }) => proposal));

/** `武超（陇原大学）` */
export const calledAs = ({ name, unit }: Standing): string => (unit === '' ? name : `${name}（${unit}）`);

/** The cell in which a person stands in a proposal. */
export const cellOf = (parts: readonly Standing[], proposal: Proposal): FieldKey =>
  parts.some((part) => part.proposal === proposal && part.role === 'applicant') ? 'applicant' : 'participants';
