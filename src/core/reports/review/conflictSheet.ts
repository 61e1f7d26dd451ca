import type { Conflict, Language } from '../../model';
import { say, write, type WordKey } from '../../words';
import type { Sheet } from '../sheet';
import { sheetOf } from '../sheets/sheetOf';
import { expertName } from './reviewers';
import type { ReviewInput } from './reviewInput';

interface ConflictLine {
  readonly conflict: Conflict;
  /** Why it was set aside; '' where it stands. */
  readonly reason: string;
}

/** Names one conflict: of an expert and a proposal there is one of each test. */
export const conflictId = ({ proposal, expert, test }: Pick<Conflict, 'proposal' | 'expert' | 'test'>): string => `${proposal}\n${expert}\n${test}`;

const forces = { bar: 'sheet.force.bar', warn: 'sheet.force.warn' } as const;
const origins = { declared: 'sheet.origin.declared', detected: 'sheet.origin.detected', pinned: 'sheet.origin.pinned' } as const;

/** Conflicts of interest with their grounds, those set aside with the reason; what stands first, by the proposals' order. */
export function conflictSheet({ rows, experts, conflicts, overridden, onlyConflicts }: ReviewInput, language: Language): Sheet {
  const proposals = new Map(rows.map(({ proposal }, at) => [proposal.key, { proposal, at }]));
  const people = new Map(experts.map((expert) => [expert.key, expert]));
  const lines = [...conflicts.map((conflict): ConflictLine => ({ conflict, reason: '' })), ...overridden]
    .filter(({ conflict }) => proposals.has(conflict.proposal) && onlyConflicts?.has(conflictId(conflict)) !== false)
    .toSorted((one, other) => Number(one.reason !== '') - Number(other.reason !== '') || place(one) - place(other));
  const word = (key: WordKey): string => write(say(key), language);
  return sheetOf<ConflictLine>({ id: 'conflicts', name: say('sheet.conflictList') }, [
    { key: 'order', header: 'sheet.order', width: 6, kind: 'number', cell: (_, index) => index + 1 },
    { key: 'number', header: 'field.number', width: 16, cell: ({ conflict }) => proposals.get(conflict.proposal)?.proposal.cells.number ?? null },
    { key: 'applicant', header: 'field.applicant', width: 12, cell: ({ conflict }) => proposals.get(conflict.proposal)?.proposal.cells.applicant ?? null },
    { key: 'expert', header: 'column.expert.name', width: 12, cell: ({ conflict }) => { const expert = people.get(conflict.expert); return expert === undefined ? null : expertName(expert); } },
    { key: 'kind', header: 'sheet.conflictKind', width: 18, cell: ({ conflict: { test, origin } }) => (origin === 'pinned' ? word('sheet.origin.pinned') : word(`conflict.${test}.name` as WordKey)) },
    { key: 'force', header: 'sheet.force', width: 10, cell: ({ conflict, reason }) => word(reason === '' ? forces[conflict.force] : 'sheet.force.aside') },
    { key: 'origin', header: 'sheet.origin', width: 10, cell: ({ conflict }) => word(origins[conflict.origin]) },
    { key: 'grounds', header: 'sheet.grounds', width: 60, cell: ({ conflict }) => write(conflict.message, language) },
    { key: 'reason', header: 'sheet.asideReason', width: 40, cell: ({ reason }) => reason || null },
  ], lines, language);

  function place({ conflict }: ConflictLine): number {
    return proposals.get(conflict.proposal)?.at ?? 0;
  }
}
