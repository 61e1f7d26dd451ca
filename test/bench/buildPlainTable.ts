import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** Builds the table that is made with TanStack alone, for production, into one HTML file; its path. */
export async function buildPlainTable(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'plain-table-'));
  await build({
    configFile: false, logLevel: 'error', root: fileURLToPath(new URL('plainTable', import.meta.url)), plugins: [react(), viteSingleFile()],
    build: { outDir, target: 'es2022', emptyOutDir: true },
  });
  return join(outDir, 'index.html');
}
