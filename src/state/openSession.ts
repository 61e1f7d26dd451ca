import { runSteps, type FindingWord, type ImportedProposals, type ImportedSide, type ImportedTable, type ImportId, type Judgement, type RowKey, type SavedSession, type SessionEvent } from '../core/model';
import { appendEvents, blankJudgement, toSaved, type Fold } from '../core/session';
import { changedSince, countedFindings, lensOf, spokenChanged, touchesNothing, workOf, type Lens } from '../core/triage';
import type { LearntRow, TriagedRow, TriageSummary } from '../worker/protocol';
import type { OpenSession } from './appState';
import { changedRow } from './results/keptRow';

interface Parts {
  readonly id: string;
  /** Where it is another than the table's: the import that the session began with. */
  readonly first?: ImportId;
  readonly table: OpenSession['table'];
  readonly versions?: OpenSession['versions'];
  readonly shelf: OpenSession['shelf'];
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
  readonly readIssues: OpenSession['readIssues'];
  readonly fold: Fold;
  /** Where the rows were scored with any. */
  readonly labels?: OpenSession['labels'];
}

/** A session as the page works with it. */
export const makeOpenSession = (parts: Parts): OpenSession => runSteps(openSessionSteps(parts));

/** The same, some rows a step: at once, a hundred thousand would block the page. */
export function* openSessionSteps({ id, table, first = table.id, versions = [], shelf, rows, summary, readIssues, fold, labels = [] }: Parts): Generator<void, OpenSession, void> {
  const lens = lensOf(summary, fold.state.rules);
  return { id, first, table, versions: versions.filter((one) => one.id !== table.id), shelf, sides: sidesOf(shelf, fold), summary, readIssues, fold, labels, allRows: rows, lens, ...(yield* shownSteps(rows, fold, lens, summary)) };
}

/** The same session with more said: rows whose findings it touches are weighed anew, the others stay the same objects. */
export function withEvents(older: OpenSession, events: readonly SessionEvent[]): OpenSession {
  const { fold: before, allRows, summary, shelf } = older;
  const fold = appendEvents(before, events);
  const session = { ...older, sides: sidesOf(shelf, fold, older.sides) };
  if (fold.state.rules !== before.state.rules) {
    const lens = lensOf(summary, fold.state.rules);
    return { ...session, fold, lens, ...shownRows(allRows, fold, lens, summary) };
  }
  const changed = allRows.filter(({ key }) => !sameWords(wordsOn(before, key), wordsOn(fold, key)) || isAgain(before, key) !== isAgain(fold, key));
  if (changed.length === 0) return { ...session, fold };
  const shown = new Map(changed.map((row) => [row.key, changedRow(row, (made) => shownParts(made, fold, session.lens, summary))]));
  return { ...session, fold, ...withKeys(session.rows.map((row) => shown.get(row.key) ?? row)) };
}

/** The same session with more tables at hand; those that its log names stand beside the proposals. */
export function withTables(session: OpenSession, tables: readonly ImportedTable[]): OpenSession {
  const shelf = addedTo(session.shelf, tables.filter((one) => one.kind !== 'proposals'));
  const versions = addedTo(session.versions, tables.filter((one) => one.kind === 'proposals').filter(({ id }) => id !== session.table.id));
  return { ...session, shelf, versions, sides: sidesOf(shelf, session.fold, session.sides) };
}

const addedTo = <T extends ImportedTable>(known: readonly T[], more: readonly T[]): readonly T[] => [...known, ...more.filter(({ id }) => !known.some((one) => one.id === id))];

/** The tables that a log names, in the order of the shelf; the list before where it has just these. */
export function sidesOf(shelf: readonly ImportedSide[], { state: { sides } }: Fold, before: readonly ImportedSide[] = []): readonly ImportedSide[] {
  const now = shelf.filter(({ kind, id }) => sides.get(kind) === id);
  return now.length === before.length && now.every((side, at) => side === before[at]) ? before : now;
}

