/** Experts: how well they fit proposals, and why they should not judge one. */
export { affinityOf, type Affinity } from './affinity/affinity';
