import { aDirection, type Cells } from '../build';
import { aShortCall } from './anApp';

/** Proposals on three topics; the call's wording names proteins nowhere. */
export const topicRows: readonly Cells[] = [
  { number: '1', title: '图神经网络的消息传递', keywords: '图神经网络；消息传递', abstract: '研究图神经网络上的消息传递及其表达能力。' },
  { number: '2', title: '蛋白质折叠的几何约束', keywords: '蛋白质折叠；几何约束', abstract: '研究蛋白质折叠中的几何约束与能量函数。' },
  { number: '3', title: '蛋白质折叠的能量函数', keywords: '蛋白质折叠；能量函数', abstract: '研究蛋白质折叠的能量函数及其几何约束。' },
  { number: '4', title: '微分方程求解的算子学习', keywords: '微分方程；算子学习', abstract: '研究微分方程求解中的算子学习。' },
];
/** A call that these teach. */
export const topicCall = aShortCall({
  directions: [
    aDirection('C5', '微分方程与机器学习', { subtype: '培育项目', label: '培育5', terms: [{ forms: ['能量函数', 'energy function'], weight: 1 }, { forms: ['算子学习'], weight: 1 }] }),
    aDirection('C6', '图神经网络的新方法', { subtype: '培育项目', label: '培育6' }),
    aDirection('C7', '跨学科应用', { subtype: '培育项目', label: '培育7' }),
  ],
});
