import type { RuleCases } from './ruleCase';

const key = (abstract: string, direction = '重点5') => ({ subtype: '重点支持项目', direction, abstract });
const sound = '模型覆盖文本、图像、音频3个模态，参数规模7B，无标注数据为标注样本的100倍，数据总量1PB。';

export const directionTargets: RuleCases = {
  field: 'abstract',
  cases: [
    [key(sound), 'pass'],
    [key('覆盖三个模态；模型参数70亿；无标注数据多出两个数量级；数据2.5 PB。'), 'pass'],
    [key('四种模态的对齐。百亿参数模型。弱标注数据超过标注数据2个量级以上。数据1500TB。'), 'pass'],
    [key('模态数不少于5个，模型参数量13B，标注数据的1000倍，数据2PB'), 'pass'],
    [{ ...key('见正文。'), body: sound }, 'pass'],
    [key(sound.replace('7B', '6B')), 'fail', 'notice'],
    [key(sound.replace('3个', '2个')), 'fail', 'notice'],
    [key(sound.replace('100倍', '10倍')), 'fail', 'notice'],
    [key(sound.replace('1PB', '100TB')), 'fail', 'notice'],
    [key('研究多模态模型的训练方法。'), 'fail', 'notice'],
    [key('理论与实验形成闭环。', '重点6'), 'pass'],
    [key('研究视频的表示。', '重点6'), 'unsure'],
    ['研究算子学习方法。', 'not-applicable'],
    [key(sound, '量子计算'), 'not-applicable'],
  ],
};