/** The same session with some rows' scores replaced, after learning. */
export function replaceRows(session: OpenSession, changed: ReadonlyMap<RowKey, LearntRow>, labels = session.labels): OpenSession {
  const allRows = session.allRows.map((row) => {
    const next = changed.get(row.key);
    return next === undefined ? row : { ...row, ...next };
  });
  return { ...session, labels, allRows, ...shownRows(allRows, session.fold, session.lens, session.summary) };
}

/** The same session after its lists were looked things up in: findings, and what is said of the rules as a whole. */
export function withLists(session: OpenSession, summary: TriageSummary, changed: ReadonlyMap<RowKey, LearntRow>): OpenSession {
  return replaceRows({ ...session, summary, lens: lensOf(summary, session.fold.state.rules) }, changed);
}

const wordsOn = (fold: Fold, row: RowKey): Judgement['findings'] => (fold.state.judgements.get(row) ?? blankJudgement).findings;
const sameWords = (one: readonly FindingWord[], other: readonly FindingWord[]): boolean =>
  one === other || (one.length === other.length && one.every(({ event }, at) => event === other[at]?.event));
type Shown = Pick<OpenSession, 'rows' | 'byKey'>;
const withKeys = (rows: readonly TriagedRow[]): Shown => ({ rows, byKey: new Map(rows.map((row) => [row.key, row])) });

/** Rows of one step. */
const pace = 500;

const shownRows = (all: readonly TriagedRow[], fold: Fold, lens: Lens, summary: TriageSummary): Shown => runSteps(shownSteps(all, fold, lens, summary));

function* shownSteps(all: readonly TriagedRow[], fold: Fold, lens: Lens, summary: TriageSummary): Generator<void, Shown, void> {
  const isPlain = touchesNothing(lens) && summary.floods.length === 0;
  const rows: TriagedRow[] = [];
  const byKey = new Map<RowKey, TriagedRow>();
  for (const row of all) {
    // A row that nothing was said of is not looked into, and no other before it must be: as it was kept it is not made yet.
    const shown = isPlain && wordsOn(fold, row.key).length === 0 && !isAgain(fold, row.key) ? row : changedRow(row, (made) => shownParts(made, fold, lens, summary));
    rows.push(shown);
    byKey.set(row.key, shown);
    if (rows.length % pace === 0) yield;
  }
  return { rows: rows.every((row, at) => row === all[at]) ? all : rows, byKey };
}

const isAgain = ({ state }: Fold, row: RowKey): boolean => state.table.again.has(row);

/** The findings of a row that count, and why it then wants a person; null where nothing is otherwise. */
function shownParts(row: TriagedRow, fold: Fold, lens: Lens, { floods }: TriageSummary): Pick<TriagedRow, 'findings' | 'work'> | null {
  const words = wordsOn(fold, row.key);
  const findings = countedFindings(row.findings, words, lens);
  // The machine weighs a row without its flooded findings.
  const weighed = !floods.some(({ rule }) => row.findings.some((finding) => finding.rule === rule));
  const again = isAgain(fold, row.key);
  if (findings === row.findings && weighed && !again) return null;
  const work = workOf({ ...row, findings, spokenChanged: spokenChanged(row.findings, words, lens) });
  return { findings, work: again ? changedSince(work) : work };
}

/** All versions of the proposals' table that are at hand, raw cells and all: the first one first. */
export function versionsOf({ first, table, versions, rows }: OpenSession): readonly ImportedProposals[] {
  // Keys that were carried over belong to their rows, in the order these have.
  const keys = table.keys === null ? null : rows.map((row) => row.key);
  const current: ImportedProposals = { ...table, keys, rows: rows.map((row) => row.raw), lines: rows.map((row) => row.line) };
  return table.id === first ? [current, ...versions] : [...versions, current];
}

/** The session as it is kept: raw cells, mapping and log of the proposals and of what goes with them; nothing derived. */
export function savedFrom(session: OpenSession, call: SavedSession['call']): SavedSession {
  const { id, shelf, fold } = session;
  return toSaved({ id, call: { id: call.id, hash: call.hash }, imports: [...versionsOf(session), ...shelf], events: fold.log });
}
