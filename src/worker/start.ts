/** The worker of the served page: a file of its own. (The one-file page uses startInline.ts in its place.) */
export const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
