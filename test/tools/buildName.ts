import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the machine's results rest on besides what people give it: the core, what hands rows to the page, and their data. */
const rooms = ['src/core', 'src/worker', 'data/calls', 'data/lexicon', 'package-lock.json'];

/** A name that changes whenever the program may compute otherwise. */
export function buildName(): string {
  const top = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const path of rooms.flatMap((room) => filesIn(top, room))) hash.update(path).update('\0').update(readFileSync(join(top, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(top: string, room: string): readonly string[] {
  if (room.endsWith('.json')) return [room];
  return readdirSync(join(top, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(top.length)).toSorted();
}
