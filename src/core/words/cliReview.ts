import type { WordTable } from './table';

/** What the commands of review say: affinity, assign. */
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
  'cli.help.assign': {
    zh: `用法：npm run -s cli -- assign 申请书表 专家表 [选项]

为每份申请书指派专家：先配齐人数，再满足各专家的最少评审数，然后按目标求最优；回避情形和评审上限一律遵守。
申请书表须有申请编号，专家表须有专家编号或姓名；不给 --affinity 时还须有计算匹配度所需的列（见 affinity）。
每份申请书的专家数取指南对其亚类的规定，没有规定的为 3。
输出 CSV：proposal 申请编号，expert 专家编号（没有编号时为姓名），score 匹配度；每次指派一行。
标准错误的最后一行是 JSON 摘要：objective 目标；total 总匹配度；worst 匹配度之和最低的申请书之值；
  exact 是否证明为最优；totalAtMost、worstAtMost 证明了的上界；assigned 指派数；shortfalls 缺额及补救办法；milliseconds 用时。

选项：
  --works 文件           代表作表：专家编号（或姓名）、题目、摘要，一行一篇
  --relations 文件       关系表：专家编号（或姓名）、相关人、关系、年份，用于回避
  --affinity 文件        匹配度表：proposal、expert、score 三列，代替计算的匹配度
  --per 数               每份申请书的专家数
  --objective total|fair total 总匹配度最高（默认）；fair 先使最低的申请书尽量高，再求总匹配度
  --one-per-institution  每份申请书中同一单位至多一位专家
  --packages 文件|near   项目包，包内项目由同一批专家评审：CSV，两列 proposal（申请编号）与 package（项目包）；near 为内容近似的项目
  --seconds 秒           求 fair 或项目包方案的时限（默认 60）；到时取已知最好的方案，摘要注明上界
  --call 文件            指南的 JSON 文件（默认为自带的 2024 年指南）
  --out 文件             结果写入文件而不是标准输出
  --lang zh|en           语言（默认 zh）
  --help                 显示本说明`,
    en: `Usage: npm run -s cli -- assign PROPOSALS EXPERTS [options]

Assigns experts to every proposal: places are filled first, then least loads are met, then the objective is made as good
as it can be; conflicts of interest and limits are always kept. PROPOSALS needs numbers, EXPERTS numbers or names; without
--affinity also what affinities are computed of (see affinity). A proposal gets as many experts as the call asks for its
subtype, else 3. Writes CSV: proposal, expert (the name where there is no number), score; one line an assignment.
The last line on standard error is a summary as JSON: objective; total of affinities; worst, the least sum of a proposal;
  exact, whether proven best; totalAtMost, worstAtMost, the proven bounds; assigned; shortfalls with remedies; milliseconds.

Options:
  --works FILE           works: expert number (or name), title, abstract; one work a row
  --relations FILE       relations: expert number (or name), person, kind, years; for conflicts of interest
  --affinity FILE        affinities as a table of proposal, expert, score, in place of computed ones
  --per N                experts of each proposal
  --objective total|fair total: the largest sum (default); fair: first the worst-off proposal, then the sum
  --one-per-institution  at most one expert of an institution for a proposal
  --packages FILE|near   packages, whose proposals get the same experts: CSV with proposal and package; near: proposals that read alike
  --seconds N            how long to look for a fair plan or one with packages (default 60); then the best found is taken, with a bound
  --call FILE            the call as JSON (default: the 2024 call that comes along)
  --out FILE             write to a file instead of standard output
  --lang zh|en           language (default zh)
  --help                 show this help`,
  },
  'cli.usage.objective': { zh: '--objective 只能是 total 或 fair，不能是“{found}”。', en: '--objective is total or fair, not "{found}".' },
  'cli.usage.per': { zh: '--per 应是 1 到 99 的整数，不能是“{found}”。', en: '--per is a whole number from 1 to 99, not "{found}".' },
  'cli.usage.seconds': { zh: '--seconds 应是 1 到 99999 的整数，不能是“{found}”。', en: '--seconds is a whole number from 1 to 99999, not "{found}".' },
  'cli.packages.noColumn': { zh: '项目包表缺少这一列：{column}。', en: 'The table of packages lacks this column: {column}.' },
  'cli.packages.strangers': { zh: '有 {count} 个申请编号不在申请书表中，未编入项目包：{names}。', en: '{count} proposal numbers are not in the table of proposals and are in no package: {names}.' },
  'cli.affinities.noColumn': { zh: '匹配度表缺少这一列：{column}。', en: 'The table of affinities lacks this column: {column}.' },
  'cli.affinities.noNumber': { zh: '匹配度“{found}”不是数，请改正后再试。', en: 'The affinity "{found}" is no number; correct it and try again.' },
  'cli.affinities.strangeProposals': { zh: '有 {count} 个申请编号不在申请书表中，未用：{names}。', en: '{count} proposal numbers are not in the table of proposals and were not used: {names}.' },
  'cli.affinities.strangeExperts': { zh: '有 {count} 位专家不在专家表中，未用：{names}。', en: '{count} experts are not in the table of experts and were not used: {names}.' },
  'cli.assign.noNumber': { zh: '有 {count} 份申请书没有申请编号，无法在结果中指称，未指派专家。', en: '{count} proposals have no number, so the result cannot name them; no experts were assigned to them.' },
  'cli.assign.shortfall': { zh: '{shortfall}补救：{remedy}', en: '{shortfall} Remedy: {remedy}' },
  'cli.assign.moreShortfalls': { zh: '另有 {count} 个项目缺专家，见摘要。', en: '{count} more proposals lack experts; the summary has them.' },
  'cli.assign.remedy': { zh: '补齐全部缺额的办法：{remedy}', en: 'To fill every place: {remedy}' },
  'cli.assign.underloads': { zh: '有 {count} 位专家达不到最少评审数。', en: '{count} experts get fewer proposals than their least.' },
  'cli.usage.noExperts': {
    zh: '没有给出专家表。请在申请书表之后写明专家表。',
    en: 'No table of experts was given. Name it after the table of proposals.',
  },
  'cli.affinity.noNumber': {
    zh: '有 {count} 份申请书没有申请编号，无法在结果中指称，未输出。',
    en: '{count} proposals have no number, so the result cannot name them; they were left out.',
  },
} as const satisfies WordTable;
