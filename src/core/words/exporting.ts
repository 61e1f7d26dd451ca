import type { WordTable } from './table';

/** Exporting, printing and taking sheets back. */
export const exportingWords = {
  'exporting.fileName': { zh: '{file}-{sheet}-{day}', en: '{file}-{sheet}-{day}' },
  'exporting.done': { zh: '已导出 {file}：{count} 份，不含证件号与出生日期', en: 'Exported {file}: {count} proposals, without identity numbers and birth dates' },
  'exporting.doneWithSecrets': { zh: '已导出 {file}：{count} 份，含证件号与出生日期，请妥善保管', en: 'Exported {file}: {count} proposals, with identity numbers and birth dates: keep it safe' },
  'exporting.cut': { zh: '已导出 {file}。有 {count} 个单元格超过 Excel 的 32,767 字上限，已截断；CSV 中是完整的', en: 'Exported {file}. Excel takes no more than 32,767 characters in a cell: {count} cells are cut. A CSV file has them whole' },
  'exporting.failed': { zh: '导出没有完成，请重试；若仍失败请刷新页面（已保存的内容不受影响）', en: 'The export did not finish. Try again; if it fails, reload the page (what is saved stays)' },
} as const satisfies WordTable;
