import type { WordTable } from '../table';

/** Checks of the direction and of the texts. */
export const contentRuleWords = {
  'rule.direction-declared.name': { zh: '申报方向', en: 'Direction declared' },
  'rule.direction-declared.demand': { zh: '须写明指南中的一个研究方向，且该方向属于所申请的亚类。', en: 'A direction of the call must be named, and it must belong to the subtype applied for.' },
  'rule.direction-declared.pass': { zh: '申报方向为指南所列方向。', en: 'The direction declared is one of the call’s.' },
  'rule.direction-declared.fail': {
    zh: '“{found}”不是指南所列的研究方向。请核实申请书所填的方向。',
    en: '“{found}” is no direction of the call. Verify which direction the application names.',
  },
  'rule.direction-declared.fail-blank': {
    zh: '未填写指南方向。请核实申请书起始部分写明的方向。',
    en: 'No direction of the call is given. Look it up in the opening of the application.',
  },
  'rule.direction-declared.fail-subtype': {
    zh: '“{found}”属于{other}的方向，而申请的亚类为{expected}。请核实亚类和方向哪一项有误。',
    en: '“{found}” is a direction of {other}, but the proposal applies for {expected}. Verify which of the two is wrong.',
  },
  'rule.direction-declared.unsure': {
    zh: '“{found}”可对应多个方向（{expected}），或序号与名称不一致。请核实申报的是哪一个方向。',
    en: '“{found}” fits several directions ({expected}), or its number and title disagree. Verify which one is meant.',
  },
  'rule.direction-declared.unchecked': {
    zh: '本次未检查：列“{column}”的内容大多不是本指南的研究方向，应为申请代码下的研究方向。文件中如有指南方向一列，请在列对应中指定后重新检查。',
    en: 'Not checked: most values of the column “{column}” are no directions of this call; it seems to be the field under the application code. If the file has a column with the call’s directions, choose it in the mapping and check again.',
  },
} as const satisfies WordTable;
