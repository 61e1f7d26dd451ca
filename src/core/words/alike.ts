import type { WordTable } from './table';

/** Two proposals side by side, with the passages that both have. */
export const alikeWords = {
  'alike.open': { zh: '并排对照', en: 'Side by side' },
  'alike.title': { zh: '相同段落对照', en: 'Shared passages side by side' },
  'alike.with': { zh: '对照', en: 'Compare with' },
  'alike.summary': { zh: '相同段落 {count} 处：占本申请文字的 {own}，占对照文字的 {other}', en: '{count} shared passages: {own} of this proposal’s text, {other} of the other’s' },
  'alike.none': { zh: '没有六个字词以上的相同段落', en: 'No passage of six words or more is shared' },
  'alike.own': { zh: '本申请', en: 'This proposal' },
  'alike.other': { zh: '对照申请', en: 'The other proposal' },
  'alike.previous': { zh: '上一处', en: 'Previous passage' },
  'alike.next': { zh: '下一处', en: 'Next passage' },
  'alike.place': { zh: '第 {at} / {all} 处', en: 'Passage {at} of {all}' },
  'alike.goTo': { zh: '打开这份申请', en: 'Open this proposal' },
  'alike.gone': { zh: '对照的申请不在当前清单中', en: 'The other proposal is not on the open list' },
} as const satisfies WordTable;
