import type { RowKey, RuleId } from './brand';
import type { Severity } from './finding';

/** Somebody who applies or takes part, over the whole file: one person by identity number, else by name and institution. */
export interface PersonEntry {
  /** Tells entries apart; nothing is kept under it. */
  readonly place: number;
  readonly name: string;
  /** Institutions and titles as typed, each once. */
  readonly units: readonly string[];
  readonly titles: readonly string[];
  readonly rank: 'senior' | 'other' | 'unknown';
  /** The last two signs of the identity number; null where none was given. Never more of it. */
  readonly idEnd: string | null;
  readonly parts: readonly PersonPart[];
  /** How many others bear the name. */
  readonly namesakes: number;
  /** The limits that they are over, or may be. */
  readonly over: readonly OverLimit[];
}

/** One person's part in one proposal. */
export interface PersonPart {
  readonly row: RowKey;
  readonly role: 'applicant' | 'participant';
}

/** A limit by the rule that holds it; `unsure` where the title or the match leaves it open. */
export interface OverLimit {
  readonly rule: RuleId;
  readonly outcome: 'fail' | 'unsure';
  /** As the rule has it: matches by name alone are never above `verify`. */
  readonly severity: Severity;
}
