import { aTab, type Tab } from './anApp';

const rows = Array.from({ length: 6 }, (_none, at) => ({
  number: `31524793${60 + at}`, title: at % 2 === 0 ? `微分方程的算子学习 ${at}` : `图神经网络的过度挤压 ${at}`, applicant: `申请人${at}`, host: `第${at}大学`, employer: `第${at}大学`,
}));
/** The columns of the experts. */
export const expertsHead = '专家编号,姓名,工作单位,研究领域,最多评审数\n';
/** Five experts for three places each of six proposals: 18 places, 20 to give. */
export const experts = `${expertsHead}${['算子学习', '图神经网络', '微分方程', '算子学习', '过度挤压'].map((field, at) => `E${at},专家${at},评审${at}院,${field},4`).join('\n')}\n`;

/** A tab with six proposals (or these) and its experts, their pool known. */
export async function aReview(text = experts, proposals: readonly Readonly<Record<string, string>>[] = rows): Promise<Tab> {
  const tab = aTab();
  await tab.importRows(proposals);
  await tab.actions.importList('experts', new File([text], '专家.csv'));
  await tab.actions.confirmList();
  await tab.until(({ pool, pooling }) => pool !== null && pooling === false);
  return tab;
}
