import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../golden/', import.meta.url);

/**
 * The text of a golden file in test/golden, to be compared byte for byte with what the code writes now.
 * To renew the files after a wanted change: `GOLDEN=renew npx vitest run --project unit test/golden`, then read the diff.
 */
export function golden(name: string, written: string): string {
  const file = new URL(name, folder);
  if (process.env['GOLDEN'] === 'renew') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, written);
  }
  return readFileSync(file, 'utf8');
}
