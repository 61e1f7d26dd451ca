import { failed, ok } from '../model';
import type { Result } from '../model';
import { say } from '../words';
import { isCount } from './form';
import type { Form } from './form';
import type { Migration } from './migrations';

/**
 * Brings a saved session up to version `to`, one migration after the other.
 * Fails for a version that is newer, unknown or without a migration, and where a migration throws.
 */
export function bringUp(saved: Form, to: number, migrations: readonly Migration[]): Result<Form> {
  const place = { path: '$.version' };
  const found = saved['version'];
  const stranger = failed({ level: 'error', message: say('session.saved.noVersion', { found: JSON.stringify(found) ?? '' }), place });
  if (!isCount(found)) return stranger;
  if (found > to) return failed({ level: 'error', message: say('session.saved.newer', { found, known: to }), place });
  let form = saved;
  for (let from = found; from < to; from++) {
    const migration = migrations.find((one) => one.from === from);
    if (migration === undefined) return stranger;
    try {
      form = { ...migration.migrate(form), version: from + 1 };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed({ level: 'error', message: say('session.saved.migration', { from, reason }), place });
    }
  }
  return ok(form);
}
