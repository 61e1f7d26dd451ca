import type { AssignmentState, AssignmentWish, Planning, PlanningKey } from '../model';
import type { WordTable } from './table';

type Keys = `review.state.${AssignmentState}` | `review.wish.${AssignmentWish}` | `review.planning.${PlanningKey}` | `review.objective.${Planning['objective']}`;

/** What people say of experts and of who judges what: the same words on the pages, in the history and on paper. */
export const reviewWords = {
  'review.state.waiting': { zh: '待送', en: 'To be sent' },
  'review.state.sent': { zh: '已送', en: 'Sent' },
  'review.state.agreed': { zh: '同意', en: 'Agreed' },
  'review.state.declined': { zh: '谢绝', en: 'Declined' },
  'review.state.overdue': { zh: '逾期', en: 'Overdue' },
  'review.state.returned': { zh: '已回', en: 'Returned' },
  'review.wish.pin': { zh: '指定', en: 'Pinned' },
  'review.wish.ban': { zh: '排除', en: 'Banned' },
  'review.objective.total': { zh: '总匹配度最高', en: 'Highest total affinity' },
  'review.objective.fair': { zh: '兼顾最低', en: 'The worst-off first' },
  'review.planning.objective': { zh: '目标', en: 'Objective' },
  'review.planning.onePerInstitution': { zh: '同一项目的专家不出自同一单位', en: 'At most one expert of an institution a proposal' },
  'review.planning.withinPanel': { zh: '只由本评审组的专家评审', en: 'Only experts of the proposal’s panel' },
  'review.planning.draw': { zh: '随机抽取', en: 'Random draw' },
  'review.planning.drawSeed': { zh: '随机种子', en: 'Seed of the draw' },
  'review.planning.drawLoss': { zh: '允许损失', en: 'Loss allowed' },
  'review.planning.packages': { zh: '项目包由同一批专家评审', en: 'Packages share their experts' },
  'review.planning.seconds': { zh: '求解时限（秒）', en: 'Time limit (seconds)' },
  'review.planning.leastLoad': { zh: '默认最少评审数', en: 'Usual fewest proposals' },
  'review.planning.mostLoad': { zh: '默认最多评审数', en: 'Usual most proposals' },
  'review.planning.dueDay': { zh: '评审截止日期', en: 'Opinions due' },
  'review.bound.least': { zh: '至少 {count} 份', en: 'at least {count}' },
  'review.bound.most': { zh: '至多 {count} 份', en: 'at most {count}' },
  'review.asUsual': { zh: '按默认', en: 'as usual' },
  'review.pairOf': { zh: '{name}：{what}', en: '{name}: {what}' },
  'review.did.assign': { zh: '指派{name}：{state}', en: 'Assigned to {name}: {state}' },
  'review.did.unassign': { zh: '撤回对{name}的指派', en: 'No longer assigned to {name}' },
  'review.did.pin': { zh: '指定{name}', en: 'Pinned {name}' },
  'review.did.ban': { zh: '排除{name}', en: 'Banned {name}' },
  'review.did.noWish': { zh: '取消对{name}的指定或排除', en: 'Took the pin or ban of {name} back' },
  'review.did.package': { zh: '编入项目包“{name}”', en: 'Put into package “{name}”' },
  'review.did.noPackage': { zh: '移出项目包', en: 'Taken out of its package' },
  'review.did.conflict': { zh: '设定{name}回避：{reason}', en: 'Conflict of interest set for {name}: {reason}' },
  'review.did.noConflict': { zh: '收回对{name}设定的回避', en: 'Took the conflict set for {name} back' },
  'review.did.override': { zh: '{name}的回避情形“{test}”不计：{reason}', en: '{name}: “{test}” set aside: {reason}' },
  'review.did.noOverride': { zh: '{name}的回避情形“{test}”恢复计入', en: '{name}: “{test}” counts again' },
} as const satisfies WordTable & Readonly<Record<Keys, { readonly zh: string; readonly en: string }>>;
