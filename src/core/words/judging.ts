import type { WordTable } from './table';

/** Words for what people say of findings, for the second signature and for who works here. */
export const judgingWords = {
  'judging.wantsReason': { zh: '请先填写理由', en: 'Give a reason first' },
  'judging.countersigned': { zh: '已复核 {count} 份', en: 'Countersigned: {count}' },
  'judging.countersignedSome': { zh: '已复核 {count} 份；其余 {left} 份不能由您复核，没有改动', en: 'Countersigned: {count}; {left} others are not yours to countersign and stay as they are' },
  'judging.countersign.notRejected': { zh: '只有“建议不予受理”的申请需要复核', en: 'Only proposals decided “reject” are countersigned' },
  'judging.countersign.done': { zh: '这份申请已经复核', en: 'This proposal is countersigned already' },
  'judging.countersign.unnamed': { zh: '请先在右上角填写您的姓名，再复核', en: 'Give your name at the top right first, then countersign' },
  'judging.countersign.undecidedBy': { zh: '这一决定没有署名，不能复核：请经办人填写姓名后重新作出决定', en: 'The decision carries no name and cannot be countersigned: whoever decided gives a name and decides again' },
  'judging.countersign.samePerson': { zh: '经办人与复核人不能是同一人，请由另一位同事复核', en: 'Nobody countersigns their own decision: another person has to' },
} as const satisfies WordTable;
