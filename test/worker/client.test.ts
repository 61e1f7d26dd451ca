import { afterEach, describe, expect, it, vi } from 'vitest';
import { importId, type Progress } from '../../src/core/model';
import { createBench, type Bench } from '../../src/worker/client';
import { createHost } from '../../src/worker/host';
import { protocolVersion, type JobParts, type Reply, type Request } from '../../src/worker/protocol';
import { createWorkbench } from '../../src/worker/workbench';
import { demoId, explainDemo, readDemo, sheetDemo, textOf, triageDemo, type JobOf } from './demo';

afterEach(() => { vi.restoreAllMocks(); });

/** As much of a Worker as the page uses; both ways only copies travel. `answer` gets what the page sends. */
class PretendWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onmessageerror: ((event: { type: string }) => void) | null = null;
  onerror: ((event: { type: string; message?: string }) => void) | null = null;
  terminated = false;
  constructor(private readonly answer: (request: Request) => void) {}
  postMessage(request: Request, transfer: Transferable[] = []): void {
    const copy = structuredClone(request, { transfer });
    queueMicrotask(() => this.answer(copy));
  }
  say(reply: Reply): void {
    const copy = structuredClone(reply);
    queueMicrotask(() => this.onmessage?.({ data: copy }));
  }
  terminate(): void {
    this.terminated = true;
  }
}
const asWorker = (pretended: PretendWorker): Worker => pretended as unknown as Worker;

/** A worker that does the work. */
function aWorker(): PretendWorker {
  const worker: PretendWorker = new PretendWorker((request) => host(request));
  const host = createHost(createWorkbench(), (reply) => worker.say(reply));
  return worker;
}

const benches: readonly (readonly [string, boolean, () => Bench])[] = [
  ['in a worker', false, () => createBench(() => asWorker(aWorker()))],
  ['on the page, where no worker can be had', true, () => createBench(() => { throw new DOMException('no', 'SecurityError'); })],
];

/** What a job ended with; throws where it did not end well. */
async function result<K extends 'read' | 'triage' | 'explain' | 'sheetFile'>(bench: Bench, job: JobOf<K>) {
  const end = await bench.run<K>(job).ended;
  if (end.state !== 'done') throw new Error(JSON.stringify(end));
  return end.result;
}

it('hands a file over to the worker instead of copying it', async () => {
  const bench = createBench(() => asWorker(aWorker()));
  const job = readDemo();
  const size = job.bytes?.byteLength ?? 0;
  expect((await result<'read'>(bench, job)).rowCount).toBeGreaterThan(0);
  expect([size > 0, job.bytes?.byteLength]).toEqual([true, 0]);
});

describe.each(benches)('the work %s', (_where, onPage, open) => {
  it('is done from reading to the sheet, with parts and progress on the way', async () => {
    const bench = open();
    expect(bench.onPage).toBe(onPage);
    const { mapping, rowCount } = await result<'read'>(bench, readDemo());
    const stages: Progress['stage'][] = [];
    const parts: JobParts['triage'][] = [];
    const end = await bench.run<'triage'>(triageDemo(mapping), { progress: ({ stage }) => stages.push(stage), part: (part) => parts.push(part) }).ended;
    expect(end).toMatchObject({ state: 'done', result: { floods: [] } });
    expect(stages[0]).toBe('bind');
    const rows = parts.flatMap((part) => part.rows);
    expect(rows).toHaveLength(rowCount);
    const [first] = rows;
    if (first === undefined) throw new Error('no rows');
    expect((await result<'explain'>(bench, explainDemo(first.key))).length).toBe(first.classification.ranking.length);
    expect(textOf(await result<'sheetFile'>(bench, sheetDemo(mapping)))).toContain(first.raw[1]);
  });

  it('can be cancelled in the middle, and goes on with what comes next', async () => {
    const bench = open();
    const { mapping } = await result<'read'>(bench, readDemo());
    // Every step seems to take so long that others get their turn after it.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
    const dropped = bench.run<'triage'>(triageDemo(mapping));
    dropped.cancel();
    expect(await dropped.ended).toEqual({ state: 'cancelled' });
    const rows: unknown[] = [];
    const again = bench.run<'triage'>(triageDemo(mapping), { part: (part) => rows.push(...part.rows) });
    expect(await again.ended).toMatchObject({ state: 'done' });
    again.cancel();
    expect(rows).toHaveLength(48);
    expect(textOf(await result<'sheetFile'>(bench, sheetDemo(mapping))).length).toBeGreaterThan(1000);
  });

  it('fails in words, never in silence', async () => {
    const bench = open();
    expect(await bench.run<'read'>({ ...readDemo(), bytes: new Uint8Array() }).ended).toMatchObject({ state: 'failed', issues: [{ message: { key: 'tables.decode.empty' } }] });
    expect(await bench.run<'triage'>(triageDemo({})).ended).toMatchObject({ state: 'failed', issues: [{ message: { key: 'page.broken' } }] });
  });
});

