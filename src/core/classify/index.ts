/** Sorting proposals into directions: every score is a sum of visible contributions. */
export { classify } from './classify';
export type { Classifier } from './types';
