import type { Expert, ExpertKey } from '../model';
import { plainText } from './values/text';

/** The expert that a row of a side table speaks of, or why none can be told. */
export type Found = { readonly expert: ExpertKey } | { readonly fault: 'blank' | 'unknown' | 'ambiguous' };

/**
 * Finds experts by number, else by name where only one bears it; a number in the column of names, or the other way round,
 * is understood too. Spaces, width and case do not matter.
 */
export function expertFinder(experts: readonly Expert[]): (id: string, name: string) => Found {
  const byId = index(experts, ({ id }) => id);
  const byName = index(experts, ({ name }) => name);
  return (id, name) => {
    const [wantedId, wantedName] = [keyOf(id), keyOf(name)];
    if (wantedId === '' && wantedName === '') return { fault: 'blank' };
    const numbered = wantedId === '' ? [] : byId.get(wantedId) ?? [];
    // Two persons under one number are told apart by their names.
    const named = numbered.length > 1 && wantedName !== '' ? numbered.filter((expert) => keyOf(expert.name) === wantedName) : numbered;
    const found = wantedId === '' ? byName.get(wantedName) ?? byId.get(wantedName) ?? [] : named.length > 0 ? named : byName.get(wantedId) ?? [];
    const [only] = found;
    if (only === undefined) return { fault: 'unknown' };
    return found.length === 1 ? { expert: only.key } : { fault: 'ambiguous' };
  };
}

const keyOf = (text: string): string => plainText(text).replace(/\s/g, '').toLowerCase();

function index(experts: readonly Expert[], of: (expert: Expert) => string): ReadonlyMap<string, readonly Expert[]> {
  const byKey = new Map<string, Expert[]>();
  for (const expert of experts) {
    const key = keyOf(of(expert));
    if (key === '') continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [expert]);
    else known.push(expert);
  }
  return byKey;
}
