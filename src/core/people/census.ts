import type { Proposal } from '../model';
import { remembered } from '../text/remembered';
import { identityKey } from './identity';
import { institution } from './institutions';
import { nameKey, teamsOf, type Teams } from './team';
import { titleRank } from './titles';

/** One person's part in one proposal. */
export interface Standing {
  readonly proposal: Proposal;
  readonly role: 'applicant' | 'participant';
  /** As typed. */
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  /** Whether the title is senior; `unknown` where it tells neither. */
  readonly rank: 'senior' | 'other' | 'unknown';
  /** Secret; absent where no number was given. */
  readonly id?: string;
}

/** All standings that are taken for one person: by identity number, else by name and institution. */
export interface Person {
  readonly standings: readonly Standing[];
  readonly id?: string;
}

/** The persons who may stand in a file more than once: who bears a name and a number that nobody else does is left out. */
export interface Census {
  readonly persons: readonly Person[];
  /** Those of them that take part in a proposal; absent where none does. */
  readonly of: ReadonlyMap<Proposal, readonly Person[]>;
  /** Persons by the key of their name. */
  readonly named: ReadonlyMap<string, readonly Person[]>;
}

const taken = new WeakMap<readonly Proposal[], Census>();

/** Who stands where in a file; taken once a file. */
export function censusOf(proposals: readonly Proposal[]): Census {
  const known = taken.get(proposals);
  if (known !== undefined) return known;
  const teamOf = teamsOf(proposals);
  const isRepeated = repeatedMarks(proposals, teamOf);
  const census = takeCensus(proposals.flatMap((proposal) => standingsOf(proposal, teamOf, isRepeated)));
  taken.set(proposals, census);
  return census;
}

/** Everybody in a file, also those who stand in it once; not kept. */
export function everyone(proposals: readonly Proposal[]): readonly Person[] {
  const standingsOfEach = standingsIn(proposals);
  return takeCensus(proposals.flatMap(standingsOfEach)).persons;
}

/** Everybody's part in one proposal of a file, whether or not they stand in another. */
export function standingsIn(proposals: readonly Proposal[]): (proposal: Proposal) => readonly Standing[] {
  const teamOf = teamsOf(proposals);
  return (proposal) => standingsOf(proposal, teamOf, () => true);
}

interface Draft {
  readonly standings: Standing[];
  readonly id?: string;
}

function takeCensus(standings: readonly Standing[]): Census {
  const byId = new Map<string, Draft>();
  const byPlace = new Map<string, Standing[]>();
  const persons: Draft[] = [];
  for (const standing of standings) {
    if (standing.id !== undefined) {
      const person = byId.get(standing.id);
      if (person === undefined) byId.set(standing.id, { standings: [standing], id: standing.id });
      else person.standings.push(standing);
    }
    const place = placeKey(standing);
    if (place === '') {
      if (standing.id === undefined) persons.push({ standings: [standing] });
    } else push(byPlace, place, standing);
  }
  persons.push(...byId.values());
  for (const together of byPlace.values()) join(together, byId, persons);
  return { persons, ...indexes(persons) };
}

/** Standings of one name at one institution: those without a number belong to the only person there who has one, or to one of their own. */
function join(together: readonly Standing[], byId: ReadonlyMap<string, Draft>, persons: Draft[]): void {
  const nameless = together.filter(({ id }) => id === undefined);
  if (nameless.length === 0) return;
  const ids = [...new Set(together.flatMap(({ id }) => id ?? []))];
  const only = ids.length === 1 ? byId.get(ids[0] ?? '') : undefined;
  if (only === undefined) persons.push({ standings: [...nameless] });
  else only.standings.push(...nameless);
}

function indexes(persons: readonly Person[]): Omit<Census, 'persons'> {
  const of = new Map<Proposal, Person[]>();
  const named = new Map<string, Person[]>();
  for (const person of persons) {
    const [only] = person.standings;
    if (only !== undefined && person.standings.length === 1) {
      push(of, only.proposal, person);
      push(named, nameKey(only.name), person);
      continue;
    }
    for (const proposal of new Set(person.standings.map((standing) => standing.proposal))) push(of, proposal, person);
    for (const name of new Set(person.standings.map((standing) => nameKey(standing.name)))) push(named, name, person);
  }
  named.delete('');
  return { of, named };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Name and institution, or '' where one of them is not said. */
function placeKey({ name, unit }: Standing): string {
  const who = nameKey(name);
  return who === '' || unit === '' ? '' : `${who}@${institution(unit).legal}`;
}

/** Tells names and numbers that occur more than once in the file. */
function repeatedMarks(proposals: readonly Proposal[], teamOf: Teams): (name: string, id: string | undefined) => boolean {
  const once = new Set<string>();
  const repeated = new Set<string>();
  const note = (mark: string | undefined): void => {
    if (mark === undefined || mark === '') return;
    if (once.has(mark)) repeated.add(mark);
    else once.add(mark);
  };
  for (const proposal of proposals) {
    note(nameKey(proposal.cells.applicant ?? ''));
    note(identityKey(proposal.cells.applicantId));
    for (const { name, id } of teamOf(proposal)) {
      note(nameKey(name));
      if (id !== '') note(identityKey(id));
    }
  }
  return (name, id) => repeated.has(nameKey(name)) || (id !== undefined && repeated.has(id));
}

function standingsOf(proposal: Proposal, teamOf: Teams, isRepeated: ReturnType<typeof repeatedMarks>): readonly Standing[] {
  const { applicant = '', applicantId, applicantTitle = '', host, employer } = proposal.cells;
  const standings: Standing[] = [];
  const applicantKey = identityKey(applicantId);
  if (isRepeated(applicant, applicantKey)) standings.push(standing(proposal, 'applicant', applicant, host ?? employer ?? '', applicantTitle, applicantKey));
  for (const { name, unit, title, id } of teamOf(proposal)) {
    const key = id === '' ? undefined : identityKey(id);
    if (isRepeated(name, key)) standings.push(standing(proposal, 'participant', name, unit, title, key));
  }
  return standings;
}

const standing = (proposal: Proposal, role: Standing['role'], name: string, unit: string, title: string, id: string | undefined): Standing =>
  ({ proposal, role, name, unit, title, rank: rankOf(title), ...(id === undefined ? {} : { id }) });

const rankOf = remembered((title): Standing['rank'] => {
  const rank = titleRank(title);
  if (rank === 'senior') return 'senior';
  return rank === 'unknown' && !/(?:博士生|硕士生|研究生|本科生|学生|博士后)|student|post-?doc/iu.test(title) ? 'unknown' : 'other';
});
