import type { WordTable } from './table';

/** What the commands of review say: affinity. */
export const cliReviewWords = {
  'cli.help.affinity': {
    zh: `用法：npm run -s cli -- affinity 申请书表 专家表 [选项]

计算每位专家与每份申请书的匹配度（0–1），依据研究领域、关键词、申请代码、指南方向和代表作。
申请书表须有申请编号，以及项目名称、关键词、摘要等文字列中的至少一列；
专家表须有专家编号或姓名，以及研究领域、关键词、代表作中的至少一列（另给代表作表时可以没有）。
输出 CSV：proposal 申请编号，expert 专家编号（没有编号时为姓名），score 匹配度；每对一行。

选项：
  --works 文件   代表作表：专家编号（或姓名）、题目、摘要，一行一篇
  --call 文件    指南的 JSON 文件（默认为自带的 2024 年指南）
  --out 文件     结果写入文件而不是标准输出
  --lang zh|en   语言（默认 zh）
  --help         显示本说明`,
    en: `Usage: npm run -s cli -- affinity PROPOSALS EXPERTS [options]

Says how well every expert fits every proposal (0–1), by fields, keywords, application codes, direction and works.
PROPOSALS needs numbers and at least one column of text (title, keywords, abstract …). EXPERTS needs numbers or
names, and at least one of fields, keywords and works (none where a table of works is given).
Writes CSV: proposal, the number; expert, the number (the name where there is none); score. One line a pair.

Options:
  --works FILE    works: expert number (or name), title, abstract; one work a row
  --call FILE     the call as JSON (default: the 2024 call that comes along)
  --out FILE      write to a file instead of standard output
  --lang zh|en    language (default zh)
  --help          show this help`,
  },
  'cli.usage.noExperts': {
    zh: '没有给出专家表。请在申请书表之后写明专家表。',
    en: 'No table of experts was given. Name it after the table of proposals.',
  },
  'cli.affinity.noNumber': {
    zh: '有 {count} 份申请书没有申请编号，无法在结果中指称，未输出。',
    en: '{count} proposals have no number, so the result cannot name them; they were left out.',
  },
} as const satisfies WordTable;
