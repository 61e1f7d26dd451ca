import type { ImportedProposals, RowKey, RuleId, SavedSession, SessionEvent } from '../core/model';
import { appendEvents, emptyFold, toSaved } from '../core/session';
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

/** A session as the page works with it. Rules that flooded are held back until a person has looked at the cause. */
export function makeOpenSession({ id, table, sides, rows, summary, readIssues, events }: Parts): OpenSession {
  const heldBack = new Set(summary.floods.map((flood) => flood.rule));
  return { id, table, sides, summary, readIssues, fold: appendEvents(emptyFold, events), allRows: rows, heldBack, ...shownRows(rows, heldBack) };
}

/** The same session with one flooded rule's findings marked on the rows after all. */
export function markFlooded(session: OpenSession, rule: RuleId): OpenSession {
  const heldBack = new Set([...session.heldBack].filter((other) => other !== rule));
  return { ...session, heldBack, ...shownRows(session.allRows, heldBack) };
}

/** The same session with some rows' scores replaced, after learning. */
export function replaceRows(session: OpenSession, changed: ReadonlyMap<RowKey, LearntRow>): OpenSession {
  const allRows = session.allRows.map((row) => {
    const next = changed.get(row.key);
    return next === undefined ? row : { ...row, ...next };
  });
  return { ...session, allRows, ...shownRows(allRows, session.heldBack) };
}

function shownRows(all: readonly TriagedRow[], heldBack: ReadonlySet<RuleId>): Pick<OpenSession, 'rows' | 'byKey'> {
  const rows = heldBack.size === 0 ? all : all.map((row) => {
    const findings = row.findings.filter((finding) => !heldBack.has(finding.rule));
    return findings.length === row.findings.length ? row : { ...row, findings };
  });
  return { rows, byKey: new Map(rows.map((row) => [row.key, row])) };
}

/** The session as it is kept: raw cells, mapping and log of the proposals and of what goes with them; nothing derived. */
export function savedFrom({ id, table, sides, rows, fold }: OpenSession, call: SavedSession['call']): SavedSession {
  const imported: ImportedProposals = { ...table, rows: rows.map((row) => row.raw), lines: rows.map((row) => row.line) };
  return toSaved({ id, call: { id: call.id, hash: call.hash }, imports: [imported, ...sides], events: fold.log });
}
