import type { WordTable } from './table';

/** The list of proposals: selecting, judging many at once, and how far the work is. */
export const gridWords = {
  'grid.selectRow': { zh: '选中第 {line} 行', en: 'Select line {line}' },
  'grid.selectAll': { zh: '选中列表中的全部申请', en: 'Select all proposals of the list' },
  'grid.decided': { zh: '已决定 {done} / {all}', en: '{done} of {all} decided' },
  'grid.decidedHint': { zh: '已作决定的份数；还有 {left} 份未决定', en: 'Proposals with a decision; {left} are still undecided' },
  'grid.showFilters': { zh: '显示筛选', en: 'Show filters' },
  'grid.hideFilters': { zh: '收起筛选', en: 'Hide filters' },
  'grid.moreValues': { zh: '其余 {count} 项', en: '{count} more' },
  'grid.fewerValues': { zh: '收起', en: 'Fewer' },
  'grid.bulk': { zh: '对选中的申请', en: 'Selected proposals' },
  'grid.bulkDecide': { zh: '作决定', en: 'Decide' },
  'grid.bulkDirection': { zh: '确认首选方向', en: 'Confirm first direction' },
  'grid.bulkTag': { zh: '加标签', en: 'Add a tag' },
  'grid.bulkPanel': { zh: '评审组', en: 'Panel' },
  'grid.bulkApply': { zh: '应用到 {count} 份', en: 'Apply to {count}' },
  'grid.bulkNothing': { zh: '没有可改动的', en: 'Nothing would change' },
  'grid.willBeFresh': { zh: '{count} 份原来没有，将新填为“{value}”', en: '{count} have none and get “{value}”' },
  'grid.willReplace': { zh: '{count} 份将由“{from}”改为“{value}”', en: '{count} change from “{from}” to “{value}”' },
  'grid.willStay': { zh: '{count} 份已是如此，不变', en: '{count} have it already and stay' },
  'grid.acceptWithReject': { zh: '注意：其中 {count} 份有“建议不予受理”的问题', en: 'Mind: {count} of them have findings that suggest rejecting' },
  'grid.rejectWithout': { zh: '注意：其中 {count} 份没有“建议不予受理”的问题', en: 'Mind: {count} of them have no finding that suggests rejecting' },
  'grid.confirmUnsure': { zh: '注意：其中 {count} 份的把握程度低于 60%', en: 'Mind: for {count} of them the confidence is below 60 %' },
  'grid.undoHint': { zh: '整批算一步，可以撤销', en: 'The whole batch is one step of undo' },
  'grid.keyFilters': { zh: '显示或收起筛选', en: 'Show or hide the filters' },
} as const satisfies WordTable;
