import type { WordTable } from './table';

/** The tour for whoever works here for the first time. */
export const tourWords = {
  'tour.label': { zh: '使用导览', en: 'Tour' },
  'tour.offer': { zh: '第一次使用？花一分钟看看怎么做。', en: 'New here? One minute shows how it works.' },
  'tour.start': { zh: '开始导览', en: 'Take the tour' },
  'tour.decline': { zh: '不用了', en: 'No, thanks' },
  'tour.at': { zh: '第 {at} 步，共 {all} 步', en: 'Step {at} of {all}' },
  'tour.skip': { zh: '跳过', en: 'Skip' },
  'tour.back': { zh: '上一步', en: 'Back' },
  'tour.next': { zh: '下一步', en: 'Next' },
  'tour.done': { zh: '完成', en: 'Done' },
  'tour.list': { zh: '清单', en: 'The list' },
  'tour.listText': { zh: '一行是一份申请，附最适方向、形式审查发现的问题和待看的原因。↑ ↓ 移动，U 跳到下一份最该看的，点列名排序。', en: 'A row is a proposal, with its best direction, what the checks found and why to look. ↑ ↓ move, U goes to the next one that wants you, a click on a heading sorts.' },
  'tour.filters': { zh: '筛选', en: 'Filters' },
  'tour.filtersText': { zh: '勾选就只看这些，数字是会剩下的份数。想排除某个值，点它右边的小圆圈，或按 - 键。', en: 'Tick a value to see only those; the figure says how many would be left. To keep a value out, press the small sign beside it, or the - key.' },
  'tour.search': { zh: '搜索', en: 'Search' },
  'tour.searchText': { zh: '按 / 搜索题目、摘要和姓名，姓名也可以只打拼音首字母。多个词须同时出现，-词 表示不含。', en: 'Press / to search titles, abstracts and names, names by pinyin initials too. All words must occur, -word must not.' },
  'tour.detail': { zh: '依据', en: 'The reasons' },
  'tour.detailText': { zh: '回车打开一份申请：问题附条款和原文，方向附得分的词语，原文中已标出。方向对就按 D 确认，其他申请随之学习。', en: 'Enter opens a proposal: findings with clause and evidence, directions with the terms that speak for them, marked in the text. D confirms the direction, and the others learn from it.' },
  'tour.decide': { zh: '作决定', en: 'Decide' },
  'tour.decideText': { zh: '按数字键作决定，再按一次取消；T 加标签，N 写备注。每一步都立即保存，Ctrl Z 可以撤销。', en: 'A number key decides, again takes it back; T tags, N writes a note. Each step is kept at once, and Ctrl Z undoes it.' },
  'tour.commands': { zh: '所有操作', en: 'All commands' },
  'tour.commandsText': { zh: '记不住快捷键时按 Ctrl K，用中文、英文或拼音首字母找任何操作。', en: 'When you forget a key, press Ctrl K and find any command by Chinese, English or pinyin initials.' },
  'tour.export': { zh: '导出', en: 'Export' },
  'tour.exportText': { zh: '做完了，导出 Excel 可以直接打开的表格；旁边的按钮可以选择表和列。导览可随时从帮助里再看一遍。', en: 'When you are done, export a sheet that opens in Excel; the button beside it chooses sheets and columns. The help starts this tour again.' },
} as const satisfies WordTable;
