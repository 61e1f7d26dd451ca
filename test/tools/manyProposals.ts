import { drawer, type Draw } from './draw';
import { sentences, titles, topics, type Topic } from './topicWords';

export interface ManyProposals {
  readonly header: string[];
  readonly rows: string[][];
  /** The faults that were planted, in file order; `line` counts as a spreadsheet does. */
  readonly planted: readonly { readonly line: number; readonly rule: string }[];
}

/** The columns of data/demo/proposals.csv. */
export const proposalHeader = [
  '申请编号', '项目名称', '申请人', '证件号', '出生日期', '职称', '学位', '人员类型', '聘用形式', '工作单位', '依托单位', '合作研究单位', '主要参与者', '总人数',
  '资助类别', '亚类说明', '附注说明', '受理代码', '申请代码', '研究期限', '申请金额(万元)', '指南方向', '关键词', '摘要', '方向贡献说明', '承担相关项目', '区别与联系',
  '基础研究经历', '科研诚信承诺', '提交时间', '单位确认时间', '申请年度', '研究属性', '回避专家', '系统状态',
] as const;
type Header = (typeof proposalHeader)[number];

/** Faults of one cell: which it spoils, and how; `added` goes behind what stands there. */
export const faults: readonly { readonly rule: string; readonly column: Header; readonly cell: string; readonly added?: true }[] = [
  { rule: 'required-fields', column: '摘要', cell: '' },
  { rule: 'funding-category', column: '资助类别', cell: '面上项目' },
  { rule: 'subtype', column: '亚类说明', cell: '集成项目' },
  { rule: 'plan-annotation', column: '附注说明', cell: '' },
  { rule: 'acceptance-code', column: '受理代码', cell: 'F0601' },
  { rule: 'application-codes', column: '申请代码', cell: 'F0601；F0602；F0603；F0604；F0605；F0606' },
  { rule: 'duration', column: '研究期限', cell: '2025.01-2026.12' },
  { rule: 'budget', column: '申请金额(万元)', cell: '520' },
  { rule: 'partner-count', column: '合作研究单位', cell: '滇池大学；贺兰大学；沧浪大学', added: true },
  { rule: 'applicant-title', column: '职称', cell: '讲师' },
  { rule: 'submission-window', column: '提交时间', cell: '2024-04-21 16:03' },
  { rule: 'direction-declared', column: '指南方向', cell: '' },
  { rule: 'proposal-number', column: '申请编号', cell: '9.92E+09' },
  { rule: 'code-format', column: '申请代码', cell: 'F060102' },
  { rule: 'budget-unit', column: '申请金额(万元)', cell: '795000' },
  { rule: 'team-size', column: '总人数', cell: '1' },
  { rule: 'postdoc', column: '人员类型', cell: '在站博士后' },
  { rule: 'graduate-student', column: '人员类型', cell: '在读博士研究生' },
  { rule: 'no-employer', column: '工作单位', cell: '无' },
  { rule: 'employer-is-host', column: '工作单位', cell: '海州星河科技有限公司' },
  { rule: 'part-time', column: '聘用形式', cell: '兼职' },
  { rule: 'research-experience', column: '基础研究经历', cell: '否' },
  { rule: 'host-confirmation', column: '单位确认时间', cell: '2024-04-22 17:10' },
  { rule: 'fit-statement', column: '方向贡献说明', cell: '' },
  { rule: 'related-projects', column: '承担相关项目', cell: '是' },
  { rule: 'keyword-count', column: '关键词', cell: '' },
  { rule: 'call-year', column: '申请年度', cell: '2023' },
  { rule: 'research-attribute', column: '研究属性', cell: '聚焦前沿，独辟蹊径' },
  { rule: 'pledge', column: '科研诚信承诺', cell: '否' },
  { rule: 'exclusion-list', column: '回避专家', cell: '倪言；倪明；倪文；倪书' },
  { rule: 'id-document', column: '证件号', cell: '990106196407167191' },
];

const surnames = [...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁韦马方任袁柳史唐薛雷贺倪汤罗毕郝常乐于傅齐康伍余顾孟黄穆萧尹'];
const given = [...'子文一清远思行嘉明书涵知景云若安宁博雅言舒哲恒越承修颖芷泽之卓依凡宇然佳瑶敏启星岩川禾筠'];
const institutions = ['东湖大学', '洞庭理工大学', '秦岭科技大学', '岷江理工大学', '太湖师范大学', '雁荡大学', '南屿大学', '望海海洋大学', '镜泊理工大学', '云麓大学', '漓水大学', '北岭航空大学'];
const seniorTitles = ['教授', '副教授', '研究员', '副研究员', '高级工程师', '正高级工程师'];
const otherTitles = ['讲师', '助理研究员', '工程师', '博士生', '硕士生', '副教授'];
const codes = ['F0601', 'F0604', 'F0605', 'F0606', 'A0405', 'A0504', 'B0301', 'F0211', 'F0206'];

/**
 * `count` invented, sound proposals over all directions and one topic outside of the call; the same for the same seed.
 * Texts are recombined sentences of some 350 characters, no two alike. A share of `faulty` rows (0…1) gets one formal fault each.
 */
export function manyProposals(count: number, seed: number, { faulty = 0 }: { readonly faulty?: number } = {}): ManyProposals {
  const draw = drawer(seed);
  const planted: { line: number; rule: string }[] = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const row = soundRow(index, draw);
    if (draw.share() < faulty) {
      const fault = faults[planted.length % faults.length] ?? faults[0];
      if (fault !== undefined) {
        const column = proposalHeader.indexOf(fault.column);
        row[column] = fault.added === true ? [row[column] ?? '', fault.cell].filter((part) => part !== '').join('；') : fault.cell;
        planted.push({ line: index + 2, rule: fault.rule });
      }
    }
    return row;
  });
  return { header: [...proposalHeader], rows, planted };
}

