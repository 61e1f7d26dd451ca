import type { Form } from '../form';

/** Brings a saved session from version `from` to the next: a pure function of the old form; throws where it cannot. */
export interface Migration {
  readonly from: number;
  readonly migrate: (saved: Form) => Form;
}

/** One file a version, in order; `v1.ts` will hold the step from version 1 to 2. The first form is still the present one. */
export const migrations: readonly Migration[] = [];
