import type { Call, Direction, DirectionId, Proposal, RowKey, Term } from '../../../src/core/model';
import { directionId, runSteps } from '../../../src/core/model';
import { classify, type Classifier } from '../../../src/core/classify';
import { aCall, aDirection, proposalsOf, type Cells } from '../../build';

const [cultivation, key] = ['培育项目', '重点支持项目'];

const terms = (...lists: readonly (readonly string[])[]): Term[] => lists.map((forms) => ({ forms, weight: 1 }));

const direction = (id: string, title: string, subtype: string, list: readonly Term[], more: Partial<Direction> = {}): Direction =>
  aDirection(id, title, { subtype, terms: list, ...more });

/** A small call with everything that scoring knows: two subtypes, an open direction, shared, generic and scope terms. */
export const smallCall: Call = aCall({
  directions: [
    direction('C5', '微分方程与机器学习', cultivation, terms(['偏微分方程', 'PDE', 'partial differential equation'], ['神经算子', 'neural operator'], ['物理信息神经网络', 'PINN'])),
    direction('C6', '图神经网络的新方法', cultivation, terms(['图神经网络', 'GNN', 'graph neural network'], ['知识图谱'], ['过平滑'])),
    direction('C7', '人工智能的安全性问题', cultivation, terms(['对抗样本', 'adversarial example'], ['联邦学习'], ['差分隐私'])),
    direction('C11', '开放型项目', cultivation, terms(['机器翻译']), { open: true }),
    direction('K1', '下一代人工智能方法', key, terms(['知识图谱'], ['逻辑推理'])),
    direction('K6', '视频原生的自监督学习方法', key, terms(['视频自监督'], ['未来帧预测'])),
  ],
  scopeTerms: terms(['深度学习'], ['神经网络'], ['机器学习'], ['表示学习']),
  genericTerms: ['深度学习', '神经网络', '学习', '方法', '模型', '研究'],
});

export const rowsOf = (...rows: readonly Cells[]): readonly Proposal[] => proposalsOf(rows);

export const scored = (proposals: readonly Proposal[], call: Call = smallCall, labels: Readonly<Record<string, string>> = {}): Classifier =>
  runSteps(classify(proposals, call, new Map(Object.entries(labels) as [RowKey, DirectionId][])));

/** The total of one direction for the first of these rows. */
export function totalOf(classifier: Classifier, id: string, row = 0): number {
  const score = classifier.rows[row]?.ranking.find((one) => one.direction === directionId(id));
  if (score === undefined) throw new Error(`no score for ${id}`);
  return score.total;
}
