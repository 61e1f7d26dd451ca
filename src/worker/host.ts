import { say } from '../core/words';
import { protocolVersion, type Job, type Reply, type Request } from './protocol';
import type { JobOutcome, JobStep, RunningJob } from './workbench';

/** Milliseconds a job may run before others (a cancel, a question about one row) get their turn. */
const slice = 24;
/** Milliseconds between two reports of progress. */
const reportEvery = 60;

/**
 * Drives jobs in slices of time, so that a cancel is heard and a short job need not wait for a long one.
 * Serves inside a worker and, where none can be had, on the page's own thread.
 */
export function createHost(start: (job: Job) => RunningJob, post: (reply: Reply) => void): (request: Request) => void {
  const cancelled = new Set<number>();

  async function run(id: number, job: Job): Promise<void> {
    const version = protocolVersion;
    try {
      const running = start(job);
      let reported = -Infinity;
      let began = performance.now();
      for (;;) {
        const step: IteratorResult<JobStep, JobOutcome> = running.next();
        if (step.done === true) {
          const outcome = step.value;
          return post(outcome.ok ? { version, id, type: 'done', result: outcome.result } : { version, id, type: 'failed', issues: outcome.issues });
        }
        if ('waitFor' in step.value) await step.value.waitFor;
        const now = performance.now();
        if ('part' in step.value) post({ version, id, type: 'part', part: step.value.part });
        else if ('progress' in step.value && now - reported >= reportEvery) {
          reported = now;
          post({ version, id, type: 'progress', progress: step.value.progress });
        }
        if (now - began >= slice) {
          await nextTurn();
          if (cancelled.delete(id)) return post({ version, id, type: 'cancelled' });
          began = performance.now();
        }
      }
    } catch (error) {
      post({ version, id, type: 'failed', issues: [{ level: 'error', message: say('page.broken', { error: String(error) }), place: {} }] });
    }
  }

  return (request) => {
    if (request.version !== protocolVersion) throw new Error(`message of protocol ${request.version}, expected ${protocolVersion}`);
    if ('cancel' in request) cancelled.add(request.id);
    else void run(request.id, request.job);
  };
}

/** A turn of the event loop, without the 4 ms that nested timers wait. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
