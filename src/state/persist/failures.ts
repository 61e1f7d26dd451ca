import { say } from '../../core/words';
import type { Message } from '../../core/model';
import type { FailureKind, Stored } from './store';

/** Thrown inside a transaction to end it with a failure that is known. */
export class StoreProblem extends Error {
  readonly failure: FailureKind;
  readonly sentence: Message;

  constructor(failure: FailureKind, sentence: Message) {
    super(sentence.key);
    this.failure = failure;
    this.sentence = sentence;
  }
}

export const fail = ({ failure, sentence }: StoreProblem): Extract<Stored<never>, { ok: false }> =>
  ({ ok: false, failure, issues: [{ level: 'error', message: sentence, place: {} }] });

export const missing = (id: string): StoreProblem => new StoreProblem('missing', say('session.store.missing', { id }));
export const outdated = (): StoreProblem => new StoreProblem('outdated', say('session.store.outdated'));
export const closed = (): StoreProblem => new StoreProblem('closed', say('session.store.closed'));
export const blocked = (): StoreProblem => new StoreProblem('blocked', say('session.store.blocked'));

const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** What went wrong in a transaction, by the names that IndexedDB gives its exceptions. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  if (nameOf(error) === 'QuotaExceededError') return new StoreProblem('quota', say('session.store.quota'));
  return new StoreProblem('failed', say('session.store.failed', { reason: reasonOf(error) }));
}

/** What went wrong while the database was opened. */
export function openingProblem(error: unknown): StoreProblem {
  if (nameOf(error) === 'VersionError') return new StoreProblem('outdated', say('session.store.newerData'));
  if (nameOf(error) === 'QuotaExceededError') return new StoreProblem('quota', say('session.store.quota'));
  return new StoreProblem('unavailable', say('session.store.unavailable', { reason: reasonOf(error) }));
}