/** No two persons of a file share a name: each index has its own, up to some 120,000. */
function personName(index: number): string {
  const spread = (index * 7919) % (surnames.length * given.length * given.length);
  const first = Math.floor(spread / surnames.length);
  return `${surnames[spread % surnames.length] ?? ''}${given[first % given.length] ?? ''}${given[Math.floor(first / given.length)] ?? ''}`;
}

const peopleEach = 5;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Region 99 belongs to nobody; the last sign is the valid check character. */
function identity(birthDate: string, index: number): string {
  const body = `9901${twoDigits(1 + (Math.floor(index / 999) % 90))}${birthDate.replaceAll('-', '')}${String(1 + (index % 999)).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}

function soundRow(index: number, draw: Draw): string[] {
  const topic = topics[draw.number(topics.length)] ?? topics[0];
  if (topic === undefined) throw new Error('there are no topics');
  const key = topic.subtype === '重点支持项目';
  const [host = '', ...others] = draw.some(institutions, 3);
  const partners = others.slice(0, draw.number(3));
  const units = [host, ...partners];
  const team = Array.from({ length: peopleEach - 1 }, (_, place) => `${personName(index * peopleEach + place + 1)}（${units[place % units.length] ?? host}，${draw.one(otherTitles)}）`);
  const birthDate = `${1965 + draw.number(24)}-${twoDigits(1 + draw.number(12))}-${twoDigits(1 + draw.number(28))}`;
  const text = texts(topic, draw);
  const cells: Readonly<Record<Header, string>> = {
    申请编号: `99${String(24_000_000 + index)}`, 项目名称: `${text.title}（专题${index + 1}）`, 申请人: personName(index * peopleEach), 证件号: identity(birthDate, index), 出生日期: birthDate,
    职称: draw.one(seniorTitles), 学位: '博士', 人员类型: '在职人员', 聘用形式: '全职', 工作单位: host, 依托单位: host, 合作研究单位: partners.join('；'),
    主要参与者: team.join('；'), 总人数: String(peopleEach), 资助类别: '重大研究计划', 亚类说明: topic.subtype, 附注说明: '可解释、可通用的下一代人工智能方法', 受理代码: 'T01',
    申请代码: draw.some(codes, 1 + draw.number(3)).join('；'), 研究期限: `2025年1月1日-${key ? 2028 : 2027}年12月31日`, '申请金额(万元)': key ? draw.one(['300', '295.00', '288.5']) : draw.one(['80', '79.50', '76']),
    指南方向: topic.declared, 关键词: text.keywords, 摘要: text.abstract, 方向贡献说明: `本申请符合“${topic.declared}”方向。`, 承担相关项目: '否', 区别与联系: '', 基础研究经历: '是', 科研诚信承诺: '是',
    提交时间: `2024-04-${15 + draw.number(6)} ${twoDigits(8 + draw.number(12))}:${twoDigits(draw.number(60))}`, 单位确认时间: `2024-04-22 ${twoDigits(8 + draw.number(8))}:${twoDigits(draw.number(60))}`,
    申请年度: '2024', 研究属性: draw.one(['自由探索类', '目标导向类']), 回避专家: '', 系统状态: '单位已确认',
  };
  return proposalHeader.map((column) => cells[column]);
}

/** The figures that some directions ask for. */
const targets: Readonly<Record<string, string>> = {
  新一代脑启发: '将建立四种神经元的映射，实现三种树突计算功能。',
  多模态融合: '模型参数不少于7B，覆盖三个模态，无标注数据比标注数据多两个数量级。',
  高质量科学数据库: '与三种国际标识互通，覆盖八个学科，数据量2PB。',
  'AI for Science': '理论与实验形成闭环。',
};

function texts(topic: Topic, draw: Draw): { readonly title: string; readonly keywords: string; readonly abstract: string } {
  const fill = (sentence: string): string => {
    const [a = '', b = '', c = ''] = draw.some(topic.terms, 3);
    const [o = '', p = ''] = draw.some(topic.objects, 2);
    const gaps: Readonly<Record<string, string>> = { a, b, c, o, p, n: String(3 + draw.number(90)) };
    return sentence.replace(/\{(\w)\}/g, (_, gap: string) => gaps[gap] ?? '');
  };
  const figures = Object.entries(targets).find(([direction]) => topic.declared.includes(direction))?.[1] ?? '';
  return { title: fill(draw.one(titles)), keywords: draw.some(topic.terms, 4).join('；'), abstract: `${draw.some(sentences, 8).map(fill).join('')}${figures}` };
}
