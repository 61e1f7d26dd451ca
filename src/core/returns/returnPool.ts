import type { Conflict, Expert } from '../model';
import type { ReturnPool } from './editColumn';

/** The experts whom a sheet may name, and what bars them: of the conflicts that stand, those that do. */
export function returnPool({ experts, conflicts }: { readonly experts: readonly Expert[]; readonly conflicts: readonly Conflict[] }): ReturnPool {
  const bars = new Map(conflicts.filter(({ force }) => force === 'bar').map(({ proposal, expert, message }) => [`${proposal}\n${expert}`, message]));
  return { experts, barredBy: (row, expert) => bars.get(`${row}\n${expert}`) ?? null };
}
