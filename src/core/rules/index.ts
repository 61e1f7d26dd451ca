import { acceptanceCode } from './acceptance-code';
import { applicantTitle } from './applicant-title';
import { applicationCodes } from './application-codes';
import { budget } from './budget';
import { directionDeclared } from './direction-declared';
import { duration } from './duration';
import { fundingCategory } from './funding-category';
import { partnerCount } from './partner-count';
import { planAnnotation } from './plan-annotation';
import { requiredFields } from './required-fields';
import type { Rule } from './rule';
import { submissionWindow } from './submission-window';
import { subtype } from './subtype';

/** The register: every formal check there is, sorted by id. */
export const rules: readonly Rule[] = [
  acceptanceCode, applicantTitle, applicationCodes, budget, directionDeclared, duration, fundingCategory, partnerCount,
  planAnnotation, requiredFields, submissionWindow, subtype,
];
