import { drawer, type Draw } from './draw';
import { manyProposals, proposalHeader } from './manyProposals';

/** An invented office's export: its own headers and spellings, and the faults that were planted, as `line rule outcome severity`. */
export interface OfficeExport {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly planted: readonly string[];
}

type Header = (typeof proposalHeader)[number];

/** Other headers that mean the same. */
const headers: Readonly<Partial<Record<Header, readonly string[]>>> = {
  申请编号: ['科学部编号', '受理编号', '申请号', '项目编号', '编号'], 项目名称: ['项目中文名称', '课题名称', '题目'], 申请人: ['项目负责人', '申请人姓名', '负责人'],
  证件号: ['身份证号', '证件号码', '申请人证件号'], 出生日期: ['出生年月'], 职称: ['专业技术职务', '申请人职称', '当前职称'], 人员类型: ['人员类别'], 聘用形式: ['聘用方式'],
  工作单位: ['所在单位'], 依托单位: ['申报单位', '承担单位', '单位名称', '依托单位名称'], 合作研究单位: ['合作单位'], 主要参与者: ['项目组成员', '参与人'], 总人数: ['团队总人数', '项目组总人数'],
  资助类别: ['项目类别', '项目类型'], 亚类说明: ['项目亚类', '亚类'], 附注说明: ['备注说明', '附注'], 申请代码: ['学科代码'], 研究期限: ['起止年月', '执行年限', '项目起止年月'],
  '申请金额(万元)': ['申请经费（万元）', '直接费用(万元)', '经费（万元）'], 指南方向: ['申报方向', '资助研究方向'], 关键词: ['中文关键词', '关键字'], 摘要: ['中文摘要', '项目摘要'],
  方向贡献说明: ['指南方向及贡献说明'], 提交时间: ['申请提交时间'], 单位确认时间: ['单位提交时间'], 申请年度: ['申报年度', '年度'], 研究属性: ['科学问题属性'], 回避专家: ['不适宜评审专家'],
};

const time = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/;
const serialOf = (cell: string): string => {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = time.exec(cell) ?? [];
  return String(25_569 + Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 86_400_000);
};
const twelve = (cell: string): string => cell.replace(time, (_, year: string, month: string, day: string, hour: string, minute: string) =>
  `${year}/${Number(month)}/${Number(day)} ${Number(hour) < 12 ? '上午' : '下午'}${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute}`);
const times = (cell: string): readonly string[] => [
  cell, cell.replaceAll('-', '/'), `${cell}:00`, cell.replace(time, '$1年$2月$3日 $4时$5分'), cell.replace(' ', 'T'), serialOf(cell), twelve(cell), `${cell}（北京时间）`,
];
const key = (cell: string): boolean => cell.includes('2028');

