import type { WordTable } from './table';

export const cliWords = {
  'cli.help.program': {
    zh: `用法：npm run -s cli -- <命令> 申请书表 [选项]

对照项目指南为申请书分方向、作形式审查，并导出表格。全部计算在本机进行。

命令：
  classify   逐份与指南的各个方向打分，说明依据
  check      形式审查
  affinity   专家与申请书的匹配度
  assign     为申请书指派专家
  export     全流程，结果写入一个目录

选项：
  --sheet 名称   读取工作簿中的这张工作表（默认取最像申请书表的一张）
  --lang zh|en   提示与结果文字的语言（默认 zh）
  --help         显示本说明；写在命令之后则显示该命令的说明

申请书表为 Excel 工作簿（.xlsx、.xls）或 CSV 等文本表格：编码（UTF-8、GB18030、UTF-16）、分隔符和列名自动识别。
结果写到标准输出，提示写到标准错误。退出状态：0 完成；1 输入无法使用；2 用法有误。`,
    en: `Usage: npm run -s cli -- <command> PROPOSALS [options]

Sorts proposals by the directions of a call, runs its formal checks and exports the triage sheet.
Everything is computed on this machine.

Commands:
  classify   score every proposal against every direction, with reasons
  check      run the formal checks
  affinity   how well each expert fits each proposal
  assign     assign experts to proposals
  export     the whole chain, results in a folder

Options:
  --sheet NAME   read this sheet of the workbook (default: the one most like a table of proposals)
  --lang zh|en   language of messages and of texts in results (default zh)
  --help         show this help; after a command, the help of that command

PROPOSALS is an Excel workbook (.xlsx, .xls), a CSV file or another text table: encoding (UTF-8, GB18030, UTF-16), delimiter and headers are recognised.
Results go to standard output, messages to standard error. Exit status: 0 done; 1 the input could not be used; 2 wrong usage.`,
  },
  'cli.help.classify': {
    zh: `用法：npm run -s cli -- classify 申请书表 [选项]

逐份与指南的各个方向打分。申请书表须有申请编号，以及项目名称、关键词、摘要等文字列中的至少一列。
每份申请书输出一行 JSON，按文件次序：
  id 申请编号；ranking 各方向得分，由高到低；bySubtype 各亚类内的次序；
  confidence 首选方向的把握程度（0–1）；inScope 属于本指南范围的可能性（0–1）；
  evidence 得分依据：最多 12 个词及其分值，其余并为“…”，相加即为得分；
  weak 各方向匹配都不高的亚类。

选项：
  --call 文件     指南的 JSON 文件（默认为自带的 2024 年指南）
  --labels 文件   已确认的方向：含“申请编号”和“direction”（方向代号）两列的表，供学习
  --explain       给出全部方向的依据（默认只给各亚类的首选方向）
  --out 文件      结果写入文件而不是标准输出
  --lang zh|en    语言（默认 zh）
  --help          显示本说明`,
    en: `Usage: npm run -s cli -- classify PROPOSALS [options]

Scores every proposal against every direction of the call. The table needs proposal numbers and at least one
column of text (title, keywords, abstract …). Writes JSON lines, one a proposal, in file order:
  id, the number; ranking, every direction with its score, best first; bySubtype, the order within each subtype;
  confidence that the first direction is right (0–1); inScope, the probability that it belongs to the call (0–1);
  evidence, the reasons: at most 12 terms with their points and a rest "…", which sum to the score;
  weak, the subtypes of which no direction fits well.

Options:
  --call FILE     the call as JSON (default: the 2024 call that comes along)
  --labels FILE   directions already confirmed, to learn from: a table with "申请编号" and direction (id)
  --explain       reasons for every direction (default: for the first of each subtype)
  --out FILE      write to a file instead of standard output
  --lang zh|en    language (default zh)
  --help          show this help`,
  },
  'cli.help.check': {
    zh: `用法：npm run -s cli -- check 申请书表 [选项]

对照指南作形式审查。表中有什么列就查什么；因缺列而未进行的检查各输出一行（outcome 为 unchecked，不含编号）。
每个问题输出一行 JSON：
  row 表中的行号（表头为第 1 行）；id 申请编号；rule 检查项；outcome 结果；severity 轻重；
  clause 依据条款；message 说明；evidence 所依据的单元格。

选项：
  --call 文件        指南的 JSON 文件（默认为自带的 2024 年指南）
  --all              连同符合、不适用的结果一并输出
  --list 名称=文件   核对用的名单，可重复：在研项目、上年获资助、同年申请、依托单位名单、
                     单位项目清单、处罚名单、已资助项目
  --out 文件         结果写入文件而不是标准输出
  --lang zh|en       语言（默认 zh）
  --help             显示本说明`,
    en: `Usage: npm run -s cli -- check PROPOSALS [options]

Runs the formal checks of the call on whatever columns are there. A check that lacks its columns gives one line
without id (outcome unchecked). Writes JSON lines, one a finding:
  row, the line of the table (the header is 1); id, the proposal's number; rule; outcome; severity;
  clause that asks for it; message; evidence, the cells it rests on.

Options:
  --call FILE        the call as JSON (default: the 2024 call that comes along)
  --all              also findings that pass or do not apply
  --list NAME=FILE   a list of the office to look things up in, may be repeated: ongoing, awarded,
                     same-year, hosts, host-lists, penalties, funded (or their Chinese names)
  --out FILE         write to a file instead of standard output
  --lang zh|en       language (default zh)
  --help             show this help`,
  },
  'cli.help.export': {
    zh: `用法：npm run -s cli -- export 申请书表 [专家表] --out 目录 [选项]

以默认设置走完全流程，在目录中写入：
  triage.csv       分拣表：原表各列，加方向、把握程度、问题等
  master.csv       总表：每份申请一行
  classify.jsonl   同 classify 命令的输出
  check.jsonl      同 check 命令的输出
给出专家表时还写入：
  assignment.csv   同 assign 命令的输出；总表中列出专家
  panels.csv       评审组概况
  评审组 ….csv     每个评审组一张
  专家 ….csv       每位专家一张，不出现其他专家
  conflicts.csv    回避情形及依据

选项：
  --works 文件    代表作表
  --relations 文件 关系表
  --out 目录      写入的目录，没有则新建（必需）；同名文件会被替换
  --call 文件     指南的 JSON 文件（默认为自带的 2024 年指南）
  --labels 文件   已确认的方向：含“申请编号”和“direction”（方向代号）两列的表
  --lang zh|en    语言（默认 zh）
  --help          显示本说明`,
    en: `Usage: npm run -s cli -- export PROPOSALS [EXPERTS] --out DIR [options]

Runs the whole chain with default settings and writes into the folder:
  triage.csv       the triage sheet: the file's columns, then directions, confidence, findings …
  master.csv       the master sheet: a line for each proposal
  classify.jsonl   what the command classify writes
  check.jsonl      what the command check writes
and with EXPERTS:
  assignment.csv   what the command assign writes; the master sheet then names the experts
  panels.csv       overview of the panels
  Panel ….csv      one for each panel
  Expert ….csv     one for each expert, which names no other
  conflicts.csv    conflicts of interest with their grounds

Options:
  --works FILE    works of experts
  --relations FILE relations of experts
  --out DIR       the folder, made where it is missing (required); files of these names are replaced
  --call FILE     the call as JSON (default: the 2024 call that comes along)
  --labels FILE   directions already confirmed: a table with "申请编号" and direction (id)
  --lang zh|en    language (default zh)
  --help          show this help`,
  },

  'cli.usage.noCommand': { zh: '没有写命令。', en: 'No command was given.' },
  'cli.usage.unknownCommand': { zh: '没有“{command}”这个命令。可用的命令：{known}。', en: 'There is no command "{command}". Commands: {known}.' },
  'cli.usage.unknownOption': { zh: '命令 {command} 没有选项 {option}。', en: 'The command {command} has no option {option}.' },
  'cli.usage.noValue': { zh: '选项 {option} 之后缺少取值。', en: 'The option {option} lacks its value.' },
  'cli.usage.unwantedValue': { zh: '选项 {option} 不带取值。', en: 'The option {option} takes no value.' },
  'cli.usage.twice': { zh: '选项 {option} 只能写一次。', en: 'The option {option} may be given only once.' },
  'cli.usage.noProposals': { zh: '没有写申请书表的文件名。', en: 'The file with the proposals is missing.' },
  'cli.usage.oneTable': { zh: '只能写一个申请书表；多出的是“{extra}”。', en: 'Only one table of proposals can be given; "{extra}" is too many.' },
  'cli.usage.language': { zh: '--lang 只能是 zh 或 en，不能是“{found}”。', en: '--lang is zh or en, not "{found}".' },
  'cli.usage.list': { zh: '--list 应写成 名称=文件，不能是“{found}”。', en: '--list has the form NAME=FILE, not "{found}".' },
  'cli.usage.noOut': { zh: '请用 --out 写明结果要放入的目录。', en: 'Name the folder for the results with --out.' },
  'cli.usage.outIsInput': { zh: '--out 不能是输入文件本身：{file}。', en: '--out must not be an input file: {file}.' },
  'cli.usage.seeHelp': { zh: '用法见：npm run -s cli -- {command}', en: 'For usage: npm run -s cli -- {command}' },

  'cli.file.missing': { zh: '找不到这个文件。请核对文件名和所在目录。', en: 'There is no such file. Check its name and folder.' },
  'cli.file.folder': { zh: '这是一个目录，不是文件。请写明其中的文件。', en: 'This is a folder, not a file. Name the file in it.' },
  'cli.file.unreadable': { zh: '文件读不出来：{reason}。请核对访问权限。', en: 'The file cannot be read: {reason}. Check whether you may read it.' },
  'cli.out.failed': { zh: '结果写不进去：{reason}。请核对目录是否存在、可写。原有文件未改动。', en: 'The results could not be written: {reason}. Check that the folder exists and can be written to. What was there is unchanged.' },
  'cli.internal': { zh: '程序内部出错：{reason}', en: 'Internal error: {reason}' },

  'cli.labels.noColumn': { zh: '已确认方向的表缺少“{column}”列。请加上该列后重试。', en: 'The table of confirmed directions lacks the column "{column}". Add it and try again.' },
  'cli.labels.unknownDirection': { zh: '指南中没有方向“{found}”。可用的代号：{known}。', en: 'The call has no direction "{found}". Its ids: {known}.' },
  'cli.labels.unknownNumber': { zh: '申请书表中没有编号“{number}”，本行未采用。请核对编号。', en: 'The proposals hold no number "{number}"; this row was not used. Check the number.' },
  'cli.labels.doubleNumber': { zh: '申请书表中编号“{number}”不止一行，无法确定指哪一行，本行未采用。请先改正重号。', en: 'The proposals hold the number "{number}" more than once, so it cannot be told which is meant; this row was not used. Mend the numbers first.' },
  'cli.labels.contradiction': { zh: '编号“{number}”在第 {line} 行已确认为另一个方向，两行都未采用。请只留一行。', en: 'Line {line} confirms another direction for the number "{number}"; neither row was used. Keep one of them.' },

  'cli.columns.missing': { zh: '表中没有这些列：{fields}。已照常处理，没有它们结果会粗一些。', en: 'The table has no columns for: {fields}. It was used all the same; results are coarser without them.' },
  'cli.sheet.taken': {
    zh: '工作簿有 {count} 张工作表，读取的是“{sheet}”；可用 --sheet 指定另一张',
    en: 'The workbook has {count} sheets; “{sheet}” was read. Use --sheet for another',
  },
  'cli.list.known': { zh: '{list}（{id}）', en: '{id} ({list})' },
  'cli.list.unknown': { zh: '没有名为“{found}”的名单。可用的名单：{known}。', en: 'There is no list "{found}". The lists are: {known}.' },
  'cli.list.twice': { zh: '名单“{list}”给了两次。', en: 'The list "{list}" was given twice.' },
  'cli.list.unchecked': { zh: '{why}可用 --list {id}=文件 给出。', en: '{why} Give it with --list {id}=FILE.' },
  'cli.list.none': { zh: '没有给出这些名单，相应的检查未进行：{lists}。可用 --list 名称=文件 给出。', en: 'These lists were not given, so their checks did not run: {lists}. Give them with --list NAME=FILE.' },
  'cli.issue.error': { zh: '错误', en: 'Error' },
  'cli.issue.warning': { zh: '注意', en: 'Warning' },
  'cli.place.line': { zh: '第 {line} 行', en: 'line {line}' },
  'cli.place.column': { zh: '“{column}”列', en: 'column "{column}"' },
  'cli.place.join': { zh: '，', en: ', ' },
  'cli.issue.placed': { zh: '{level}：{place}：{message}', en: '{level}: {place}: {message}' },
  'cli.issue.plain': { zh: '{level}：{message}', en: '{level}: {message}' },
} as const satisfies WordTable;
