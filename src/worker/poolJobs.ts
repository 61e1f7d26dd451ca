import { findAffinity, fitsInto, formPanels, legalPerson, planFor, poolConflicts, readPool, standingReview, subtypesOf, suggestPackages, type ReviewedPool } from '../core/review';
import type { Call, Conflict, Expert, ImportId, Proposal, RawTable } from '../core/model';
import { expertTable } from '../core/tables/kinds/experts';
import type { PoolJob, PoolParts, PoolRows } from './poolProtocol';
import { withProgress, type JobOutcome, type JobStep, type RunningJob } from './steps';

/** Experts, conflicts or rows of affinities that travel in one message. */
const atOnce = 400;

/** Milliseconds since now. */
function clock(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

/** What the jobs need of the workbench. */
interface Bench {
  tableOf(id: ImportId): RawTable;
  proposalsOf(id: ImportId): readonly Proposal[];
}

/** The jobs that are about experts, over the pools that were read. */
export function poolJobs({ tableOf, proposalsOf }: Bench) {
  const pools = new Map<ImportId, ReviewedPool>();

  function poolOf(id: ImportId): ReviewedPool {
    const pool = pools.get(id);
    if (pool === undefined) throw new Error(`no experts were read for import ${id}`);
    return pool;
  }

  function* read({ importId, call, experts, works, relations }: Extract<PoolJob, { kind: 'pool' }>): RunningJob {
    const mapped = <T extends { readonly importId: ImportId; readonly mapping: object }>(side: T) => ({ table: tableOf(side.importId), mapping: side.mapping });
    const proposals = proposalsOf(importId);
    const pool = yield* withProgress(readPool({
      experts: mapped(experts), ...(works === undefined ? {} : { works: mapped(works) }), ...(relations === undefined ? {} : { relations: mapped(relations) }),
    }, experts.importId));
    const affinity = yield* withProgress(findAffinity(proposals, pool, call));
    const { conflicts, unchecked } = yield* withProgress(poolConflicts(proposals, pool, call));
    pools.set(importId, { proposals, pool, affinity, conflicts });
    yield* parts(pool.experts, conflicts, proposals, subtypesOf(proposals, call), affinity.table.scores);
    return { ok: true, result: { issues: pool.issues, unchecked, relations: pool.relations.length } };
  }

  function* fit({ importId, pairs }: Extract<PoolJob, { kind: 'fit' }>): RunningJob {
    return { ok: true, result: fitsInto(poolOf(importId), pairs) };
  }

  function* plan({ importId, call, on, keep }: Extract<PoolJob, { kind: 'plan' }>): RunningJob {
    const { assignments, ...rest } = yield* withProgress(planFor(poolOf(importId), call, on, keep, clock()));
    for (let from = 0; from < assignments.length; from += atOnce) yield { part: { assignments: assignments.slice(from, from + atOnce) } };
    return { ok: true, result: rest };
  }

  function* packages({ importId, call, rows }: Extract<PoolJob, { kind: 'packages' }>): RunningJob {
    const wanted = new Set(rows);
    return { ok: true, result: yield* withProgress(suggestPackages(proposalsOf(importId).filter(({ key }) => wanted.has(key)), call)) } satisfies JobOutcome;
  }

  function* propose({ importId, call, on }: Extract<PoolJob, { kind: 'propose' }>): RunningJob {
    return { ok: true, result: yield* withProgress(formPanels(pools.get(importId) ?? proposalsOf(importId), call, on)) } satisfies JobOutcome;
  }

  return {
    run(job: PoolJob): RunningJob {
      switch (job.kind) {
        case 'pool': return read(job);
        case 'fit': return fit(job);
        case 'plan': return plan(job);
        case 'packages': return packages(job);
        case 'propose': return propose(job);
      }
    },
    /** What stands of a review, for its sheets. */
    standing: (id: ImportId, call: Call, on: PoolRows) => standingReview(poolOf(id), call, on),
    drop: (id: ImportId): void => void pools.delete(id),
  };
}

/** The pool as the page shows it: experts without what is secret, conflicts, affinities by proposal. */
function* parts(experts: readonly Expert[], conflicts: readonly Conflict[], proposals: readonly Proposal[], subtypes: readonly string[], scores: Float64Array): Generator<JobStep, void, void> {
  const none: PoolParts['pool'] = { experts: [], legal: [], conflicts: [], rows: [], subtypes: [], scores: new Float32Array() };
  const shown = experts.map(withoutSecrets);
  for (let from = 0; from < shown.length; from += atOnce) {
    const some = shown.slice(from, from + atOnce);
    yield { part: { ...none, experts: some, legal: some.map(legalPerson) } };
  }
  for (let from = 0; from < conflicts.length; from += atOnce) yield { part: { ...none, conflicts: conflicts.slice(from, from + atOnce) } };
  for (let from = 0; from < proposals.length; from += atOnce) {
    const some = proposals.slice(from, from + atOnce).map(({ key }) => key);
    yield { part: { ...none, rows: some, subtypes: subtypes.slice(from, from + atOnce), scores: Float32Array.from(scores.subarray(from * experts.length, (from + some.length) * experts.length)) } };
  }
}

const secretFields = new Set<string>(expertTable.columns.filter(({ secret }) => secret).map(({ key }) => key));
const withoutSecrets = (expert: Expert): Expert => ({ ...expert, cells: Object.fromEntries(Object.entries(expert.cells).filter(([field]) => !secretFields.has(field))) });
