/** Sorting proposals into directions: every score is a sum of visible contributions. */
export { classify, prepare } from './classify';
export { learnt } from './learnt';
export type { Classifier, Prepared } from './types';
