import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { buildName } from './test/tools/buildName.ts';
import { contentSecurityPolicy } from './test/tools/csp.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Two builds of one page: a folder to be served, and (`--mode onefile`) one HTML file that opens by double-click. */
export default defineConfig(({ mode }) => {
  const oneFile = mode === 'onefile';
  return {
    root: here('src'),
    base: './',
    publicDir: false,
    cacheDir: here('node_modules/.vite'),
    plugins: [react(), ...(oneFile ? [viteSingleFile()] : []), contentSecurityPolicy(oneFile)],
    define: { BUILD_NAME: JSON.stringify(buildName()) },
    resolve: { alias: { '#worker': here(oneFile ? 'src/worker/startInline.ts' : 'src/worker/start.ts') } },
    worker: { format: oneFile ? 'iife' : 'es' },
    build: {
      outDir: here(oneFile ? 'dist/onefile' : 'dist/page'),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      modulePreload: false,
    },
    test: {
      root: here('.'),
      // Every core works: the tests wait on one another for nothing.
      maxWorkers: '100%',
      projects: [
        // The core is pure and each test makes its own state, so the modules that one file has loaded serve the next: a third less time.
        { root: here('.'), test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/{page,bench,long}/**'], testTimeout: 120_000, isolate: false } },
        { root: here('.'), test: { name: 'page', include: ['test/page/**/*.test.ts'], testTimeout: 120_000, expect: { poll: { timeout: 20_000 } }, hookTimeout: 120_000 } },
        { root: here('.'), test: { name: 'bench', include: ['test/bench/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false } },
        { root: here('.'), test: { name: 'long', include: ['test/long/**/*.test.ts'], testTimeout: 1_800_000, expect: { poll: { timeout: 20_000 } }, fileParallelism: false } },
      ],
    },
  };
});
