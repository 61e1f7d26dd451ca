import type { CDPSession, Page } from 'playwright-core';

/** How long one task held the page, in milliseconds: of the processor's time, and by the clock, which other programs on the machine lengthen. */
export interface Blocks {
  readonly processor: number;
  readonly clock: number;
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Tasks shorter than this (in microseconds) say nothing of blocks. */
const shortest = 5000;

/** Traces the tasks of a page's main thread from now on; the function that it returns ends that and gives the longest. */
export async function traceBlocks(page: Page): Promise<() => Promise<Blocks>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const tasks: TraceEvent[] = [];
  const mains = new Set<string>();
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) {
      if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') mains.add(thread(event));
      if (event.ph === 'X' && event.name.endsWith('RunTask') && (event.dur ?? 0) > shortest) tasks.push(event);
    }
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  return async () => {
    const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const own = tasks.filter((task) => mains.has(thread(task)));
    const longest = (of: (task: TraceEvent) => number): number => Math.round(Math.max(0, ...own.map(of)) / 1000);
    return { processor: longest(({ tdur = 0 }) => tdur), clock: longest(({ dur = 0 }) => dur) };
  };
}

/** For a line of figures. */
export const toldBlocks = ({ processor, clock }: Blocks): string => `longest block of the page ${processor} ms of processor time, ${clock} ms by the clock`;
