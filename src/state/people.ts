import type { OverLimit, PersonEntry, RowKey, RuleId } from '../core/model';
import type { OpenSession } from './appState';
import type { PeopleSort, PeopleView } from './pageLooks';

const collator = new Intl.Collator('zh-CN', { numeric: true });
const byName = (one: PersonEntry, other: PersonEntry): number => collator.compare(one.name, other.name) || one.place - other.place;

/** The limits that count for a person: rules that somebody switched off tell nothing. */
export const limitsOf = ({ over }: PersonEntry, off: ReadonlySet<RuleId>): readonly OverLimit[] => over.filter(({ rule }) => !off.has(rule));

/** In how many proposals a person stands. */
export const proposalsOf = ({ parts }: PersonEntry): number => new Set(parts.map(({ row }) => row)).size;

const applies = ({ parts }: PersonEntry): boolean => parts.some(({ role }) => role === 'applicant');

/** How many persons there are of each kind. */
export function peopleCounts(people: readonly PersonEntry[], off: ReadonlySet<RuleId>): { readonly applicants: number; readonly several: number; readonly over: number } {
  return {
    applicants: people.filter(applies).length,
    several: people.filter((person) => proposalsOf(person) > 1).length,
    over: people.filter((person) => limitsOf(person, off).length > 0).length,
  };
}

/** The persons that pass search and filter, in the order asked for; ties by name. Words are looked for in names, institutions, titles and the numbers of their proposals. */
export function peopleShown(people: readonly PersonEntry[], { byKey, lens }: Pick<OpenSession, 'byKey' | 'lens'>, { search, show, sort }: PeopleView): readonly PersonEntry[] {
  const { off } = lens.choices;
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  const numberOf = (row: RowKey): string => byKey.get(row)?.cells.number ?? '';
  const passes = (person: PersonEntry): boolean => {
    if (show === 'over' && limitsOf(person, off).length === 0) return false;
    if (show === 'several' && proposalsOf(person) < 2) return false;
    if (show === 'applicants' && !applies(person)) return false;
    if (show === 'participants' && !person.parts.some(({ role }) => role === 'participant')) return false;
    if (words.length === 0) return true;
    const text = [person.name, ...person.units, ...person.titles, ...person.parts.map(({ row }) => numberOf(row))].join(' ').normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const gravity = (person: PersonEntry): number => {
    const limits = limitsOf(person, off);
    return limits.some(({ outcome }) => outcome === 'fail') ? 0 : limits.length > 0 ? 1 : 2;
  };
  const orders: Readonly<Record<PeopleSort, (one: PersonEntry, other: PersonEntry) => number>> = {
    over: (one, other) => gravity(one) - gravity(other) || proposalsOf(other) - proposalsOf(one),
    parts: (one, other) => proposalsOf(other) - proposalsOf(one),
    name: () => 0,
    unit: (one, other) => collator.compare(one.units[0] ?? '', other.units[0] ?? ''),
  };
  return people.filter(passes).toSorted((one, other) => orders[sort](one, other) || byName(one, other));
}
