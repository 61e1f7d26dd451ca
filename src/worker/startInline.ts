import InlineWorker from './worker?worker&inline';

/** The worker of the one-file page: a file:// page may load no second file, so the worker travels inside. */
export const startWorker = (): Worker => new InlineWorker();
