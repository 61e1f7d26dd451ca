import type { WordTable } from './table';

export const sessionWords = {
  'session.merge.twoContents': {
    zh: '两份操作记录中有一条编号相同而内容不同（{id}），只保留了其中一条。请核对相关申请书的处理结果。',
    en: 'Two records of what was done share the number {id} but differ; only one of them was kept. Please check the proposals concerned.',
  },
  'session.saved.notJson': {
    zh: '文件内容不是有效的 JSON，无法打开：{reason}。请选择由本系统保存的工作存档。',
    en: 'The file is not valid JSON and cannot be opened: {reason}. Choose a saved session exported by this program.',
  },
  'session.saved.foreign': {
    zh: '这不是本系统的工作存档，无法打开。请选择由本系统保存的存档文件。',
    en: 'This is not a saved session of this program and cannot be opened. Choose a file that this program exported.',
  },
  'session.saved.noVersion': {
    zh: '工作存档的格式版本“{found}”无法识别，无法打开。请改用另一份存档备份。',
    en: 'The form version “{found}” of the saved session is not known, so it cannot be opened. Try another backup.',
  },
  'session.saved.newer': {
    zh: '工作存档由较新版本的程序保存（格式版本 {found}，本程序最高支持 {known}）。请更新程序后再打开；存档未作任何改动。',
    en: 'The session was saved by a newer program (form version {found}; this program knows up to {known}). Update the program, then open it again; nothing was changed.',
  },
  'session.saved.migration': {
    zh: '工作存档从格式版本 {from} 转换时失败：{reason}。存档未作任何改动，请保留原文件并联系维护人员。',
    en: 'The saved session could not be brought up from form version {from}: {reason}. Nothing was changed; keep the file and ask whoever maintains the program.',
  },
  'session.saved.part': {
    zh: '工作存档的必要部分 {path} 缺失或已损坏，无法打开。请改用另一份存档备份。',
    en: 'A necessary part of the saved session, {path}, is missing or damaged, so it cannot be opened. Try another backup.',
  },
  'session.saved.import': {
    zh: '工作存档中的申请书表 {path} 已损坏，未予采用，其余内容已打开。请保留原存档，并重新导入该表。',
    en: 'The imported table at {path} of the saved session is damaged and was left out; the rest was opened. Keep the file and import the table again.',
  },
  'session.saved.row': {
    zh: '工作存档中的表格行 {path} 已损坏，未予采用，其余内容已打开。请保留原存档，并与原始表格核对。',
    en: 'The table row at {path} of the saved session is damaged and was left out; the rest was opened. Keep the file and compare with the original table.',
  },
  'session.saved.event': {
    zh: '工作存档中的操作记录 {path} 已损坏，未予采用，其余内容已打开。请保留原存档，并核对相关申请书的处理结果。',
    en: 'The record of an action at {path} of the saved session is damaged and was left out; the rest was opened. Keep the file and check the proposals concerned.',
  },
  'session.saved.more': {
    zh: '另有 {count} 处损坏未逐一列出。请保留原存档，并改用另一份备份核对。',
    en: '{count} more damaged places are not listed one by one. Keep the file and compare with another backup.',
  },
  'session.store.unavailable': {
    zh: '浏览器不允许本页面保存数据（可能处于无痕模式，或已禁用网站数据）：{reason}。可以继续工作，但关闭页面后内容会丢失，请在关闭前存为文件。',
    en: 'The browser does not let this page keep data (a private window, or site data switched off): {reason}. You can go on working, but everything is lost when the page closes: save your work as a file first.',
  },
  'session.store.blocked': {
    zh: '另一个标签页仍在使用旧版本程序的数据，本页暂时无法保存。请关闭本系统的其他标签页，然后刷新本页；在此之前的操作请先存为文件。',
    en: 'Another tab still uses the data of an older version of the program, so this page cannot save for now. Close the other tabs of this program and reload; save it as a file first if you have worked here.',
  },
  'session.store.newerData': {
    zh: '浏览器中的数据由较新版本的程序保存，本页无法读写。请刷新或更新程序；数据未作任何改动。',
    en: 'The data in the browser was saved by a newer version of the program, so this page cannot use it. Reload or update the program; nothing was changed.',
  },
  'session.store.outdated': {
    zh: '程序已在另一个标签页更新，本页不能再保存。请先存为文件，然后刷新本页。',
    en: 'The program was updated in another tab, so this page can no longer save. Save your work as a file, then reload the page.',
  },
  'session.store.closed': {
    zh: '浏览器已关闭本页的数据存储，最近一次操作没有保存。请先存为文件，然后刷新本页。',
    en: 'The browser closed this page’s storage, and the last action was not saved. Save your work as a file, then reload the page.',
  },
  'session.store.quota': {
    zh: '浏览器的存储空间已满，最近一次操作没有保存。请先存为文件，再删除不用的工作或清理磁盘后重试。',
    en: 'The browser’s storage is full, and the last action was not saved. Save your work as a file, then remove work that is no longer needed or free disk space, and try again.',
  },
  'session.store.left': {
    zh: '先前的工作“{file}”还没有保存，只在本页内存中。请从“已保存的工作”打开它存为文件，或腾出空间后重试；在此之前不要关闭本页。',
    en: 'The earlier work “{file}” is not saved and lives in this page alone. Open it from “Saved work” and save it as a file, or free space and try again; do not close the page before.',
  },
  'session.store.missing': {
    zh: '浏览器中没有这份工作存档（{id}），可能已在另一个标签页删除。如需保留本页内容，请先存为文件。',
    en: 'The browser holds no session {id}; it may have been removed in another tab. Save it as a file if you want to keep what this page shows.',
  },
  'session.store.failed': {
    zh: '读写浏览器数据时出错，最近一次操作没有完成：{reason}。请先存为文件，然后刷新本页重试。',
    en: 'Reading or writing the browser’s data failed, and the last action was not completed: {reason}. Save your work as a file, then reload the page and try again.',
  },
  'session.store.rows': {
    zh: '浏览器中保存的申请书表“{file}”不完整：应有 {expected} 行，只读到 {found} 行。请重新导入该表。',
    en: 'The table “{file}” kept in the browser is incomplete: {expected} rows expected, {found} found. Import the table again.',
  },
  'session.tabs.unavailable': {
    zh: '本浏览器不支持标签页之间同步。请只在一个标签页中处理同一份工作。',
    en: 'This browser cannot keep tabs in step. Work on one session in one tab only.',
  },
} as const satisfies WordTable;
