import type { ConflictEvidence, FieldKey, Proposal } from '../../model';
import { identityKey } from '../../people/identity';
import { institution, relation, type Institution } from '../../people/institutions';
import { nameKey, teamsOf } from '../../people/team';

/** One person's part in one proposal. */
export interface Standing {
  readonly proposal: Proposal;
  readonly role: 'applicant' | 'participant';
  readonly name: string;
  /** Institutions the person is with, as typed: an applicant's host and employer. */
  readonly units: readonly string[];
  /** Secret. */
  readonly id?: string;
  readonly evidence: ConflictEvidence;
}

/** One institution's part in one proposal. */
export interface Seat {
  readonly proposal: Proposal;
  readonly role: 'applicant' | 'participant' | 'partner';
  readonly unit: string;
  readonly evidence: ConflictEvidence;
}

/** Who and what stands in the proposals of a round, looked up by key: no expert is compared with every proposal. */
export interface Standings {
  readonly byName: ReadonlyMap<string, readonly Standing[]>;
  readonly byId: ReadonlyMap<string, readonly Standing[]>;
  /** Every institution that a proposal names, by its legal person. */
  readonly institutions: ReadonlyMap<string, { readonly institution: Institution; readonly seats: readonly Seat[] }>;
}

/** Reads persons and institutions of all proposals once. */
export function standingsOf(proposals: readonly Proposal[]): Standings {
  const byName = new Map<string, Standing[]>();
  const byId = new Map<string, Standing[]>();
  const institutions = new Map<string, { readonly institution: Institution; readonly seats: Seat[] }>();
  const teamOf = teamsOf(proposals);
  for (const proposal of proposals) {
    for (const standing of personsOf(proposal, teamOf)) {
      push(byName, nameKey(standing.name), standing);
      if (standing.id !== undefined) push(byId, standing.id, standing);
    }
    for (const seat of seatsOf(proposal, teamOf)) {
      const read = institution(seat.unit);
      const known = institutions.get(read.legal);
      if (read.legal === '') continue;
      if (known === undefined) institutions.set(read.legal, { institution: read, seats: [seat] });
      else known.seats.push(seat);
    }
  }
  byName.delete('');
  return { byName, byId, institutions };
}

const evidenceOf = ({ line }: Proposal, field: FieldKey, quote: string): ConflictEvidence => ({ table: 'proposals', line, field, quote });

function* personsOf(proposal: Proposal, teamOf: ReturnType<typeof teamsOf>): Iterable<Standing> {
  const { applicant = '', applicantId, host = '', employer = '' } = proposal.cells;
  const units = [host, employer].filter((unit) => unit !== '');
  if (applicant !== '' || applicantId !== undefined) {
    yield { proposal, role: 'applicant', name: applicant, units, ...idOf(applicantId), evidence: evidenceOf(proposal, 'applicant', applicant) };
  }
  for (const { name, unit, id } of teamOf(proposal)) {
    yield { proposal, role: 'participant', name, units: unit === '' ? [] : [unit], ...idOf(id), evidence: evidenceOf(proposal, 'participants', name) };
  }
}

function* seatsOf(proposal: Proposal, teamOf: ReturnType<typeof teamsOf>): Iterable<Seat> {
  for (const field of ['host', 'employer'] as const) {
    const unit = proposal.cells[field] ?? '';
    if (unit !== '') yield { proposal, role: 'applicant', unit, evidence: evidenceOf(proposal, field, unit) };
  }
  for (const unit of proposal.partners) yield { proposal, role: 'partner', unit, evidence: evidenceOf(proposal, 'partners', unit) };
  for (const { unit } of teamOf(proposal)) {
    if (unit !== '') yield { proposal, role: 'participant', unit, evidence: evidenceOf(proposal, 'participants', unit) };
  }
}

function idOf(cell: string | undefined): { readonly id?: string } {
  const id = identityKey(cell);
  return id === undefined ? {} : { id };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/**
 * How a person of a proposal stands to a name with an institution: `sure` is one person; `maybe` bears the name, and the
 * institution is not said, unclear or affiliated; `elsewhere` bears the name at another institution.
 */
export function sameness(standing: Standing, unit: string): 'sure' | 'maybe' | 'elsewhere' {
  if (unit === '' || standing.units.length === 0) return 'maybe';
  const own = institution(unit);
  const relations = standing.units.map((one) => relation(institution(one), own));
  if (relations.includes('same')) return 'sure';
  return relations.every((one) => one === 'different') ? 'elsewhere' : 'maybe';
}
