import { directionId, importId, replicaId, rowKey, ruleId, type Decision, type Finding, type Flood, type RowKey, type RuleState } from '../../src/core/model';
import { confirmDirection, decide, emptyFold, setNote, setPanel, setTag, type VerbContext } from '../../src/core/session';
import type { OpenSession } from '../../src/state/appState';
import { makeOpenSession, withEvents } from '../../src/state/openSession';
import type { TriagedRow } from '../../src/worker/protocol';
import { ids } from '../core/session/logs';

export const tableId = importId('t1');
export const keyOf = (line: number): RowKey => rowKey(tableId, line);

export type FindingDraft = readonly [rule: string, severity: Finding['severity'], outcome?: Finding['outcome']];
interface Draft {
  readonly cells?: TriagedRow['cells'];
  readonly best?: string;
  readonly findings?: readonly FindingDraft[];
  /** How much the row wants a person. */
  readonly weight?: number;
}

/** A row that came out of the worker: cells, the best direction, and what was found. */
export function aRow(line: number, { cells = {}, best, findings = [], weight = 0 }: Draft = {}): TriagedRow {
  const key = keyOf(line);
  return {
    key, line, raw: [cells.number ?? '', cells.title ?? ''], cells,
    classification: { key, ranking: [], bySubtype: {}, alsoDefensible: [], confidence: 0.5, inScope: 1, ...(best === undefined ? {} : { best: directionId(best) }) },
    findings: findings.map(([rule, severity, outcome = 'fail']) => ({
      row: key, line, rule: ruleId(rule), outcome, severity, clause: '指南 五', message: { key: 'field.title', params: {} }, evidence: [],
    })),
    declared: [], work: { weight, reasons: [] },
  };
}

export const aFlood = (rule: string): Flood => ({ rule: ruleId(rule), failing: 9, checked: 20, fields: [], message: { key: 'field.title', params: {} } });

/** An open session over these rows: nothing judged yet. */
export function aSession(rows: readonly TriagedRow[], floods: readonly Flood[] = []): OpenSession {
  return makeOpenSession({
    id: 's1',
    table: {
      kind: 'proposals', id: tableId, file: '清单.csv', at: '2024-04-22 09:00:00', asOf: null, encoding: 'utf-8', delimiter: ',', header: ['编号', '题目'],
      mapping: { number: [0], title: [1] }, keys: null,
    },
    shelf: [], rows, summary: { columns: { present: new Set(), headers: {} }, issues: [], rules: rulesOf(rows), settings: [], unchecked: [], floods, lists: [] }, readIssues: [], fold: emptyFold,
  });
}

/** The rules of which something was found, each with the severity of its first finding. */
const rulesOf = (rows: readonly TriagedRow[]): RuleState[] => {
  const found = new Map(rows.flatMap(({ findings }) => findings).toReversed().map(({ rule, severity }) => [rule, severity]));
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([rule, severity]) => (
    { rule, severity, demand: { key: 'field.title', params: {} }, clause: '指南 五', byNames: false, state: 'ready', why: null }));
};

interface Said {
  readonly decision?: Decision;
  readonly panel?: string;
  readonly direction?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** The session after people said this of its rows, by line. */
export function judged(session: OpenSession, said: Readonly<Record<number, Said>>): OpenSession {
  const verb: VerbContext = {
    replica: replicaId('a'), clock: 0, at: '2024-04-22 09:30:00', actor: '', callHash: 'test', engineVersion: '0.1.0', newId: ids('j'), state: session.fold.state,
  };
  const events = Object.entries(said).flatMap(([line, { decision = null, panel = null, direction, tags = [], note = '' }]) => {
    const rows = [keyOf(Number(line))];
    return [
      ...decide(verb, rows, decision), ...setPanel(verb, rows, panel), ...confirmDirection(verb, rows, direction === undefined ? null : directionId(direction)),
      ...tags.flatMap((tag) => setTag(verb, rows, tag, true)), ...setNote(verb, rows, note),
    ];
  });
  return withEvents(session, events);
}
