import type { WordTable } from './table';

/** What is said while experts, their works and relations are read. */
export const expertWords = {
  'experts.bind.nobody': {
    zh: '本行既没有专家编号也没有姓名，未采用。请补填其一后重新导入；其余各行照常使用。',
    en: 'This row has neither an expert’s number nor a name and was left out. Fill in one of them and import again; the other rows are used.',
  },
  'experts.bind.twice': {
    zh: '专家编号“{id}”与第 {line} 行的编号和姓名都相同，本行未采用，以免同一专家评两次。请删去其中一行。',
    en: 'Number and name of expert "{id}" stand in line {line} already; this row was left out, so that nobody reviews twice. Remove one of the two.',
  },
  'experts.bind.sameNumber': {
    zh: '专家编号“{id}”已用于第 {line} 行的{name}，两人暂按姓名区分。请改正编号。',
    en: 'Expert number "{id}" belongs to {name} in line {line} already; the two are told apart by name for now. Correct the number.',
  },
  'experts.bind.load': {
    zh: '评审数读不懂：“{cell}”。请只写一个整数，不限时留空；在此之前按不限处理。',
    en: 'The number of proposals cannot be read: "{cell}". Write one whole number, or leave it blank for no limit; until then there is none.',
  },
  'experts.bind.loads': {
    zh: '最少评审数 {least} 大于最多评审数 {most}，最少评审数未采用。请改正。',
    en: 'The fewest proposals ({least}) are more than the most ({most}); the fewest were not used. Correct them.',
  },
  'experts.bind.noExpert': {
    zh: '本行没有写明是哪位专家，未采用。请补填专家编号或姓名。',
    en: 'This row does not say which expert it speaks of and was left out. Fill in the expert’s number or name.',
  },
  'experts.bind.unknownExpert': {
    zh: '专家表中没有“{who}”，本行未采用。请核对编号或姓名，或把这位专家补入专家表。',
    en: 'The table of experts has no "{who}"; this row was left out. Check the number or name, or add the expert to the table.',
  },
  'experts.bind.ambiguousExpert': {
    zh: '专家表中不止一人是“{who}”，无法判断指谁，本行未采用。请填专家编号。',
    en: 'More than one expert is "{who}", so this row was left out. Give the expert’s number.',
  },
  'experts.bind.noWork': {
    zh: '本行既没有题目也没有摘要，未采用。',
    en: 'This row has neither a title nor an abstract and was left out.',
  },
  'experts.bind.noPerson': {
    zh: '本行没有写明相关人，未采用。请补填姓名。',
    en: 'This row does not name the other person and was left out. Fill in the name.',
  },
  'experts.bind.kind': {
    zh: '关系读不懂：“{cell}”。请写师生、合作、亲属、同事或利益之一；在此之前由人判断。',
    en: 'The relation cannot be read: "{cell}". Write teacher, coauthor, relative, colleague or interest; until then a person decides.',
  },
  'experts.bind.years': {
    zh: '年份读不懂：“{cell}”。请写“2021”“2019-2023”或“2019至今”；在此之前由人判断。',
    en: 'The years cannot be read: "{cell}". Write "2021" or "2019-2023"; until then a person decides.',
  },

  'page.stage.affinity': { zh: '计算匹配度', en: 'Computing affinities' },
  'page.stage.conflicts': { zh: '查找回避情形', en: 'Looking for conflicts of interest' },
} as const satisfies WordTable;
