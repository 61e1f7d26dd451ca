import type { EventKind, Severity } from '../core/model';

/** Which steps of the history are listed. */
export const stepStates = ['all', 'standing', 'undone'] as const;
export interface HistoryFilter {
  readonly search: string;
  /** null: whoever. */
  readonly person: string | null;
  /** null: whatever. */
  readonly kind: EventKind | null;
  readonly state: (typeof stepStates)[number];
}
export const noHistoryFilter: HistoryFilter = { search: '', person: null, kind: null, state: 'all' };

/** Which persons are shown, and in which order. */
export const peopleShows = ['all', 'over', 'several', 'applicants', 'participants'] as const;
export type PeopleShow = (typeof peopleShows)[number];
export const peopleSorts = ['over', 'parts', 'name', 'unit'] as const;
export type PeopleSort = (typeof peopleSorts)[number];
export interface PeopleView {
  readonly search: string;
  readonly show: PeopleShow;
  readonly sort: PeopleSort;
}
export const freshPeopleView: PeopleView = { search: '', show: 'all', sort: 'over' };

/** Which rules are shown by what they found or what was chosen of them, and in which order. */
export const ruleShows = ['all', 'fail', 'unsure', 'dismissed', 'changed', 'idle'] as const;
export type RuleShow = (typeof ruleShows)[number];
export const ruleSorts = ['severity', 'fails', 'clause', 'name'] as const;
export type RuleSort = (typeof ruleSorts)[number];
export interface RuleView {
  readonly search: string;
  readonly show: RuleShow;
  readonly severity: Severity | 'all';
  readonly sort: RuleSort;
}
export const freshRuleView: RuleView = { search: '', show: 'all', severity: 'all', sort: 'severity' };

/** What is looked at besides the list of proposals; it stays as long as the session is open. */
export interface PageLooks {
  readonly history: HistoryFilter;
  /** The step of the history that is opened. */
  readonly step: string | null;
  readonly people: PeopleView;
  readonly rules: RuleView;
  /** The table whose columns that cannot be read have been told of, and need not be told of again. */
  readonly toldOf: string | null;
}
export const freshLooks: PageLooks = { history: noHistoryFilter, step: null, people: freshPeopleView, rules: freshRuleView, toldOf: null };
