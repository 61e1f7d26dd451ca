import type { Bench, JobEnd, JobListener, Ticket } from '../worker/client';
import type { Job, JobKind } from '../worker/protocol';

export interface GatedBench {
  /** Jobs that rest on the open list's results wait at the gate. */
  readonly bench: Bench;
  /** Closes the gate until some work has ended; that it has, whichever way. */
  closeUntil(ended: Promise<void>): Promise<void>;
}

/** What rests on no results, or makes them. */
const passes: ReadonlySet<JobKind> = new Set<JobKind>(['read', 'hold', 'cells', 'triage', 'drop']);

/** A bench at whose gate jobs can be made to wait: results that were kept are on screen before the worker has them too. */
export function gatedBench(bench: Bench): GatedBench {
  let gate: Promise<void> | null = null;

  function runLater<K extends JobKind>(open: Promise<void>, job: Extract<Job, { kind: K }>, listener?: JobListener<K>): Ticket<K> {
    let ticket: Ticket<K> | null = null;
    let giveUp: () => void = () => undefined;
    const givenUp = new Promise<JobEnd<K>>((resolve) => { giveUp = () => resolve({ state: 'cancelled' }); });
    let wanted = true;
    const ran = open.then((): JobEnd<K> | Promise<JobEnd<K>> => {
      if (!wanted) return { state: 'cancelled' };
      ticket = bench.run(job, listener);
      return ticket.ended;
    });
    return {
      ended: Promise.race([ran, givenUp]),
      cancel() {
        if (ticket !== null) return ticket.cancel();
        wanted = false;
        giveUp();
      },
    };
  }

  return {
    bench: {
      get onPage() { return bench.onPage; },
      run: (job, listener) => (gate === null || passes.has(job.kind) ? bench.run(job, listener) : runLater(gate, job, listener)),
    },
    closeUntil(ended) {
      const mine = ended.catch(() => undefined);
      gate = mine;
      return mine.then(() => { if (gate === mine) gate = null; });
    },
  };
}
