import type { FindingWord, ImportedProposals, Judgement, RowKey, SavedSession, SessionEvent } from '../core/model';
import { appendEvents, blankJudgement, emptyFold, toSaved, type Fold } from '../core/session';
import { countedFindings, lensOf, workOf, type Lens } from '../core/triage';
import type { LearntRow, TriagedRow, TriageSummary } from '../worker/protocol';
import type { OpenSession } from './appState';

interface Parts {
  readonly id: string;
  readonly table: OpenSession['table'];
  readonly sides: OpenSession['sides'];
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
  readonly readIssues: OpenSession['readIssues'];
  readonly events: readonly SessionEvent[];
}

/** A session as the page works with it. */
export function makeOpenSession({ id, table, sides, rows, summary, readIssues, events }: Parts): OpenSession {
  const fold = appendEvents(emptyFold, events);
  const lens = lensOf(summary, fold.state.rules);
  return { id, table, sides, summary, readIssues, fold, allRows: rows, lens, ...shownRows(rows, fold, lens, summary) };
}

/** The same session with more said: rows whose findings it touches are weighed anew, the others stay the same objects. */
export function withEvents(session: OpenSession, events: readonly SessionEvent[]): OpenSession {
  const { fold: before, allRows, summary } = session;
  const fold = appendEvents(before, events);
  if (fold.state.rules !== before.state.rules) {
    const lens = lensOf(summary, fold.state.rules);
    return { ...session, fold, lens, ...shownRows(allRows, fold, lens, summary) };
  }
  const changed = allRows.filter(({ key }) => !sameWords(wordsOn(before, key), wordsOn(fold, key)));
  if (changed.length === 0) return { ...session, fold };
  const shown = new Map(changed.map((row) => [row.key, shownRow(row, wordsOn(fold, row.key), session.lens, summary)]));
  return { ...session, fold, ...withKeys(session.rows.map((row) => shown.get(row.key) ?? row)) };
}

/** The same session with some rows' scores replaced, after learning. */
export function replaceRows(session: OpenSession, changed: ReadonlyMap<RowKey, LearntRow>): OpenSession {
  const allRows = session.allRows.map((row) => {
    const next = changed.get(row.key);
    return next === undefined ? row : { ...row, ...next };
  });
  return { ...session, allRows, ...shownRows(allRows, session.fold, session.lens, session.summary) };
}

const wordsOn = (fold: Fold, row: RowKey): Judgement['findings'] => (fold.state.judgements.get(row) ?? blankJudgement).findings;
const sameWords = (one: readonly FindingWord[], other: readonly FindingWord[]): boolean =>
  one === other || (one.length === other.length && one.every(({ event }, at) => event === other[at]?.event));
const withKeys = (rows: readonly TriagedRow[]): Pick<OpenSession, 'rows' | 'byKey'> => ({ rows, byKey: new Map(rows.map((row) => [row.key, row])) });

function shownRows(all: readonly TriagedRow[], fold: Fold, lens: Lens, summary: TriageSummary): Pick<OpenSession, 'rows' | 'byKey'> {
  const rows = all.map((row) => shownRow(row, wordsOn(fold, row.key), lens, summary));
  return withKeys(rows.every((row, at) => row === all[at]) ? all : rows);
}

/** A row with the findings that count, and why it then wants a person. The row itself where nothing is otherwise. */
function shownRow(row: TriagedRow, words: readonly FindingWord[], lens: Lens, { floods }: TriageSummary): TriagedRow {
  const findings = countedFindings(row.findings, words, lens);
  // The machine weighs a row without its flooded findings.
  const weighed = !floods.some(({ rule }) => row.findings.some((finding) => finding.rule === rule));
  return findings === row.findings && weighed ? row : { ...row, findings, work: workOf({ ...row, findings }) };
}

/** The session as it is kept: raw cells, mapping and log of the proposals and of what goes with them; nothing derived. */
export function savedFrom({ id, table, sides, rows, fold }: OpenSession, call: SavedSession['call']): SavedSession {
  const imported: ImportedProposals = { ...table, rows: rows.map((row) => row.raw), lines: rows.map((row) => row.line) };
  return toSaved({ id, call: { id: call.id, hash: call.hash }, imports: [imported, ...sides], events: fold.log });
}
