import { readFileSync } from 'node:fs';
import { directionId, importId } from '../../src/core/model';
import type { SheetOrder } from '../../src/core/pipeline';
import type { Job, JobKind, JobParts, JobResults } from '../../src/worker/protocol';
import type { JobOutcome, RunningJob } from '../../src/worker/workbench';
import { call2024 } from '../core/tables/call2024';

/** The demo proposals as they lie on a disk, and the call that comes with the program. */
export const demoBytes = (): Uint8Array => new Uint8Array(readFileSync(new URL('../../data/demo/proposals.csv', import.meta.url)));
export const demoCall = call2024();
export const demoId = importId('demo');

export type JobOf<K extends JobKind> = Extract<Job, { kind: K }>;
export const readDemo = (): JobOf<'read'> => ({ kind: 'read', importId: demoId, file: 'proposals.csv', bytes: demoBytes(), call: demoCall });
export const triageDemo = (mapping: JobResults['read']['mapping']): JobOf<'triage'> => ({ kind: 'triage', importId: demoId, mapping, call: demoCall, labels: [] });
export const explainDemo = (row: JobOf<'explain'>['row']): JobOf<'explain'> =>
  ({ kind: 'explain', importId: demoId, row, directions: [...demoCall.directions.map(({ id }) => id), directionId('none such')] });
/** The secretary's sheet as CSV, unless told otherwise. */
export const sheetDemo = (mapping: JobResults['read']['mapping'], over: Partial<SheetOrder> = {}): JobOf<'sheetFile'> => ({
  kind: 'sheetFile', importId: demoId, mapping, call: demoCall, format: 'csv', now: '2024-04-22 09:00:00',
  order: { reports: ['triage'], log: [], everyFinding: true, language: 'zh', secrets: false, ...over },
});
export const textOf = ({ bytes }: JobResults['sheetFile']): string => new TextDecoder().decode(bytes);

/** Runs a job to its end without a pause. */
export function outcomeOf(running: RunningJob): { readonly outcome: JobOutcome; readonly parts: readonly JobParts[JobKind][] } {
  const parts: JobParts[JobKind][] = [];
  for (;;) {
    const step = running.next();
    if (step.done === true) return { outcome: step.value, parts };
    if ('part' in step.value) parts.push(step.value.part);
  }
}

/** The same for a job that can use its input. */
export function finish<K extends JobKind>(running: RunningJob): { readonly result: JobResults[K]; readonly parts: readonly JobParts[K][] } {
  const { outcome, parts } = outcomeOf(running);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return { result: outcome.result as JobResults[K], parts: parts as readonly JobParts[K][] };
}
