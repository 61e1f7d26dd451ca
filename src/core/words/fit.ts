import type { WordTable } from './table';

/** Words for how well directions fit, what was learnt, and whether panels hold together. */
export const fitWords = {
  'fit.weak': { zh: '{subtype}的各方向匹配都不高，首选仅供参考', en: 'No direction of {subtype} fits well; the first choice is a mere suggestion' },
  'fit.weakAll': { zh: '各方向匹配都不高，首选仅供参考', en: 'No direction fits well; the first choice is a mere suggestion' },
  'fit.weakBest': { zh: '{direction}（各方向匹配都不高）', en: '{direction} (no direction fits well)' },
  'fit.fieldTerms': { zh: '本领域用语：{terms}', en: 'Terms of the field: {terms}' },
  'fit.outsideTerms': { zh: '其他领域用语：{terms}', en: 'Terms of other fields: {terms}' },
  'fit.changed': { zh: '另有 {count} 份的首选因此改变', en: 'First choices of other proposals that changed: {count}' },
  'fit.forget': { zh: '取消全部确认', en: 'Take back all confirmations' },
  'fit.panels': { zh: '评审组检查', en: 'Check of the panels' },
  'fit.panelsText': { zh: '下列申请的内容明显更接近另一个评审组；只是提示，不改动分组。', en: 'These proposals read clearly more like another panel; this is a hint and moves nothing.' },
  'fit.panelsSound': { zh: '没有发现明显放错评审组的申请', en: 'No proposal reads clearly like another panel than its own' },
  'fit.nearerPanel': { zh: '内容更接近评审组“{nearer}”：{terms}', en: 'Reads more like panel “{nearer}”: {terms}' },
  'fit.panelDoubt': { zh: '在“{panel}”，更接近“{nearer}”：{terms}', en: 'In “{panel}”, nearer to “{nearer}”: {terms}' },
} as const satisfies WordTable;
