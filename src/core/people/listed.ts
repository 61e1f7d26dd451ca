import { identityKey } from './identity';
import { institution, relation } from './institutions';
import { nameKey } from './team';

/** What a proposal or a list says of a person; '' where it says nothing. */
export interface Described {
  readonly name: string;
  readonly unit: string;
  /** Secret: as typed, or as a key. */
  readonly id?: string | undefined;
}

/**
 * How surely an entry of a list is the person: `id` by identity number under one name; `name` by name and institution (or
 * by number under two names); `doubt`: one name, but the institutions may be two or the entry names none.
 */
export type Certainty = 'id' | 'name' | 'doubt';

export interface Match<T> {
  readonly entry: T;
  readonly certainty: Certainty;
}

/** Makes the function that finds the entries of a list that speak of a person, in the list's order. */
export function personFinder<T>(entries: readonly T[], describe: (entry: T) => Described): (person: Described) => readonly Match<T>[] {
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const described = entries.map((entry) => {
    const { name, unit, id } = describe(entry);
    return { entry, name: nameKey(name), unit, id: identityKey(id) };
  });
  const note = (map: Map<string, number[]>, key: string | undefined, at: number): void => {
    if (key === undefined || key === '') return;
    const known = map.get(key);
    if (known === undefined) map.set(key, [at]);
    else known.push(at);
  };
  for (const [at, { name, id }] of described.entries()) {
    note(byId, id, at);
    note(byName, name, at);
  }
  return (person) => {
    const own = { name: nameKey(person.name), unit: person.unit, id: identityKey(person.id) };
    const candidates = new Set([...(byId.get(own.id ?? '') ?? nowhere), ...(byName.get(own.name) ?? nowhere)]);
    return candidates.size === 0 ? nobody : [...candidates].toSorted((one, other) => one - other).flatMap((at) => {
      const found = described[at];
      const certainty = found === undefined ? undefined : certaintyOf(own, found);
      return found === undefined || certainty === undefined ? [] : [{ entry: found.entry, certainty }];
    });
  };
}

const nowhere: readonly number[] = [];
const nobody: readonly Match<never>[] = [];

function certaintyOf(one: Described, other: Described): Certainty | undefined {
  if (one.id !== undefined && other.id !== undefined) {
    if (one.id !== other.id) return undefined;
    return one.name === other.name || one.name === '' || other.name === '' ? 'id' : 'name';
  }
  if (one.name === '' || one.unit === '') return undefined;
  if (other.unit === '') return 'doubt';
  const told = relation(institution(one.unit), institution(other.unit));
  if (told === 'different') return undefined;
  return told === 'same' ? 'name' : 'doubt';
}
