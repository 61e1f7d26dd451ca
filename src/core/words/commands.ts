import type { WordTable } from './table';

/** Commands that have no button of that name, and the palette that lists all of them. */
export const commandWords = {
  'commands.palette': { zh: '所有操作', en: 'All commands' },
  'commands.type': { zh: '输入操作名称、拼音首字母或快捷键…', en: 'Type a command, its pinyin initials or its key…' },
  'commands.none': { zh: '没有这样的操作', en: 'There is no such command' },
  'commands.footChoose': { zh: '选择', en: 'choose' },
  'commands.footRun': { zh: '执行', en: 'run' },
  'commands.decide': { zh: '决定：{decision}', en: 'Decide: {decision}' },
  'commands.first': { zh: '第一份', en: 'First proposal' },
  'commands.last': { zh: '最后一份', en: 'Last proposal' },
  'commands.pageDown': { zh: '下移 {count} 份', en: '{count} proposals down' },
  'commands.pageUp': { zh: '上移 {count} 份', en: '{count} proposals up' },
  'commands.extendDown': { zh: '连同下一份一起选中', en: 'Select the next one too' },
  'commands.extendUp': { zh: '连同上一份一起选中', en: 'Select the previous one too' },
  'commands.extendPageDown': { zh: '连选到下面第 {count} 份', en: 'Extend the selection {count} down' },
  'commands.extendPageUp': { zh: '连选到上面第 {count} 份', en: 'Extend the selection {count} up' },
  'commands.chooseFile': { zh: '导入文件', en: 'Import a file' },
  'commands.issues': { zh: '读取提醒和未检查的规则', en: 'Reading notes and rules not checked' },
  'commands.theme': { zh: '颜色：{theme}', en: 'Colours: {theme}' },
  'commands.everywhere': { zh: '所有页面', en: 'Every page' },
} as const satisfies WordTable;
