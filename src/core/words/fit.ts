import type { WordTable } from './table';

/** Words for how well directions fit, what was learnt, and whether panels hold together. */
export const fitWords = {
  'fit.weak': { zh: '{subtype}的各方向匹配都不高，首选仅供参考', en: 'No direction of {subtype} fits well; the first choice is a mere suggestion' },
  'fit.weakAll': { zh: '各方向匹配都不高，首选仅供参考', en: 'No direction fits well; the first choice is a mere suggestion' },
  'fit.weakBest': { zh: '{direction}（各方向匹配都不高）', en: '{direction} (no direction fits well)' },
  'fit.fieldTerms': { zh: '本领域用语：{terms}', en: 'Terms of the field: {terms}' },
  'fit.outsideTerms': { zh: '其他领域用语：{terms}', en: 'Terms of other fields: {terms}' },
} as const satisfies WordTable;
