import { applicantRuleWords } from './applicant';
import { commonRuleWords } from './common';
import { contentRuleWords } from './content';
import { figureRuleWords } from './figures';
import { fileRuleWords } from './file';
import { formRuleWords } from './form';
import { listRuleWords } from './lists';
import { teamRuleWords } from './team';
import type { WordTable } from '../table';

/** The formal checks: of each rule its name, what it demands, and a sentence for each outcome it can have. */
export const ruleWords = {
  ...applicantRuleWords, ...commonRuleWords, ...contentRuleWords, ...figureRuleWords, ...fileRuleWords, ...formRuleWords, ...listRuleWords,
  ...teamRuleWords,
} as const satisfies WordTable;
