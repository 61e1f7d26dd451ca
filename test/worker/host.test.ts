import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importId } from '../../src/core/model';
import { createHost } from '../../src/worker/host';
import { protocolVersion, type Job, type Reply, type Request } from '../../src/worker/protocol';
import { waitFor } from '../../src/worker/waitFor';
import type { JobStep, RunningJob } from '../../src/worker/workbench';

/** A clock that stands until a job takes its time. */
let time = 0;
beforeEach(() => {
  time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => { vi.restoreAllMocks(); });

const progress = (done: number): JobStep => ({ progress: { stage: 'score', done, total: 100 } });
const part: JobStep = { part: { rows: [] } };
const version = protocolVersion;

/** A host whose jobs are told by name, and what it answers. */
function aHost(jobs: Readonly<Record<string, () => RunningJob>>) {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  const host = createHost((job: Job) => {
    const made = job.kind === 'drop' ? jobs[job.importId] : undefined;
    if (made === undefined) throw new Error('unheard of');
    return made();
  }, (reply) => {
    replies.push(reply);
    for (const wake of waiting.splice(0)) wake();
  });
  return {
    host, replies,
    send: (id: number, name: string) => host({ version, id, job: { kind: 'drop', importId: importId(name) } }),
    cancel: (id: number) => host({ version, id, cancel: true }),
    /** Waits until a job has ended, and tells how. */
    async end(id: number): Promise<Reply> {
      for (;;) {
        const last = replies.find((reply) => reply.id === id && reply.type !== 'progress' && reply.type !== 'part');
        if (last !== undefined) return last;
        await new Promise<void>((resolve) => { waiting.push(resolve); });
      }
    },
    ofJob: (id: number) => replies.filter((reply) => reply.id === id).map(({ type }) => type),
  };
}

/** Steps of ten milliseconds each. */
function* working(steps: number, each: () => JobStep = () => progress(0)): RunningJob {
  for (let at = 0; at < steps; at++) {
    time += 10;
    yield each();
  }
  return { ok: true, result: null };
}

describe('a host', () => {
  it('answers a job with its result', async () => {
    const { send, end, replies } = aHost({ short: () => working(1, () => part) });
    send(1, 'short');
    expect(await end(1)).toEqual({ version, id: 1, type: 'done', result: null });
    expect(replies.map(({ type }) => type)).toEqual(['part', 'done']);
  });

  it('answers with the issues of input that cannot be used', async () => {
    const issues = [{ level: 'error' as const, message: { key: 'tables.decode.empty', params: {} }, place: { file: 'a.csv' } }];
    const { send, end } = aHost({ *faulty() { return { ok: false, issues }; } });
    send(1, 'faulty');
    expect(await end(1)).toEqual({ version, id: 1, type: 'failed', issues });
  });

  it('lets a job wait, and others run meanwhile', async () => {
    const doors: ((value: string) => void)[] = [];
    const later = new Promise<string>((resolve) => { doors.push(resolve); });
    const { send, end, replies } = aHost({
      *slow() {
        const value = yield* waitFor(later);
        return { ok: false, issues: [{ level: 'error', message: { key: value, params: {} }, place: {} }] };
      },
      short: () => working(1),
    });
    send(1, 'slow');
    send(2, 'short');
    await end(2);
    expect(replies.filter(({ id }) => id === 1)).toEqual([]);
    doors[0]?.('there');
    expect(await end(1)).toMatchObject({ type: 'failed', issues: [{ message: { key: 'there' } }] });
  });

  it('says that a job broke where what it waits for fails', async () => {
    const { send, end } = aHost({
      *slow() {
        yield* waitFor(Promise.reject(new Error('no paper')));
        return { ok: true, result: null };
      },
    });
    send(1, 'slow');
    expect(await end(1)).toMatchObject({ type: 'failed', issues: [{ message: { key: 'page.broken', params: { error: 'Error: no paper' } } }] });
  });

  const faulty: readonly (readonly [string, () => RunningJob])[] = [
    ['before it begins', () => { throw new Error('out of paper'); }],
    ['at its first step', function* first() { throw new Error('out of paper'); }],
    ['after some parts', function* later() { yield part; yield part; throw new Error('out of paper'); }],
  ];
  it.each(faulty)('says that a job broke %s, and works on', async (_when, job) => {
    const { send, end } = aHost({ broken: job, sound: () => working(1) });
    send(1, 'broken');
    send(2, 'sound');
    expect(await end(1)).toMatchObject({ type: 'failed', issues: [{ level: 'error', message: { key: 'page.broken', params: { error: 'Error: out of paper' } } }] });
    expect(await end(2)).toMatchObject({ type: 'done' });
  });

  it('says so where an answer cannot be sent', () => {
    const replies: Reply[] = [];
    const host = createHost(() => working(1), (reply) => {
      if (reply.type === 'done') throw new DOMException('could not be cloned', 'DataCloneError');
      replies.push(reply);
    });
    host({ version, id: 1, job: { kind: 'drop', importId: importId('a') } });
    expect(replies.at(-1)).toMatchObject({ id: 1, type: 'failed', issues: [{ message: { key: 'page.broken' } }] });
  });

  it.each([0, version + 1])('takes no message of protocol %i', (other) => {
    const { host, replies } = aHost({ short: () => working(1) });
    const requests: Request[] = [{ version: other, id: 1, job: { kind: 'drop', importId: importId('short') } }, { version: other, id: 1, cancel: true }];
    for (const request of requests) expect(() => host(request)).toThrow(`protocol ${other}, expected ${version}`);
    expect(replies).toEqual([]);
  });

  it('answers a short job while a long one runs', async () => {
    const long = { over: false };
    const { send, end, replies } = aHost({
      *long() {
        while (!long.over) yield* working(1);
        return { ok: true, result: null };
      },
      short: () => working(1),
    });
    send(1, 'long');
    send(2, 'short');
    expect(await end(2)).toMatchObject({ id: 2, type: 'done' });
    expect(replies.filter(({ type }) => type === 'done')).toHaveLength(1);
    long.over = true;
    expect(await end(1)).toMatchObject({ id: 1, type: 'done' });
  });

  it('works in slices: it gives way between 24 and 34 milliseconds here', async () => {
    let steps = 0;
    const { send, cancel, end } = aHost({ long: () => working(1000, () => { steps += 1; return progress(steps); }) });
    send(1, 'long');
    expect(steps).toBe(3);
    cancel(1);
    await end(1);
  });

  it('drops a cancelled job where it stands, tells so once, and works on', async () => {
    let steps = 0;
    const { send, cancel, end, ofJob } = aHost({ long: () => working(1000, () => { steps += 1; return part; }), short: () => working(1) });
    send(1, 'long');
    cancel(1);
    const before = steps;
    expect(await end(1)).toEqual({ version, id: 1, type: 'cancelled' });
    expect(steps).toBe(before);
    send(2, 'short');
    await end(2);
    expect(ofJob(1)).toEqual([...Array.from({ length: before }, () => 'part'), 'cancelled']);
    expect(steps).toBe(before);
  });

  it('cancels the job that is named and no other', async () => {
    const { send, cancel, end } = aHost({ long: () => working(20) });
    send(1, 'long');
    send(2, 'long');
    send(3, 'long');
    cancel(2);
    cancel(9);
    expect((await Promise.all([end(1), end(2), end(3)])).map(({ type }) => type)).toEqual(['done', 'cancelled', 'done']);
  });

  it('tells its progress at once, then at most every 60 milliseconds, but every part', async () => {
    const { send, end, replies } = aHost({
      *long() {
        for (let step = 1; step <= 60; step++) {
          yield* working(1, () => progress(step));
          yield part;
        }
        return { ok: true, result: null };
      },
    });
    send(1, 'long');
    await end(1);
    const told = replies.flatMap((reply) => (reply.type === 'progress' ? reply.progress.done : []));
    expect(told).toEqual([1, 7, 13, 19, 25, 31, 37, 43, 49, 55]);
    expect(replies.filter(({ type }) => type === 'part')).toHaveLength(60);
  });
});
