import type { Issue, Plan, Progress } from '../../core/model';
import type { ProposedPanels } from '../../worker/poolProtocol';

/** What is being computed for the review, or waits to be applied. */
export type PlanDesk =
  | { readonly stage: 'planning' | 'proposing'; readonly progress: Progress | null }
  | { readonly stage: 'plan'; readonly plan: Plan; readonly keep: boolean }
  | { readonly stage: 'panels'; readonly proposed: ProposedPanels }
  | { readonly stage: 'failed'; readonly issues: readonly Issue[] };
