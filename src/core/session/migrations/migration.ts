import type { Form } from '../form';

/** Brings a saved session from version `from` to the next: a pure function of the old form; throws where it cannot. */
export interface Migration {
  readonly from: number;
  readonly migrate: (saved: Form) => Form;
}
