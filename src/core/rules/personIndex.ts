import type { OverLimit, PersonEntry, Severity, Steps } from '../model';
import { ruleId } from '../model';
import { everyone, type Person, type Standing } from '../people/census';
import { institution } from '../people/institutions';
import { nameKey } from '../people/team';
import { countOf, otherParts, seniorParts } from './limits';
import { ongoingSettings, ongoingWeigher } from './ongoingWeigher';
import type { RuleFile } from './rule';
import { aCount, aSeverity, readSettings, type Reader } from './settings';

const personsBetweenPauses = 500;
/** How many signs of an identity number leave this place. */
const shown = 2;

/** Everybody in a file, who stands in how many proposals and over which limits; who is over one first, then by how many parts they have, then by name. */
export function* personIndex(file: RuleFile): Steps<readonly PersonEntry[]> {
  const persons = everyone(file.proposals);
  const overOf = limitTests(file);
  const bearers = new Map<string, number>();
  for (const person of persons) for (const name of namesOf(person)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const entries: PersonEntry[] = [];
  for (const [place, person] of persons.entries()) {
    if (place % personsBetweenPauses === 0) yield { stage: 'rules', done: place, total: persons.length };
    entries.push(entryOf(person, place, overOf(person), bearers));
  }
  return entries.toSorted((one, other) => weight(one) - weight(other) || other.parts.length - one.parts.length || one.place - other.place);
}

const namesOf = ({ standings }: Person): ReadonlySet<string> => new Set(standings.map(({ name }) => nameKey(name)));

const weight = ({ over }: PersonEntry): number => (over.some(({ outcome }) => outcome === 'fail') ? 0 : over.length > 0 ? 1 : 2);

function entryOf({ standings, id }: Person, place: number, over: readonly OverLimit[], bearers: ReadonlyMap<string, number>): PersonEntry {
  const units = new Map(standings.flatMap(({ unit }) => (unit === '' ? [] : [[institution(unit).legal, unit] as const])));
  const name = standings[0]?.name ?? '';
  return {
    place, name, units: [...units.values()], titles: [...new Set(standings.flatMap(({ title }) => (title === '' ? [] : [title])))],
    rank: standings.some(({ rank }) => rank === 'senior') ? 'senior' : standings.some(({ rank }) => rank === 'other') ? 'other' : 'unknown',
    idEnd: id === undefined ? null : id.slice(-shown),
    parts: standings.map(({ proposal, role }) => ({ row: proposal.key, role })),
    namesakes: Math.max(0, (bearers.get(nameKey(name)) ?? 1) - 1),
    over,
  };
}

/** The limits of the rules that the call sets, as tests of one person. */
function limitTests({ proposals, call, lists }: RuleFile): (person: Person) => readonly OverLimit[] {
  const setting = <T>(rule: string, name: string, read: Reader<T>): T | undefined => readSettings({ value: (raw: unknown) => read(raw) }, { value: call.rules[rule]?.[name] }).settings?.value;
  const mostOf = (rule: string): number => setting(rule, 'most', aCount) ?? Infinity;
  const severityOf = (rule: string, name: string, otherwise: Severity): Severity => setting(rule, name, aSeverity) ?? otherwise;
  const once = { applies: Object.hasOwn(call.rules, 'applicant-once'), byId: severityOf('applicant-once', 'severity', 'reject'), byName: severityOf('applicant-once', 'byNameSeverity', 'verify') };
  const senior = { most: mostOf('person-limit'), byId: severityOf('person-limit', 'byIdSeverity', 'reject'), byName: severityOf('person-limit', 'severity', 'verify') };
  const other = { most: mostOf('participant-limit'), severity: severityOf('participant-limit', 'severity', 'verify') };
  const ongoing = readSettings(ongoingSettings, call.rules['ongoing-limit'] ?? {}).settings;
  const weigh = ongoing === undefined || lists.ongoing === undefined || call.year === undefined ? undefined : ongoingWeigher(proposals, lists.ongoing, call.year, ongoing);
  return (person) => {
    const over: OverLimit[] = [];
    const note = (rule: string, outcome: OverLimit['outcome'], severity: Severity): void => void over.push({ rule: ruleId(rule), outcome, severity });
    const byId = (parts: readonly Standing[]): readonly Standing[] => (person.id === undefined ? [] : parts.filter(({ id }) => id === person.id));
    const applied = person.standings.filter(({ role }) => role === 'applicant');
    if (once.applies && countOf(applied) > 1) note('applicant-once', 'fail', countOf(byId(applied)) > 1 ? once.byId : once.byName);
    const seniors = seniorParts(person);
    if (countOf(seniors) > senior.most) note('person-limit', 'fail', countOf(byId(seniors)) > senior.most ? senior.byId : senior.byName);
    const others = otherParts(person);
    if (countOf(others) > other.most) note('participant-limit', others.some(({ rank }) => rank === 'other') ? 'fail' : 'unsure', other.severity);
    const [weighed] = weigh === undefined ? [] : person.standings.flatMap((own) => weigh(own) ?? []).toSorted((one, two) => Number(one.outcome === 'unsure') - Number(two.outcome === 'unsure'));
    if (weighed !== undefined) note('ongoing-limit', weighed.outcome === 'unsure' ? 'unsure' : 'fail', weighed.severity ?? severityOf('ongoing-limit', 'severity', 'verify'));
    return over;
  };
}
