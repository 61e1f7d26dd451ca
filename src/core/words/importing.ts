import type { WordTable } from './table';

/** Bringing tables in: how a file was read, what its columns mean, and what changes against the list that is open. */
export const importWords = {
  'import.sheet': { zh: '工作表', en: 'Sheet' },
  'import.encoding': { zh: '编码', en: 'Encoding' },
  'import.delimiter': { zh: '分隔符', en: 'Delimiter' },
  'import.delimiter.guess': { zh: '自动', en: 'guess' },
  'import.delimiter.comma': { zh: '逗号 ,', en: 'comma ,' },
  'import.delimiter.tab': { zh: '制表符', en: 'tab' },
  'import.delimiter.semicolon': { zh: '分号 ;', en: 'semicolon ;' },
  'import.delimiter.pipe': { zh: '竖线 |', en: 'bar |' },
  'import.delimiter.wideComma': { zh: '全角逗号 ，', en: 'full-width comma' },
  'import.delimiter.wideSemicolon': { zh: '全角分号 ；', en: 'full-width semicolon' },
  'import.header': { zh: '表头行', en: 'Header' },
  'import.headerLine': { zh: '第 {line} 行', en: 'line {line}' },
  'import.firstLines': { zh: '文件开头（点行号可改表头）', en: 'First lines (press a number to make it the header)' },
  'import.makeHeader': { zh: '以第 {line} 行为表头', en: 'Make line {line} the header' },
  'import.readAgain': { zh: '可以换一种方式重新读取：', en: 'You can have it read another way:' },
} as const satisfies WordTable;