describe('the page’s door to a worker', () => {
  it('starts it once, when asked to or with the first job', async () => {
    let started = 0;
    const start = (): Worker => { started += 1; return asWorker(aWorker()); };
    const bench = createBench(start);
    expect(started).toBe(0);
    await result<'read'>(bench, readDemo());
    bench.open();
    expect(started).toBe(1);
    createBench(start).open();
    expect(started).toBe(2);
  });

  const version = protocolVersion;
  const drop = { kind: 'drop', importId: demoId } as const;

  it('speaks this protocol and gives every job a number of its own', async () => {
    const heard: Request[] = [];
    const worker = new PretendWorker((request) => heard.push(request));
    const bench = createBench(() => asWorker(worker));
    bench.run<'drop'>(drop).cancel();
    bench.run<'drop'>({ kind: 'drop', importId: importId('other') });
    await Promise.resolve();
    expect(heard).toEqual([
      { version, id: 1, job: drop }, { version, id: 1, cancel: true }, { version, id: 2, job: { kind: 'drop', importId: 'other' } },
    ]);
  });

  it('hands each answer to the job it is for, in whatever order, and passes over what nobody asked', async () => {
    const worker = new PretendWorker(() => undefined);
    const bench = createBench(() => asWorker(worker));
    const stages: string[] = [];
    const one = bench.run<'drop'>(drop, { progress: ({ stage }) => stages.push(`one ${stage}`) });
    const two = bench.run<'drop'>(drop, { progress: ({ stage }) => stages.push(`two ${stage}`) });
    worker.say({ version, id: 9, type: 'done', result: null });
    worker.say({ version, id: 2, type: 'progress', progress: { stage: 'read', done: 0, total: 1 } });
    worker.say({ version, id: 1, type: 'progress', progress: { stage: 'bind', done: 0, total: 1 } });
    worker.say({ version, id: 2, type: 'cancelled' });
    worker.say({ version, id: 2, type: 'progress', progress: { stage: 'rules', done: 0, total: 1 } });
    worker.say({ version, id: 1, type: 'failed', issues: [] });
    expect(await two.ended).toEqual({ state: 'cancelled' });
    expect(await one.ended).toEqual({ state: 'failed', issues: [] });
    expect(stages).toEqual(['two read', 'one bind']);
  });

  const failure = (error: string) => ({ state: 'failed', issues: [{ level: 'error', message: { key: 'page.broken', params: { error } }, place: {} }] });

  it.each([['dies', 'out of memory', { type: 'error', message: 'out of memory' }], ['does not load', 'error', { type: 'error' }]])(
    'fails every waiting job when the worker %s, and does the next ones on the page', async (_how, told, event) => {
      const worker = new PretendWorker(() => undefined);
      const bench = createBench(() => asWorker(worker));
      const tickets = [bench.run<'drop'>(drop), bench.run<'triage'>(triageDemo({}))];
      worker.onerror?.(event);
      expect(await Promise.all(tickets.map(({ ended }) => ended))).toEqual([failure(told), failure(told)]);
      expect([worker.terminated, bench.onPage]).toEqual([true, true]);
      tickets[0]?.cancel();
      expect(await bench.run<'read'>(readDemo()).ended).toMatchObject({ state: 'done', result: { rowCount: 48 } });
    },
  );

  it('fails a job whose answer cannot be unpacked', async () => {
    const worker = new PretendWorker(() => undefined);
    const bench = createBench(() => asWorker(worker));
    const { ended } = bench.run<'drop'>(drop);
    worker.onmessageerror?.({ type: 'messageerror' });
    expect(await ended).toEqual(failure('messageerror'));
  });

  it('fails a job that cannot be sent, and no other', async () => {
    const bench = createBench(() => asWorker(aWorker()));
    const read = bench.run<'read'>(readDemo());
    const cannotTravel = { ...sheetDemo({}), language: () => 'zh' } as unknown as JobOf<'sheetFile'>;
    expect(await bench.run<'sheetFile'>(cannotTravel).ended).toMatchObject({ state: 'failed', issues: [{ message: { key: 'page.broken' } }] });
    expect(await read.ended).toMatchObject({ state: 'done' });
  });
});
