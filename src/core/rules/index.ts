import { abstractLength } from './abstract-length';
import { acceptanceCode } from './acceptance-code';
import { applicantOnce } from './applicant-once';
import { applicantTitle } from './applicant-title';
import { applicationCodes } from './application-codes';
import { awardedLastYear } from './awarded-last-year';
import { budget } from './budget';
import { budgetBreakdown } from './budget-breakdown';
import { budgetUnit } from './budget-unit';
import { callYear } from './call-year';
import { codeFormat } from './code-format';
import { directionDeclared } from './direction-declared';
import { directionFit } from './direction-fit';
import { directionTargets } from './direction-targets';
import { duplicateNumber } from './duplicate-number';
import { duplicateTitle } from './duplicate-title';
import { duration } from './duration';
import { employerIsHost } from './employer-is-host';
import { exclusionList } from './exclusion-list';
import { fitStatement } from './fit-statement';
import { fundingCategory } from './funding-category';
import { graduateStudent } from './graduate-student';
import { hostConfirmation } from './host-confirmation';
import { hostList } from './host-list';
import { hostRegistered } from './host-registered';
import { idDocument } from './id-document';
import { keywordCount } from './keyword-count';
import { namesake } from './namesake';
import { nearDuplicate } from './near-duplicate';
import { noEmployer } from './no-employer';
import { ongoingLimit } from './ongoing-limit';
import { outOfScope } from './out-of-scope';
import { partTimeRule } from './part-time';
import { participantLimit } from './participant-limit';
import { participantUnits } from './participant-units';
import { partnerCount } from './partner-count';
import { partnerDistinct } from './partner-distinct';
import { penaltyList } from './penalty-list';
import { personInconsistent } from './person-inconsistent';
import { personLimit } from './person-limit';
import { planAnnotation } from './plan-annotation';
import { pledge } from './pledge';
import { postdocRule } from './postdoc';
import { proposalNumber } from './proposal-number';
import { relatedProjects } from './related-projects';
import { requiredFields } from './required-fields';
import { researchAttribute } from './research-attribute';
import { researchExperience } from './research-experience';
import type { Rule } from './rule';
import { sameYearElsewhere } from './same-year-elsewhere';
import { sensitiveTerms } from './sensitive-terms';
import { similarToFunded } from './similar-to-funded';
import { submissionWindow } from './submission-window';
import { subtype } from './subtype';
import { teamSize } from './team-size';
import { titleLengthRule } from './title-length';
import { unitVariants } from './unit-variants';

/** The register: every formal check there is, sorted by id. */
export const rules: readonly Rule[] = [
  abstractLength, acceptanceCode, applicantOnce, applicantTitle, applicationCodes, awardedLastYear, budget,
  budgetBreakdown, budgetUnit, callYear, codeFormat, directionDeclared, directionFit, directionTargets,
  duplicateNumber, duplicateTitle, duration, employerIsHost, exclusionList, fitStatement, fundingCategory,
  graduateStudent, hostConfirmation, hostList, hostRegistered, idDocument, keywordCount, namesake, nearDuplicate,
  noEmployer, ongoingLimit, outOfScope, partTimeRule, participantLimit, participantUnits, partnerCount,
  partnerDistinct, penaltyList, personInconsistent, personLimit, planAnnotation, pledge, postdocRule, proposalNumber,
  relatedProjects, requiredFields, researchAttribute, researchExperience, sameYearElsewhere, sensitiveTerms,
  similarToFunded, submissionWindow, subtype, teamSize, titleLengthRule, unitVariants,
];
