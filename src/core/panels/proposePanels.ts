import type { Direction, DirectionId, Panel, RowKey, Steps } from '../model';
import type { SparseRows } from '../text';
import { say, write } from '../words';
import { atomsOf, compareKeys, type Atom, type PanelRow } from './atoms';
import { mergeGroups, sizeOf, type Group } from './mergeGroups';
import { Pull } from './pull';
import { partsFor, type Sizes } from './sizes';
import { splitGroup } from './splitGroup';

/** What panels are formed of. */
export interface PanelInput {
  readonly rows: readonly PanelRow[];
  /** The proposals' texts as vectors of length 1. */
  readonly vectors: SparseRows;
  readonly directions: readonly Direction[];
  /** Packages and near duplicates: each group sits on one panel. */
  readonly together: readonly (readonly RowKey[])[];
  readonly sizes: Sizes;
}

/** How many directions a panel's name lists; one of more is a mixed one. */
const listed = 3;
/** How many a mixed panel's name tells, and how long it may get by them. */
const told = 2;
const longest = 16;

/**
 * Panels by direction and likeness of texts: directions too small for a panel are merged with the most similar, those
 * too large are split between like proposals; what belongs together stays so. Every proposal is on exactly one panel. The
 * sizes are within the bounds wherever some number of panels can hold the proposals so, as far as packages let them.
 * The order of the rows does not matter.
 */
export function* proposePanels({ rows, vectors, directions, together, sizes }: PanelInput): Steps<readonly Panel[]> {
  const atoms = atomsOf(rows, together, directions.map(({ id }) => id));
  const labels = new Map(directions.map(({ id, label }) => [id, label]));
  const directionOf = new Map(rows.map(({ key, direction }) => [key, direction]));
  const taken = new Set<string>();
  const pull = new Pull(vectors);
  const groups = mergeGroups(atoms, vectors, directions, sizes);
  const panels: Panel[] = [];
  for (const [at, group] of groups.entries()) {
    yield { stage: 'panels', done: at, total: groups.length };
    const parts = splitGroup(group.atoms, Math.max(1, partsFor(sizeOf(group.atoms), sizes)), vectors, sizes, pull).filter((part) => part.length > 0);
    const sorted = parts.map((part) => panelOf(part, group)).toSorted((one, other) => compareKeys(one.rows[0] as RowKey, other.rows[0] as RowKey));
    const shared = nameOf(group, labels);
    for (const [part, panel] of sorted.entries()) {
      const name = shared === null ? freeName(mixedName(panel.rows, panel.directions, directionOf, labels), 0, taken) : freeName(shared, parts.length > 1 ? part + 1 : 0, taken);
      panels.push({ name, ...panel });
    }
  }
  return panels;
}

const panelOf = (part: readonly Atom[], { directions }: Group): Omit<Panel, 'name'> => ({
  directions: directions.filter((id) => part.some((atom) => atom.direction === id)),
  rows: part.flatMap((atom) => atom.rows.map(({ key }) => key)).toSorted(compareKeys),
});

type Labels = ReadonlyMap<DirectionId, string>;

/** A group's directions, or that it has none; null for a mixed one, each of whose panels has its own name. Names are kept with the session, and so do not change with the language. */
function nameOf({ directions }: Group, labels: Labels): string | null {
  if (directions.length === 0) return write(say('panel.other'), 'zh');
  return directions.length > listed ? null : listOf(directions, labels);
}

/** A mixed panel by the directions that most of its proposals have, ties in the call's order; without them where their labels are long. */
function mixedName(rows: readonly RowKey[], directions: readonly DirectionId[], directionOf: ReadonlyMap<RowKey, DirectionId | null>, labels: Labels): string {
  const count = (id: DirectionId): number => rows.filter((row) => directionOf.get(row) === id).length;
  const most = directions.toSorted((one, other) => count(other) - count(one)).slice(0, told);
  const name = write(say('panel.mixedOf', { directions: listOf(most, labels) }), 'zh');
  return most.length === 0 || name.length > longest ? write(say('panel.mixed'), 'zh') : name;
}

/** Labels of directions as an office would write them, 培育5 and 培育6 as 培育5、6. */
function listOf(directions: readonly DirectionId[], labels: Labels): string {
  const names = directions.map((id) => labels.get(id) ?? id);
  return names.map((name, at) => { const kind = kindOf(name); return at > 0 && kind !== '' && kind === kindOf(names[at - 1] ?? '') ? name.slice(kind.length) : name; }).join('、');
}

/** What a label has before its number. */
const kindOf = (label: string): string => /^(.*?\D)\d+$/.exec(label)?.[1] ?? '';

function freeName(name: string, part: number, taken: Set<string>): string {
  let free = part === 0 ? name : `${name}（${part}）`;
  for (let count = 2; taken.has(free); count += 1) free = `${name}（${count}）`;
  taken.add(free);
  return free;
}
