import { openDB } from 'idb';
import { blocked, closed, openingProblem, outdated, StoreProblem } from './failures';
import { schemaSteps, type Database, type Schema, type SchemaStep } from './schema';

/**
 * Opens the database, upgrading its schema where needed. Gives a problem instead of waiting when another tab blocks
 * the upgrade. `onLost` is told when a newer program or the browser takes the open database away.
 */
export async function openDatabase(
  name: string, onLost: (problem: StoreProblem) => void, steps: readonly SchemaStep[] = schemaSteps,
): Promise<Database | StoreProblem> {
  try {
    let onBlocked: (problem: StoreProblem) => void = () => undefined;
    const blocking = new Promise<StoreProblem>((resolve) => { onBlocked = resolve; });
    const opening = openDB<Schema>(name, steps.length, {
      upgrade(database, oldVersion) {
        for (const step of steps.slice(oldVersion)) step(database);
      },
      blocked: () => onBlocked(blocked()),
      blocking(_current, next, event) {
        (event.target as IDBDatabase).close();
        onLost(next === null ? closed() : outdated());
      },
      terminated: () => onLost(closed()),
    });
    const first = await Promise.race([opening, blocking]);
    if (first instanceof StoreProblem) void closeWhenOpen(opening);
    return first;
  } catch (error) {
    return openingProblem(error);
  }
}

/** Nobody waits for this database any more: it must not stand in the way of other tabs. */
async function closeWhenOpen(opening: Promise<Database>): Promise<void> {
  try {
    (await opening).close();
  } catch {
    // It was never opened.
  }
}
