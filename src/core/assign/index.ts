/** Who judges what: the best plan, what is wrong with any plan, and what changes between two. */
export { checkPlan, type CheckedPlan } from './checkPlan';
export type { Reasons } from './decode';
export { diffPlans } from './diffPlans';
export type { AssignExpert, AssignInput, AssignProposal } from './encode';
export type { Patience } from './fair/patience';
export { makePlan } from './makePlan';
