import type { WordTable } from './table';

/** Views under names, and the address that says one. */
export const viewWords = {
  'views.title': { zh: '视图', en: 'Views' },
  'views.text': { zh: '视图记住筛选、搜索、排序和显示的列，保存在这个浏览器里，对所有清单都能用。要发给同事，复制地址栏即可。', en: 'A view keeps filters, search, sorting and columns. It stays in this browser and serves every list. To hand one on, copy the address.' },
  'views.name': { zh: '给当前视图起个名字', en: 'A name for what is shown now' },
  'views.save': { zh: '保存当前视图', en: 'Keep this view' },
  'views.replace': { zh: '替换同名视图', en: 'Replace the view of that name' },
  'views.saved': { zh: '已保存视图“{name}”', en: 'Kept the view “{name}”' },
  'views.remove': { zh: '删除视图“{name}”', en: 'Forget the view “{name}”' },
  'views.show': { zh: '视图：{name}', en: 'View: {name}' },
  'views.ready': { zh: '现成的视图', en: 'Ready-made' },
  'views.undecided': { zh: '还没决定的，要紧的在前', en: 'Undecided, most pressing first' },
  'views.rejecting': { zh: '有不予受理问题、还没决定的', en: 'Undecided with findings that suggest rejecting' },
  'views.waiting': { zh: '等待复核的', en: 'Waiting for a countersignature' },
  'views.otherDirection': { zh: '填报方向与最适方向不一致的', en: 'Declared and best direction differ' },
  'views.unsure': { zh: '方向把握低于 75% 的', en: 'Confidence of the direction below 75 %' },
  'views.decided': { zh: '已经决定的', en: 'Decided' },
  'views.notHere': { zh: '这个地址指向的工作没有保存在本机浏览器里，无法打开', en: 'The work that this address names is not kept in this browser and cannot be opened' },
} as const satisfies WordTable;
