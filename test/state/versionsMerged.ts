import * as fc from 'fast-check';
import { expect } from 'vitest';
import { importId, runSteps, type Decision, type ImportedProposals, type RowKey, type SavedSession, type SessionEvent } from '../../src/core/model';
import { appendEvents, applyMerge, blankJudgement, changeTable, decide, emptyFold, foldEvents, planMerge, readSaved, redo, setNote, tableRegister, toSaved, undo, undoAfter, type Fold, type Side } from '../../src/core/session';
import { diffTables } from '../../src/core/tables/diffTables';
import { laidBeside } from '../../src/state/laidBeside';
import { proposalsOf, rowKeys } from '../../src/state/sameTable';
import { contextOf, ids } from '../core/session/logs';

/** An officer's copy: all versions of the list that it has, and its log. */
interface Copy { readonly name: 'a' | 'b'; readonly lists: readonly ImportedProposals[]; readonly fold: Fold; readonly newId: () => string }

/** What a version of the list says: which of five proposals it has, in which order, and whether each one's title and remark are as at first. */
interface Version { readonly rows: readonly { readonly number: number; readonly title: boolean; readonly remark: boolean }[] }
const version: fc.Arbitrary<Version> = fc.record({
  rows: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 5 }), title: fc.boolean(), remark: fc.boolean() }), { minLength: 3, maxLength: 5, selector: ({ number }) => number }),
});
const numberOf = (number: number): string => `31524793${number}`;

function table(id: string, at: number, { rows }: Version): ImportedProposals {
  return {
    kind: 'proposals', id: importId(id), file: `${id}.csv`, at: `2024-04-20 09:00:${String(at).padStart(2, '0')}`, asOf: null, encoding: 'utf-8', delimiter: ',', header: ['编号', '名称', '备注'],
    rows: rows.map(({ number, title, remark }) => [numberOf(number), title ? '初稿' : '修订', remark ? '' : '补交']), lines: rows.map((_row, at) => at + 2), keys: null, mapping: { number: [0], title: [1] },
  };
}

const asVersion = (one: ImportedProposals) => ({ importId: one.id, mapping: one.mapping, table: { ...one, keys: rowKeys(one) } });
const currentOf = ({ lists, fold }: Copy): ImportedProposals => proposalsOf({ imports: lists }, fold.state).current!;
const savedOf = ({ lists, fold }: Copy): SavedSession => toSaved({ id: 's', call: { id: 'c', hash: 'h' }, imports: lists, events: fold.log });
const verb = ({ fold, newId, name }: Copy) => contextOf(fold.state, newId, name);
const after = (copy: Copy, events: readonly SessionEvent[]): Copy => ({ ...copy, fold: appendEvents(copy.fold, events) });

/** What is done in one copy: something said of a proposal of the list as it then is, another version taken in, or one step back or forth. */
type Act = (copy: Copy) => Copy;
let imported = 0;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom<Decision | null>('accept', 'reject', null)).map(([at, what]): Act => (copy) => after(copy, decide(verb(copy), [pick(copy, at)], what))),
  fc.tuple(fc.nat(), fc.constantFrom('', '已核对', '待补')).map(([at, text]): Act => (copy) => after(copy, setNote(verb(copy), [pick(copy, at)], text))),
  version.map((newer): Act => (copy) => {
    const older = currentOf(copy);
    const bare = table(`${copy.name}${++imported}`, imported % 60, newer);
    const diff = runSteps(diffTables(asVersion(older), asVersion(bare), copy.lists.filter(({ id }) => id !== older.id).toReversed().map(asVersion)));
    const again = [...diff.changed.filter(({ weighty }) => weighty), ...diff.added].filter(({ key }) => (copy.fold.state.judgements.get(key) ?? blankJudgement).decision !== null).map(({ key }) => key);
    return { ...after(copy, changeTable(verb(copy), older.id, bare.id, again)), lists: [...copy.lists, { ...bare, keys: diff.keys }] };
  }),
  fc.constant<Act>((copy) => after(copy, undo(verb(copy)))),
  fc.constant<Act>((copy) => after(copy, redo(verb(copy)))),
);
const pick = (copy: Copy, at: number): RowKey => {
  const keys = rowKeys(currentOf(copy));
  return keys[at % keys.length]!;
};

