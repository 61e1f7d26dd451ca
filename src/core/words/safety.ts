import type { WordTable } from './table';

/** What the page says of keeping work safe. */
export const safetyWords = {
  'safety.cleared': { zh: '浏览器清除了本页保存的数据；打开着的工作已重新保存，其他工作若没有另存文件则已丢失', en: 'The browser cleared what this page had kept; the open work is saved anew, other work is lost unless saved as a file' },
  'safety.nearlyFull': { zh: '浏览器给本页的存储空间快满了：请把工作存为文件，并删除不用的工作', en: 'The space that the browser gives this page is nearly full: save your work as a file, and remove what is no longer needed' },
  'safety.saveFile': { zh: '存为文件…', en: 'Save as file…' },
  'safety.space': { zh: '已用 {used}，浏览器最多给 {quota}。', en: '{used} used of the {quota} that the browser gives.' },
  'safety.lasting': { zh: '浏览器已承诺不会自动清除。', en: 'It has promised not to clear them by itself.' },
  'safety.notLasting': { zh: '磁盘空间不足时浏览器可能自动清除这些数据（也可能是无痕窗口）：请每天存一次文件。', en: 'It may clear them by itself when the disk runs low, or at the end of a private window: save a file every day.' },
} as const satisfies WordTable;
