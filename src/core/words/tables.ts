import type { WordTable } from './table';

export const tableWords = {
  'tables.decode.empty': {
    zh: '文件是空的，没有任何内容。请确认导出已完成，再重新选择文件。',
    en: 'The file is empty. Make sure that the export has finished, then choose the file again.',
  },
  'tables.decode.xlsx': {
    zh: '这是 Excel 工作簿（.xlsx），不是 CSV 文本。请用 Excel 或 WPS 打开，“另存为”选“CSV UTF-8（逗号分隔）”，再导入另存的文件。',
    en: 'This is an Excel workbook (.xlsx), not CSV text. Open it in Excel or WPS, save it as "CSV UTF-8 (comma delimited)" and import that file.',
  },
  'tables.decode.xls': {
    zh: '这是旧版 Office 文件（.xls 或 .doc），不是 CSV 文本。请用 Excel 或 WPS 打开，“另存为”选“CSV UTF-8（逗号分隔）”，再导入另存的文件。',
    en: 'This is an old Office file (.xls or .doc), not CSV text. Open it in Excel or WPS, save it as "CSV UTF-8 (comma delimited)" and import that file.',
  },
  'tables.decode.document': {
    zh: '这是 {kind} 文件，不是表格。请导入从系统导出的 CSV 文件。',
    en: 'This is a {kind} file, not a table. Import the CSV file exported from your system.',
  },
  'tables.decode.binary': {
    zh: '这不是文本文件，无法按表格读取。请用 Excel 或 WPS 打开原文件，“另存为”选“CSV UTF-8（逗号分隔）”后再导入。',
    en: 'This is not a text file and cannot be read as a table. Open the original in Excel or WPS, save it as "CSV UTF-8 (comma delimited)" and import that file.',
  },
  'tables.decode.unknown': {
    zh: '无法判断文件的编码（既不是 UTF-8，也不是 UTF-16 或 GB18030）。请用 Excel 或 WPS 打开，“另存为”选“CSV UTF-8（逗号分隔）”后再导入。',
    en: 'The encoding of the file cannot be told (it is not UTF-8, UTF-16 or GB18030). Open it in Excel or WPS, save it as "CSV UTF-8 (comma delimited)" and import that file.',
  },
  'tables.decode.big5': {
    zh: '文件看来是繁体中文的 Big5 编码。请在编码中选 Big5 重新读取，或另存为“CSV UTF-8（逗号分隔）”后再导入。',
    en: 'The file seems to be in Big5 (traditional Chinese). Choose Big5 as the encoding and read it again, or save it as "CSV UTF-8 (comma delimited)".',
  },
  'tables.decode.notThis': {
    zh: '文件不能按 {encoding} 编码读取。请改选其他编码，或另存为“CSV UTF-8（逗号分隔）”后再导入。',
    en: 'The file cannot be read as {encoding}. Choose another encoding, or save it as "CSV UTF-8 (comma delimited)".',
  },
  'tables.decode.damaged': {
    zh: '文件按 {encoding} 读取，但有 {count} 处字节损坏，已用“�”代替。请核对所在单元格，必要时重新导出。',
    en: 'The file was read as {encoding}, but {count} places are damaged and show as "�". Check the cells concerned and export anew where needed.',
  },
  'tables.decode.replaced': {
    zh: '文件中已有 {count} 个“�”：原文字在导出之前就已丢失。请核对所在单元格，必要时从原系统重新导出。',
    en: 'The file holds {count} "�" signs: the original characters were lost before it was saved. Check the cells concerned and export anew where needed.',
  },

  'tables.read.notTable': {
    zh: '没有找到表头：前 {lines} 行中没有分成几列的行，也没有认得的列名。请确认这是以逗号、分号或制表符分隔的表格，并带有表头行。',
    en: 'No header was found: none of the first {lines} lines is split into columns or bears a column name that is known. Make sure this is a table separated by commas, semicolons or tabs, with a header line.',
  },
  'tables.read.notHeader': {
    zh: '第 {line} 行不能作表头：它是空行，或不在文件开头。请改选其他行。',
    en: 'Line {line} cannot be the header: it is blank or too far down. Choose another line.',
  },
  'tables.read.headerOnly': {
    zh: '表格只有表头（第 {line} 行），没有数据行。请确认导出时选中了项目。',
    en: 'The table has a header (line {line}) but no rows. Make sure that proposals were selected for the export.',
  },
  'tables.read.titleRows': {
    zh: '表头取自第 {line} 行，其上 {count} 行按标题处理，未作为数据。请核对。',
    en: 'Line {line} was taken as the header; what stands above it (lines: {count}) was taken as headings, not data. Please check.',
  },
  'tables.read.repeatedHeader': {
    zh: '本行又是表头，已跳过（文件可能由几个表拼接而成）。',
    en: 'This line repeats the header and was skipped (the file may be several tables put together).',
  },
  'tables.read.shortRow': {
    zh: '本行只有 {found} 列，表头有 {wanted} 列，缺少的按空白处理。请核对单元格内是否有多余的换行。',
    en: 'This row has {found} cells, the header {wanted}; what is missing counts as blank. Check whether a cell holds a stray line break.',
  },
  'tables.read.longRow': {
    zh: '本行有 {found} 列，表头只有 {wanted} 列，多出的内容保留在“列{first}”起的列中。请核对单元格内的逗号是否缺少引号。',
    en: 'This row has {found} cells, the header only {wanted}; the rest is kept from column {first} on. Check whether a cell with a comma lacks its quotes.',
  },
  'tables.read.unclosedQuote': {
    zh: '本行有一个引号没有配对，已在行内补全，其余各行照常读取。请核对本行的内容。',
    en: 'A quote in this row was never closed. It was closed within the row and the other rows were read as usual. Check what this row holds.',
  },
  'tables.read.brokenRow': {
    zh: '本行有一个引号没有配对，无法可靠分列，只读出 {found} 列（应为 {wanted} 列）。请在原文件中改正本行后重新导入；其余各行照常读取。',
    en: 'A quote in this row was never closed and its cells cannot be told apart: only {found} of {wanted} were read. Mend the row in the file and import it again; the other rows were read as usual.',
  },
  'tables.read.looseQuote': {
    zh: '单元格内的引号没有成对书写，已按原样保留。请核对本行的内容。',
    en: 'A quote inside a cell is not doubled; it was kept as it stands. Check what this row holds.',
  },
  'tables.read.quotesIgnored': {
    zh: '引号出错的行太多，从本行起引号只作普通字符处理。请核对分列是否正确，最好从原系统重新导出。',
    en: 'Too many rows have broken quotes: from this line on quotes are ordinary characters. Check the columns; better, export the file anew.',
  },
  'tables.read.hugeCell': {
    zh: '单元格有 {length} 个字符，超过 Excel 单元格的上限 32767，可能是引号出错把几行并成了一格。内容已全部保留，请核对。',
    en: 'The cell has {length} characters, more than the 32,767 a spreadsheet cell can hold: perhaps a broken quote joined several rows. All of it was kept; please check.',
  },
  'tables.read.controlCharacters': {
    zh: '文件中有 {count} 个不可见的控制字符，已去除。请核对首次出现的这一行。',
    en: 'The file held {count} invisible control characters, which were removed. Check the row where the first one stood.',
  },
  'tables.read.nameless': {
    zh: '列{number}',
    en: 'Column {number}',
  },
  'tables.read.more': {
    zh: '另有 {count} 行有同样的问题，不再逐行列出。',
    en: 'Another {count} rows have the same fault and are not listed one by one.',
  },

  'tables.book.merged': {
    zh: '有合并单元格：其内容已填入所覆盖的 {count} 个单元格。请核对。',
    en: 'There are merged cells; their text was put into the {count} cells that they cover. Please check.',
  },
  'tables.book.empty': {
    zh: '这个工作簿没有内容：各工作表都是空的或被隐藏。请确认导出已完成，再重新选择文件。',
    en: 'The workbook is empty: its sheets hold nothing or are hidden. Make sure that the export has finished, then choose the file again.',
  },
  'tables.book.noSheet': {
    zh: '没有名为“{sheet}”的工作表。文件中有：{sheets}。',
    en: 'There is no sheet “{sheet}”. The file has: {sheets}.',
  },
  'tables.book.locked': {
    zh: '这个工作簿设有打开密码，无法读取。请用 Excel 或 WPS 打开，在“文件—信息—保护工作簿”中取消密码并保存，再导入。',
    en: 'The workbook is locked with a password. Open it in Excel or WPS, take the password off (File, Info, Protect Workbook), save it and import it again.',
  },
  'tables.book.damaged': {
    zh: '这个工作簿已损坏或不完整（可能没有下载完）。请重新下载或导出；若 Excel 或 WPS 能打开，请另存为 .xlsx 后再导入。',
    en: 'The workbook is damaged or incomplete (perhaps the download broke off). Download or export it again; if Excel or WPS can open it, save it as .xlsx and import that.',
  },
  'tables.book.old': {
    zh: '这个旧版工作簿（.xls）无法读取：已损坏，或版本早于 Excel 97。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'The old workbook (.xls) cannot be read: it is damaged or older than Excel 97. Open it in Excel or WPS, save it as .xlsx and import that.',
  },
  'tables.book.notBook': {
    zh: '这是旧版 Office 文件，但其中没有工作表（可能是 .doc 或 .ppt）。请导入 Excel 工作簿或 CSV 文件。',
    en: 'This is an old Office file without a worksheet in it (perhaps a .doc or .ppt). Import an Excel workbook or a CSV file.',
  },
  'tables.book.binary': {
    zh: '这是二进制工作簿（.xlsb），无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'This is a binary workbook (.xlsb), which cannot be read. Open it in Excel or WPS, save it as .xlsx and import that.',
  },
  'tables.book.huge': {
    zh: '这个工作簿展开后有 {size} MB，超过 {most} MB 的上限：文件可能有问题，或空白格式铺满了整张表。请把需要的行复制到新工作簿，或另存为“CSV UTF-8（逗号分隔）”后再导入。',
    en: 'Unpacked, the workbook has {size} MB, more than the {most} MB allowed: something may be wrong with it, or formats fill the whole sheet. Copy the rows that are needed into a new workbook, or save it as "CSV UTF-8 (comma delimited)", and import that.',
  },

  'tables.columns.number': {
    zh: '没有找到申请编号列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the proposal number was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'tables.columns.title': {
    zh: '没有找到项目名称列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the title was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'tables.columns.text': {
    zh: '没有找到可供分类的文字列（项目名称、关键词、摘要等）。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column with text to classify (title, keywords, abstract …) was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },

  'tables.columns.expert': {
    zh: '没有找到专家编号或专家姓名列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the expert’s number or name was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'tables.columns.expertise': {
    zh: '没有找到可说明专家专长的列（研究领域、关键词或代表作）。表头写作以下任一名称即可识别：{headers}；也可以另给一张代表作表。',
    en: 'No column tells what the experts know (fields, keywords or works). Any of these headers would be understood: {headers}; or give a table of works besides.',
  },
  'tables.columns.workText': {
    zh: '没有找到代表作的题目或摘要列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the works’ title or abstract was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'tables.columns.relatedPerson': {
    zh: '没有找到相关人列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the related person was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },

  'tables.kind.proposals': { zh: '项目申请表', en: 'Proposals' },
  'tables.kind.experts': { zh: '专家表', en: 'Experts' },
  'tables.kind.works': { zh: '专家代表作表', en: 'Works of experts' },
  'tables.kind.relations': { zh: '专家关系表', en: 'Relations of experts' },

  'tables.bind.period': {
    zh: '研究期限读不懂：“{cell}”。请写成“2025-01-01至2027-12-31”这样的起止日期；在此之前相关检查为待判断。',
    en: 'The research period cannot be read: "{cell}". Write start and end such as "2025-01-01至2027-12-31"; until then the checks that need it stay undecided.',
  },
  'tables.bind.money': {
    zh: '金额读不懂：“{cell}”。请只写一个数（万元），如“80”或“80.00万元”；在此之前相关检查为待判断。',
    en: 'The amount cannot be read: "{cell}". Write one number in units of 10,000 yuan, such as "80" or "80.00万元"; until then the checks that need it stay undecided.',
  },
  'tables.bind.time': {
    zh: '时间读不懂：“{cell}”。请写成“2024-04-21 16:00”这样的日期和时间；在此之前相关检查为待判断。',
    en: 'The time cannot be read: "{cell}". Write date and time such as "2024-04-21 16:00"; until then the checks that need it stay undecided.',
  },
  'tables.bind.column': {
    zh: '“{column}”列的含义或格式可能不对：{count} 个单元格中有 {unread} 个读不懂。请核对列的含义；含义无误时，请在原表中统一这一列的写法。',
    en: 'Column “{column}” may be mapped wrongly or written in another form: {unread} of {count} cells cannot be read. Check what it is mapped to; if that is right, write the column alike in the file.',
  },
  'tables.bind.more': {
    zh: '本列另有 {count} 个单元格读不懂，不再逐个列出。请在表中筛选本列核对。',
    en: 'Another {count} cells of this column cannot be read and are not listed one by one. Filter the table by this column to check them.',
  },
} as const satisfies WordTable;