/** Two officers: their lists at first (one and the same, or each their own), what was done before they parted, and after. */
const story = fc.record({
  first: version, other: fc.option(version, { freq: 2 }), together: fc.array(act, { maxLength: 4 }), a: fc.array(act, { maxLength: 7 }), b: fc.array(act, { maxLength: 7 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function played({ first, other, together, a, b }: Story): readonly [Copy, Copy] {
  imported = 0;
  const begin = (name: 'a' | 'b', list: ImportedProposals): Copy => ({ name, lists: [list], fold: emptyFold, newId: ids(name) });
  const begun = together.reduce((copy, does) => does(copy), begin('a', table('t0', 0, first)));
  const theirs = other === null ? { ...begun, name: 'b' as const, newId: ids('b') } : begin('b', table('u0', 30, other));
  return [a.reduce((copy, does) => does(copy), begun), b.reduce((copy, does) => does(copy), theirs)];
}

/** One copy with another's work taken in; null where the lists are of other proposals. `chosen` names the copy whose word holds. */
function merged(own: Copy, theirs: Copy, chosen: ((what: string) => 'a' | 'b') | null): Copy | null {
  const told = laidBeside(savedOf(own), savedOf(theirs));
  if ('key' in told) return null;
  const plan = planMerge(own.fold, told.events, told.begun);
  const numbers = new Map([...own.lists, ...told.tables].flatMap((list) => rowKeys(list as ImportedProposals).map((key, at) => [key, list.rows[at]?.[0]] as const)));
  const sideOf = (name: 'a' | 'b'): Side => (name === own.name ? 'ours' : 'theirs');
  const choices = new Map<string, Side>();
  if (chosen !== null) {
    for (const { register, row, ours, theirs: other } of plan.differences) choices.set(register, sideOf(chosen(`${(ours ?? other)?.kind} ${numbers.get(row!)}`)));
    choices.set(tableRegister, sideOf(chosen(tableRegister)));
  }
  const weighty = told.here.id === told.there.id ? [] : runSteps(diffTables(
    asVersion(told.here), asVersion(told.there),
  )).changed.filter((row) => row.weighty).map(({ key }) => key);
  const events = applyMerge(verb(own), own.fold, plan, choices, '同事.triage', weighty);
  return { ...after(own, events), lists: [...own.lists, ...told.tables.filter((one) => one.kind === 'proposals')] };
}

/** What a person sees: the proposals of the list that is gone on with, by number, with their cells and what was said of each. */
function seen(copy: Copy) {
  const { state } = copy.fold;
  const list = currentOf(copy);
  expect([null, list.id]).toContain(state.table.import);
  return new Map(rowKeys(list).map((key, at) => {
    const { decision, note } = state.judgements.get(key) ?? blankJudgement;
    return [list.rows[at]?.[0], [...list.rows[at] ?? [], decision, note, state.table.again.has(key)]];
  }));
}

/** A merge shows the same whichever of two officers takes in the other's work, whatever versions of the list either imported; and all that undo wants of a list is there. */
export function expectVersionsMerged(numRuns: number): void {
  let met = 0;
  let lists = 0;
  fc.assert(fc.property(story, fc.option(fc.infiniteStream(fc.boolean())), (told, coins) => {
    const [a, b] = played(told);
    const choice = new Map<string, 'a' | 'b'>();
    const chosen = coins === null ? null : (what: string): 'a' | 'b' => {
      const known = choice.get(what) ?? (coins.next().value === true ? 'a' : 'b');
      choice.set(what, known);
      return known;
    };
    const [one, other] = [merged(a, b, chosen), merged(b, a, chosen)];
    expect(one === null).toBe(other === null);
    if (one === null || other === null) return;
    met++;
    if (currentOf(a).rows !== currentOf(b).rows) lists++;
    expect(seen(one)).toEqual(seen(other));
    // One undo shows what was there before, one redo what came.
    const grown = one.fold.log.length > a.fold.log.length;
    if (!grown) {
      expect(seen(one)).toEqual(seen(a));
      return;
    }
    const back = after(one, undo(verb(one)));
    expect([back.fold.state.judgements, back.fold.state.table]).toEqual([a.fold.state.judgements, a.fold.state.table]);
    expect(seen(after(back, redo(verb(back))))).toEqual(seen(one));
    // Whatever single step is taken back, and to whatever moment one goes, the list is there; and all of it can be kept.
    for (const step of one.fold.state.undoable) {
      seen(after(one, undo(verb(one), step)));
      seen(after(one, undoAfter(verb(one), step)));
    }
    const kept = readSaved(JSON.stringify(savedOf(one)));
    expect([kept.ok, kept.issues, kept.ok && foldEvents(kept.value.events)]).toEqual([true, [], one.fold.state]);
    // The other officer takes in what was merged: nothing differs any more, and both see the same.
    const round = merged(b, one, null);
    expect(round === null ? null : seen(round)).toEqual(seen(one));
  }), { numRuns });
  // Most stories are of one set of proposals, and many of two versions of its list.
  expect([met, lists].map((count) => count > numRuns / 5)).toEqual([true, true]);
}
