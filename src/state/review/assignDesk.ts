import type { ExpertKey, RowKey } from '../../core/model';

export type AssignBox = 'packages' | 'conflicts' | 'pictures';

/** What is looked at on the page of assignments. */
export interface AssignDesk {
  readonly row: RowKey | null;
  /** Whom keys speak of among the row's experts; null: the first who was not sent yet. */
  readonly expert: ExpertKey | null;
  /** For whom another is being looked for, or somebody to change places with. */
  readonly act: { readonly kind: 'replace' | 'swap'; readonly expert: ExpertKey } | null;
  /** Whose fit is told in full. */
  readonly why: ExpertKey | null;
  readonly box: AssignBox | null;
  /** What the list of conflicts is searched for when it opens. */
  readonly search: string;
  /** Only proposals with something amiss. */
  readonly only: boolean;
  /** What proposals, or their experts, are searched for. */
  readonly find: string;
  /** Only proposals of this panel, '' for those on none; null: of all. */
  readonly panel: string | null;
}

export const clearDesk: AssignDesk = { row: null, expert: null, act: null, why: null, box: null, search: '', only: false, find: '', panel: null };
