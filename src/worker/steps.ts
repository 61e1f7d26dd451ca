import type { Issue, Progress } from '../core/model';
import type { JobKind, JobParts, JobResults } from './protocol';

/** What a running job hands out before its end. */
export type JobStep = { readonly progress: Progress } | { readonly part: JobParts[JobKind] } | { readonly waitFor: Promise<unknown> };
export type JobOutcome = { readonly ok: true; readonly result: JobResults[JobKind] } | { readonly ok: false; readonly issues: readonly Issue[] };
export type RunningJob = Generator<JobStep, JobOutcome, void>;

/** A computation of the core as steps of a job. */
export function* withProgress<T>(steps: Generator<Progress, T, void>): Generator<JobStep, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { progress: step.value };
  }
}
