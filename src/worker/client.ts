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
  /** True where no worker can be had and the page does the work itself, in slices. */
  readonly onPage: boolean;
}

interface Waiting {
  readonly listener: JobListener<JobKind>;
  end(end: JobEnd<JobKind>): void;
}

export interface OpenedBench extends Bench {
  /** Starts the worker, where no job has done so yet: its program is loaded before anybody waits for it. */
  open(): void;
}

/**
 * The page's door to the core. `start` makes the worker, with the first job at the latest; where it throws, the same jobs
 * run on the page, and so do those that come after a worker died or turned out not to load.
 */
export function createBench(start: () => Worker): OpenedBench {
  const waiting = new Map<number, Waiting>();
  let opened: Door | null = null;
  let lastId = 0;

  const door = (): Door => (opened ??= openDoor(start, receive, workerDied));

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
  function workerDied(error: string): void {
    opened = doorOnPage(receive);
    for (const id of waiting.keys()) fail(id, error);
  }

  function fail(id: number, error: string): void {
    const issue: Issue = { level: 'error', message: say('page.broken', { error }), place: {} };
    receive({ version: protocolVersion, id, type: 'failed', issues: [issue] });
  }

  return {
    open: () => void door(),
    get onPage() {
      return door().onPage;
    },
    run<K extends JobKind>(job: Extract<Job, { kind: K }>, listener: JobListener<K> = {}): Ticket<K> {
      const id = ++lastId;
      const ended = new Promise<JobEnd<K>>((resolve) => {
        waiting.set(id, { listener: listener as JobListener<JobKind>, end: (end) => resolve(end as JobEnd<K>) });
      });
      try {
        door().send({ version: protocolVersion, id, job });
      } catch (error) {
        // What is asked did not fit into a message (no memory for the copy).
        fail(id, String(error));
      }
      return { ended, cancel: () => door().send({ version: protocolVersion, id, cancel: true }) };
    },
  };
}

interface Door {
  readonly onPage: boolean;
  send(request: Request): void;
}

const doorOnPage = (receive: (reply: Reply) => void): Door => ({ onPage: true, send: createHost(createWorkbench(), receive) });

/** A file's bytes go over whole: copying a hundred megabytes would block the page. They are of no use here afterwards. */
const handedOver = (request: Request): Transferable[] => ('job' in request && request.job.kind === 'read' && request.job.bytes?.buffer instanceof ArrayBuffer ? [request.job.bytes.buffer] : []);

function openDoor(start: () => Worker, receive: (reply: Reply) => void, died: (error: string) => void): Door {
  try {
    const worker = start();
    const end = (error: string): void => {
      worker.terminate();
      died(error);
    };
    worker.onmessage = (event: MessageEvent<Reply>) => receive(event.data);
    worker.onmessageerror = (event) => end(event.type);
    // A worker whose file does not load tells no more than that: its event has no message.
    worker.onerror = (event) => end(event.message ?? event.type);
    return { onPage: false, send: (request) => worker.postMessage(request, handedOver(request)) };
  } catch {
    return doorOnPage(receive);
  }
}
