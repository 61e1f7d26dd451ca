import type { RuleCases } from './ruleCase';

const key = (direction: string) => ({ subtype: '重点支持项目', direction });

export const directionDeclared: RuleCases = {
  field: 'direction',
  cases: [
    ['5.微分方程与机器学习', 'pass'],
    ['（一）11.开放型项目', 'pass'],
    ['培育项目 6. 图神经网络的新方法', 'pass'],
    ['培育11', 'pass'],
    ['C5', 'pass'],
    ['图神经网络的新方法', 'pass'],
    ['图 神经网络的新方法。', 'pass'],
    // Both subtypes have a 5 and a 6: the proposal's own counts.
    ['5', 'pass'],
    [key('5'), 'pass'],
    [key('重点支持6'), 'pass'],
    [key('视频原生的自监督学习方法'), 'pass'],
    // A direction of the call, whatever is wrong with the subtype.
    [{ subtype: '集成项目', direction: '11.开放型项目' }, 'pass'],
    [{ subtype: '', direction: '开放型项目' }, 'pass'],
    ['', 'fail', 'verify'],
    ['无', 'fail', 'verify'],
    ['智慧农业', 'fail', 'verify'],
    ['培育-12', 'fail', 'verify'],
    ['视频原生的自监督学习方法', 'fail', 'verify'],
    ['重点支持5', 'fail', 'verify'],
    [key('11.开放型项目'), 'fail', 'verify'],
    [key('培育5'), 'fail', 'verify'],
    [{ subtype: '', direction: '6' }, 'unsure'],
    ['5.图神经网络的新方法', 'unsure'],
    ['培育5、培育6', 'unsure'],
  ],
};
