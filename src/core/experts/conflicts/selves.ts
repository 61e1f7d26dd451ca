import type { Expert } from '../../model';
import { identityKey } from '../../people/identity';
import { nameKey } from '../../people/team';
import { sameness, type Standing, type Standings } from './standings';

/** Where an expert seems to stand in the proposals of the round. */
export interface Self {
  readonly standing: Standing;
  /** By identity number, or by name and institution; false: by the name alone. */
  readonly isSure: boolean;
}

/** The standings that are the expert's own, or may be; two persons with different identity numbers are never taken for one. */
export function selvesOf(expert: Expert, { byId, byName }: Standings): readonly Self[] {
  const id = identityKey(expert.cells.personId);
  const numbered = id === undefined ? [] : (byId.get(id) ?? []);
  const key = nameKey(expert.name);
  const named = (key === '' ? [] : (byName.get(key) ?? [])).filter((standing) => id === undefined || standing.id === undefined);
  return [
    ...numbered.map((standing) => ({ standing, isSure: true })),
    ...named.map((standing) => ({ standing, isSure: sameness(standing, expert.employer) === 'sure' })),
  ];
}