/** Sound cells in other spellings. */
const spellings: Readonly<Partial<Record<Header, (cell: string) => readonly string[]>>> = {
  申请编号: (cell) => [cell, `'${cell}`, ` ${cell} `],
  职称: (cell) => [cell, `${cell}（博导）`, `${cell}/硕导`, `“${cell}”`, cell.replace('员', '員').replace('师', '師'), cell.split('').join(' '), `${cell}、院长`],
  人员类型: () => ['在职人员', '正式职工', '专任教师', '博士生导师', '出站博士后', ''],
  聘用形式: () => ['全职', '在编', '全职聘用', '事业编制', '劳动合同', '长聘', '非兼职', ''],
  工作单位: (cell) => [cell, `${cell}计算机学院`, `${cell} 数学系`, `${cell}（北校区）`, cell.replace('大学', '大學'), `${cell}-人工智能研究院`, `计算机学院，${cell}`],
  合作研究单位: (cell) => (cell === '' ? ['', '无', '/', '—', 'N/A', '无合作单位', '不涉及'] : [cell, cell.replaceAll('；', '、'), cell.replaceAll('；', '\n'), cell.split('；').map((one, at) => `${at + 1}.${one}`).join(' '), cell.replaceAll('；', ' / ')]),
  主要参与者: (cell) => [
    cell, cell.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('；', ';'), cell.replaceAll('；', '\n'), cell.replace(/（([^，]+)，([^）]+)）/g, '/$1/$2'),
    cell.replace(/（([^，]+)，([^）]+)）/g, '（$2，$1）'), cell.replaceAll('；', '、'), cell.replace(/（([^，]+)，([^）]+)）/g, '，$1，$2'), cell.replace(/（([^，]+)，/g, '（男，$1，'),
  ],
  总人数: (cell) => [cell, `${cell}人`, `共${cell}人（含学生2人）`, `${cell}.0`],
  资助类别: (cell) => [cell, `“${cell}”`, ` ${cell}`, `${cell}（2024年度）`],
  亚类说明: (cell) => [cell, `“${cell}”`, cell.replace('项目', ' 项目'), `重大研究计划-${cell}`],
  附注说明: (cell) => [cell, `“${cell}”`, cell.replace('、', ','), cell.replaceAll('、', '，'), `【${cell}】`, `《${cell}》`, cell.replace('、', ' ')],
  受理代码: (cell) => [cell, 'Ｔ０１', 't01', 'T01.', 'T01 交叉科学部'],
  申请代码: (cell) => [cell, cell.toLowerCase(), cell.replaceAll('；', ','), cell.split('；').map((one, at) => `申请代码${at + 1}：${one}`).join('；'), cell.split('；').map((one) => `${one} 名称`).join('；')],
  研究期限: (cell) => {
    const year = key(cell) ? 2028 : 2027;
    return [
      cell, `2025.01-${year}.12`, `2025-01-01至${year}-12-31`, `2025/1/1~${year}/12/31`, `20250101-${year}1231`, `自2025年1月起至${year}年12月止`, `45658-${key(cell) ? 47_118 : 46_752}`, `2025-01-01 ${year}-12-31`,
      `2025年1月1日至${year}年12月31日（共${year - 2024}年）`, `二〇二五年一月至二〇${key(cell) ? '二八' : '二七'}年十二月`, `Jan 2025 - Dec ${year}`,
    ];
  },
  '申请金额(万元)': (cell) => [cell, `${cell}万元`, `￥${cell}万`, `${Number(cell) * 10_000}元`, ` ${cell} `, `${(Number(cell) * 10_000).toLocaleString('en-US')}元`],
  关键词: (cell) => [cell, cell.replaceAll('；', ', '), cell.replaceAll('；', '、'), cell.replaceAll('；', '\n'), cell.replaceAll('；', ' | ')],
  承担相关项目: () => ['否', '无', '没有', '×', 'N', '0', '', '/', '未承担', '暂无', '0项', '目前没有承担'],
  基础研究经历: () => ['是', '有', '√', '具有', '主持面上项目2项', 'Y', '1', '有，主持青年科学基金项目', '曾主持'],
  科研诚信承诺: () => ['是', '已承诺', '√', '同意', 'Y', '本人承诺', '√是 □否', '已签字'],
  提交时间: times, 单位确认时间: times,
  申请年度: (cell) => [cell, `${cell}年`, `${cell}年度`, `${cell}.0`, '二〇二四'],
  研究属性: (cell) => [cell, `“${cell}”`, `${cell}基础研究`, cell.replace('类', '')],
  回避专家: () => ['', '无', '—', '无需回避', '倪言；倪明', '倪言（东湖大学）、倪明（云麓大学）和倪文（漓水大学）'],
  出生日期: (cell) => [cell, cell.replaceAll('-', '/'), cell.slice(0, 7), cell.replaceAll('-', ''), cell.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')],
  证件号: (cell) => [cell, `'${cell}`, cell.toLowerCase()],
};

/** Faults of one cell, each in several wordings ({n}: the row's number); `of` and `alone` (no partner) say which rows can have it. */
const faults: readonly { readonly rule: string; readonly told: string; readonly column: Header; readonly cells: readonly string[]; readonly of?: '培育项目' | '重点支持项目'; readonly alone?: true }[] = [
  { rule: 'required-fields', told: 'fail verify', column: '摘要', cells: ['', '—', '无', '待补充', '　'] },
  { rule: 'proposal-number', told: 'fail verify', column: '申请编号', cells: ['9.924E+09', '9924000001.0', '#######', '待分配', '99{n}'] },
  { rule: 'funding-category', told: 'fail reject', column: '资助类别', cells: ['青年科学基金项目', '重点项目', '联合基金项目', '国家重点研发计划'] },
  { rule: 'funding-category', told: 'fail verify', column: '资助类别', cells: ['重大研究计划项目', '重大研究计划类'] },
  { rule: 'funding-category', told: 'unsure reject', column: '资助类别', cells: ['', '/', '未选择'] },
  { rule: 'subtype', told: 'fail reject', column: '亚类说明', cells: ['集成', '战略研究项目', '面上项目'] },
  { rule: 'subtype', told: 'fail verify', column: '亚类说明', cells: ['培育', '培育类项目', '培育項目'], of: '培育项目' },
  { rule: 'subtype', told: 'fail verify', column: '亚类说明', cells: ['重点支持', '重點支持項目'], of: '重点支持项目' },
  { rule: 'plan-annotation', told: 'fail reject', column: '附注说明', cells: ['', '无', '后摩尔时代新器件基础研究', '人工智能', '—'] },
  { rule: 'plan-annotation', told: 'fail verify', column: '附注说明', cells: ['可解释可通用人工智能方法', '可解释、可通用的新一代人工智能方法', '“可解释、可通用的下一代人工智能方法”重大研究计划'] },
  { rule: 'acceptance-code', told: 'fail reject', column: '受理代码', cells: ['T02', 'F06', 'A0101', 't03'] },
  { rule: 'acceptance-code', told: 'unsure reject', column: '受理代码', cells: ['', '交叉科学部', 'TO1'] },
  { rule: 'application-codes', told: 'fail reject', column: '申请代码', cells: ['A0101、B0201、C0301、D0401、F0101、F0201', '1.A01 2.B02 3.C03 4.D04 5.F01 6.F02'] },
  { rule: 'application-codes', told: 'fail notice', column: '申请代码', cells: ['F0601；F0601', 'T01;A0101;B0201;C0301;D0401;F0101'] },
  { rule: 'code-format', told: 'fail verify', column: '申请代码', cells: ['F6', 'X0101', 'F06O1', 'F060'] },
  { rule: 'duration', told: 'fail reject', column: '研究期限', cells: ['2025年1月-2028年12月', '45658-47118', 'Jan 2025 - Dec 2028', '2024.09-2027.08', '二〇二五年一月至二〇二八年十二月'], of: '培育项目' },
  { rule: 'duration', told: 'fail reject', column: '研究期限', cells: ['2025/1/1~2027/12/31', '20250101-20271231', '2025.01-2029.12'], of: '重点支持项目' },
  { rule: 'duration', told: 'unsure reject', column: '研究期限', cells: ['', '36个月', '2025-2027', '待定'] },
  { rule: 'budget', told: 'fail verify', column: '申请金额(万元)', cells: ['82.5', '950,000元', '￥120万', '一百万元'], of: '培育项目' },
  { rule: 'budget', told: 'fail notice', column: '申请金额(万元)', cells: ['500', '2,000,000元', '180万元'], of: '重点支持项目' },
  { rule: 'budget', told: 'unsure verify', column: '申请金额(万元)', cells: ['', '约80', '70-80'] },
  { rule: 'budget-unit', told: 'fail verify', column: '申请金额(万元)', cells: ['760000', '0', '-75'] },
  { rule: 'partner-count', told: 'fail reject', column: '合作研究单位', cells: ['1.滇池大学 2.贺兰大学 3.沧浪大学', '滇池大学/贺兰大学/沧浪大学', '滇池大学、贺兰大学和沧浪大学', '滇池大学\n贺兰大学\n沧浪大学'], alone: true },
  { rule: 'partner-distinct', told: 'fail verify', column: '合作研究单位', cells: ['滇池大学；滇池大學', '1.贺兰大学 2.贺兰大学', '沧浪大学；沧浪大学数学学院'], alone: true },
  { rule: 'applicant-title', told: 'fail reject', column: '职称', cells: ['助理研究員', '讲 师', '主治医师', '中级（工程师）', 'Lecturer', '助教'] },
  { rule: 'applicant-title', told: 'unsure reject', column: '职称', cells: ['青年研究员', '特聘副研究员', '助理教授', '预聘副教授', '', 'Assistant Professor'] },
  { rule: 'postdoc', told: 'fail reject', column: '人员类型', cells: ['全职博士后', '博士後', '企业博士后（在站）', 'Postdoc'] },
  { rule: 'graduate-student', told: 'fail reject', column: '人员类型', cells: ['在职博士研究生', '博士在读', '在职攻博', 'PhD student'] },
  { rule: 'no-employer', told: 'fail reject', column: '工作单位', cells: ['待业', '无工作单位', '自由职业者', '目前无工作单位', '无（待业）'] },
  { rule: 'employer-is-host', told: 'fail verify', column: '工作单位', cells: ['星河科技有限公司', '贺兰大学', '中国科学院自动化研究所'] },
  { rule: 'part-time', told: 'fail verify', column: '聘用形式', cells: ['双聘', '非全职', '海外兼职', '客座', '兼職'] },
  { rule: 'research-experience', told: 'fail verify', column: '基础研究经历', cells: ['无', '没有', '×', '未承担过', '从未承担', '尚无'] },
  { rule: 'submission-window', told: 'fail reject', column: '提交时间', cells: ['2024/4/21 下午4:05', '45404.25', '2024年4月21日16时01分', '4月22日 9:00', 'Apr 22, 2024', '2024-04-21T16:00:20'] },
  { rule: 'submission-window', told: 'fail verify', column: '提交时间', cells: ['2024/4/14', '45390', '2024年3月31日 10:00'] },
  { rule: 'submission-window', told: 'unsure reject', column: '提交时间', cells: ['', '已提交', '2024-04-31'] },
  { rule: 'host-confirmation', told: 'fail reject', column: '单位确认时间', cells: ['2024/4/22 下午4:30', '45405', '2024年4月23日', '2024-04-22 16:00:30'] },
  { rule: 'direction-declared', told: 'fail verify', column: '指南方向', cells: ['', '智能制造', '培育12', '无'] },
  { rule: 'fit-statement', told: 'fail verify', column: '方向贡献说明', cells: ['', '/', '无'] },
  { rule: 'related-projects', told: 'fail verify', column: '承担相关项目', cells: ['有', '1项', '√', '承担国家重点研发计划课题'] },
  { rule: 'keyword-count', told: 'fail notice', column: '关键词', cells: ['', '甲一、乙二、丙三、丁四、戊五、己六', '1.甲一 2.乙二 3.丙三 4.丁四 5.戊五 6.己六'] },
  { rule: 'title-length', told: 'fail notice', column: '项目名称', cells: ['测试{n}', 'test{n}', `${'一种'.repeat(31)}{n}`] },
  { rule: 'call-year', told: 'fail notice', column: '申请年度', cells: ['2022', '2025年度', '二〇二三'] },
  { rule: 'research-attribute', told: 'fail notice', column: '研究属性', cells: ['需求牵引、突破瓶颈', '共性导向，交叉融通', '鼓励探索'] },
  { rule: 'team-size', told: 'fail notice', column: '总人数', cells: ['2', '三人', '共1人'] },
  { rule: 'pledge', told: 'fail verify', column: '科研诚信承诺', cells: ['未承诺', '×', '□', '暂未签署', 'N'] },
  { rule: 'exclusion-list', told: 'fail notice', column: '回避专家', cells: ['倪言、倪明、倪文和倪书', '1.倪言 2.倪明 3.倪文 4.倪书', '倪言（东湖大学）；倪明；倪文；倪书；倪墨'] },
  { rule: 'id-document', told: 'fail verify', column: '出生日期', cells: ['1950/1/1', '1999年12月'] },
];

/** So many rows in spellings and under headers drawn by the seed; with `faulty`, every so many rows bear one fault. */
export function officeExport(count: number, seed: number, faultEvery = 0): OfficeExport {
  const draw = drawer(seed);
  const planted: string[] = [];
  const rows = manyProposals(count, seed).rows.map((sound, index) => {
    const row = sound.map((cell, at) => spelt(proposalHeader[at] ?? '系统状态', cell, draw));
    if (faultEvery > 0 && index % faultEvery === 0) {
      const subtype = sound[proposalHeader.indexOf('亚类说明')];
      const isAlone = sound[proposalHeader.indexOf('合作研究单位')] === '';
      const of = faults.filter((fault) => (fault.of === undefined || fault.of === subtype) && (fault.alone === undefined || isAlone));
      const fault = of[(index / faultEvery) % of.length];
      if (fault !== undefined) {
        row[proposalHeader.indexOf(fault.column)] = draw.one(fault.cells).replace('{n}', String(index));
        planted.push(`${index + 2} ${fault.rule} ${fault.told}`);
      }
    }
    return row;
  });
  return { header: proposalHeader.map((name) => draw.one([name, ...(headers[name] ?? [])])), rows, planted };
}

function spelt(column: Header, cell: string, draw: Draw): string {
  const others = spellings[column]?.(cell) ?? [];
  return others.length === 0 ? cell : draw.one(others);
}
