import type { Issue, Progress } from '../core/model';
import { say } from '../core/words';
import { createHost } from './host';
import { protocolVersion, type Job, type JobKind, type JobParts, type JobResults, type Reply, type Request } from './protocol';
import { createWorkbench } from './workbench';

/** How a job ended. */
export type JobEnd<K extends JobKind> =
  | { readonly state: 'done'; readonly result: JobResults[K] }
  | { readonly state: 'failed'; readonly issues: readonly Issue[] }
  | { readonly state: 'cancelled' };

export interface JobListener<K extends JobKind> {
  progress?(progress: Progress): void;
  part?(part: JobParts[K]): void;
}

export interface Ticket<K extends JobKind> {
  readonly ended: Promise<JobEnd<K>>;
  cancel(): void;
}

export interface Bench {
  /** Starts a job; parts and progress come while it runs, `ended` always resolves. */
  run<K extends JobKind>(job: Extract<Job, { kind: K }>, listener?: JobListener<K>): Ticket<K>;
  /** True where no worker could be had and the page does the work itself, in slices. */
  readonly onPage: boolean;
}

interface Waiting {
  readonly listener: JobListener<JobKind>;
  end(end: JobEnd<JobKind>): void;
}

/** The page's door to the core. `start` makes the worker; where it throws, the same jobs run on the page. */
export function createBench(start: () => Worker): Bench {
  const waiting = new Map<number, Waiting>();
  const { send, onPage } = connect(start, receive, failAll);
  let lastId = 0;

  function receive(reply: Reply): void {
    const job = waiting.get(reply.id);
    if (job === undefined) return;
    if (reply.type === 'progress') return job.listener.progress?.(reply.progress);
    if (reply.type === 'part') return job.listener.part?.(reply.part as never);
    waiting.delete(reply.id);
    if (reply.type === 'done') job.end({ state: 'done', result: reply.result });
    else if (reply.type === 'failed') job.end({ state: 'failed', issues: reply.issues });
    else job.end({ state: 'cancelled' });
  }

  /** A worker that died (out of memory) answers nothing any more: every job that waits for it has failed. */
  function failAll(error: string): void {
    const issue: Issue = { level: 'error', message: say('page.broken', { error }), place: {} };
    for (const job of waiting.values()) job.end({ state: 'failed', issues: [issue] });
    waiting.clear();
  }

  return {
    onPage,
    run<K extends JobKind>(job: Extract<Job, { kind: K }>, listener: JobListener<K> = {}): Ticket<K> {
      const id = ++lastId;
      const ended = new Promise<JobEnd<K>>((resolve) => {
        waiting.set(id, { listener: listener as JobListener<JobKind>, end: (end) => resolve(end as JobEnd<K>) });
      });
      send({ version: protocolVersion, id, job });
      return { ended, cancel: () => send({ version: protocolVersion, id, cancel: true }) };
    },
  };
}

function connect(start: () => Worker, receive: (reply: Reply) => void, failed: (error: string) => void): { send: (request: Request) => void; onPage: boolean } {
  try {
    const worker = start();
    worker.onmessage = (event: MessageEvent<Reply>) => receive(event.data);
    worker.onerror = (event) => failed(event.message);
    return { send: (request) => worker.postMessage(request), onPage: false };
  } catch {
    return { send: createHost(createWorkbench(), receive), onPage: true };
  }
}
