import { listNames, type ListField, type ListName } from '../../model';
import { say } from '../../words';
import { listWords } from '../../words/lists';
import { tableSpec, type ColumnFacts, type Need, type TableSpec } from '../tableSpec';

type Facts = Readonly<Partial<Record<ListField, ColumnFacts>>>;

const grant: ColumnFacts = { aliases: ['项目批准号', '批准编号', '资助号', '项目号', 'Grant No'], weak: ['项目编号', '编号', 'ID'] };
const category: ColumnFacts = { aliases: ['项目类别', '项目类型', '资助类型', '类别'] };
const subtype: ColumnFacts = { aliases: ['亚类说明', '项目亚类', '子类'] };
const personId: ColumnFacts = { kind: 'identity', aliases: ['身份证号', '证件号码', '身份证号码', '负责人证件号', '申请人证件号', 'BRID'], weak: ['ID'], secret: true };
const year: ColumnFacts = { kind: 'count', aliases: ['批准年份', '批准年', '获批年度', '资助年度', '立项年度', '批准日期', '批准时间'], weak: ['年度', '年份'] };
const leader: ColumnFacts = { aliases: ['负责人', '项目负责人', '负责人姓名', '申请人', '申请人姓名'] };
const place: ColumnFacts = { aliases: ['依托单位', '工作单位', '所在单位', '单位名称', '承担单位', '申请单位'] };
const text = { title: { aliases: ['项目名称', '课题名称', '项目题目', '题名', '中文题名'], weak: ['名称'] }, abstract: { aliases: ['中文摘要', '项目摘要', '内容摘要'] } } as const;

const who: Need<ListField> = { words: 'list.needs.who', any: ['name', 'personId'] };
const where: Need<ListField> = { words: 'list.needs.where', any: ['institution', 'personId'] };

/** The columns of each list, in the office's order, and what the list cannot do without. */
const lists: Readonly<Record<ListName, { readonly facts: Facts; readonly needs: readonly Need<ListField>[] }>> = {
  hosts: {
    facts: {
      host: { aliases: ['名称', '单位', '单位名称', '依托单位名称', '注册单位'] },
      aliases: { kind: 'list', aliases: ['曾用名', '简称', '其他名称', '别称'], repeats: true },
      parent: { aliases: ['上级单位', '法人单位', '上级法人单位', '所属法人'] },
    },
    needs: [{ words: 'list.needs.host', any: ['host'] }],
  },
  'host-lists': {
    facts: {
      host: { aliases: ['单位', '单位名称', '依托单位名称', '申报单位', '申请单位', '承担单位'] },
      number: { aliases: ['受理编号', '科学部编号', '接收编号', '申请号', '项目编号', '申请书编号'], weak: ['编号', 'ID'] },
      submittedAt: { kind: 'time', aliases: ['清单提交时间', '单位提交时间', '报送时间', '递交时间', '提交日期'] },
    },
    needs: [{ words: 'list.needs.number', any: ['number'] }],
  },
  'same-year': {
    facts: {
      number: { aliases: ['受理编号', '科学部编号', '接收编号', '申请号', '项目编号', '申请书编号'], weak: ['编号', 'ID'] },
      plan: { aliases: ['重大研究计划', '重大研究计划名称', '研究计划名称', '所属计划', '计划', '附注说明'] },
      subtype, name: leader, personId, institution: place,
    },
    needs: [who, where],
  },
  awarded: { facts: { grant, category, subtype, name: leader, personId, institution: place, year }, needs: [who, where] },
  ongoing: {
    facts: {
      grant, category, subtype, name: { ...leader, aliases: ['人员姓名', '承担人', ...(leader.aliases ?? [])] }, personId, institution: place,
      role: { aliases: ['承担角色', '项目角色', '参与角色', '人员角色', '承担方式'], weak: ['身份'] },
      year,
      from: { kind: 'date', aliases: ['开始日期', '起始年月', '开始年月', '起始时间', '开始时间'] },
      to: { kind: 'date', aliases: ['终止日期', '终止年月', '结束年月', '结束时间', '终止时间', '截止日期', '完成日期'] },
      period: { kind: 'period', aliases: ['起止日期', '起止时间', '研究期限', '执行期限', '资助期限', '研究年限'] },
    },
    needs: [who, where],
  },
  penalties: {
    facts: {
      subject: { aliases: ['姓名/单位', '单位/姓名', '单位或姓名', '处罚对象', '受处罚对象', '被处罚对象', '对象', '当事人'] },
      name: { aliases: ['人员姓名', '受处罚人', '被处罚人', '处罚人员'] }, personId,
      institution: { aliases: ['依托单位', '工作单位', '所在单位', '单位名称', '处罚单位', '受处罚单位'] },
      from: { kind: 'date', aliases: ['起', '起始', '处罚起始日期', '处罚开始日期', '处罚起', '开始日期', '起始时间', '开始时间', '自'] },
      to: { kind: 'date', aliases: ['止', '终止', '处罚结束日期', '处罚终止日期', '处罚截止日期', '处罚止', '终止日期', '截止日期', '结束时间', '至'] },
      period: { kind: 'period', aliases: ['处罚期限', '处罚期', '起止日期', '起止时间', '处罚起止日期'] },
    },
    needs: [{ words: 'list.needs.penalised', any: ['name', 'institution', 'subject', 'personId'] }],
  },
  funded: { facts: { grant, ...text }, needs: [{ words: 'list.needs.text', any: ['title', 'abstract'] }] },
};

const specOf = (name: ListName): TableSpec<ListField> => {
  const { facts, needs } = lists[name];
  const fields = Object.keys(facts) as ListField[];
  return tableSpec(name, say(`list.name.${name}`), fields, (field) => listWords[`list.field.${field}`], Object.assign({}, ...fields.map((field) => ({ [field]: facts[field] }))), needs);
};

/** The office's lists as kinds of table. */
export const listSpecs: Readonly<Record<ListName, TableSpec<ListField>>> = {
  ongoing: specOf('ongoing'), awarded: specOf('awarded'), 'same-year': specOf('same-year'), hosts: specOf('hosts'),
  'host-lists': specOf('host-lists'), penalties: specOf('penalties'), funded: specOf('funded'),
};

/** The same, in the order in which they are tried on a header: a list whose columns another one has too comes before it. */
export const listSpecsInOrder: readonly TableSpec<ListField>[] = (Object.keys(lists) as ListName[]).map((name) => listSpecs[name]);

/** The list that a name means, in Chinese or by its id; undefined where none does. */
export const listNamed = (name: string): ListName | undefined =>
  listNames.find((id) => id === name.toLowerCase() || listWords[`list.name.${id}`].zh === name.normalize('NFKC').trim());
