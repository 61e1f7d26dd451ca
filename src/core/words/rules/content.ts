import type { WordTable } from '../table';

/** Checks of the direction and of the texts. */
export const contentRuleWords = {
  'rule.direction-declared.name': { zh: '申报方向', en: 'Direction declared' },
  'rule.direction-declared.demand': { zh: '须写明指南中的一个研究方向，且该方向属于所申请的亚类。', en: 'A direction of the call must be named, and it must belong to the subtype applied for.' },
  'rule.direction-declared.pass': { zh: '申报方向为指南所列方向。', en: 'The direction declared is one of the call’s.' },
  'rule.direction-declared.fail': {
    zh: '“{found}”不是指南所列的研究方向。请核实申请书所填的方向。',
    en: '“{found}” is no direction of the call. Verify which direction the application names.',
  },
  'rule.direction-declared.fail-blank': {
    zh: '未填写指南方向。请核实申请书起始部分写明的方向。',
    en: 'No direction of the call is given. Look it up in the opening of the application.',
  },
  'rule.direction-declared.fail-subtype': {
    zh: '“{found}”属于{other}的方向，而申请的亚类为{expected}。请核实亚类和方向哪一项有误。',
    en: '“{found}” is a direction of {other}, but the proposal applies for {expected}. Verify which of the two is wrong.',
  },
  'rule.direction-declared.unsure': {
    zh: '“{found}”可对应多个方向（{expected}），或序号与名称不一致。请核实申报的是哪一个方向。',
    en: '“{found}” fits several directions ({expected}), or its number and title disagree. Verify which one is meant.',
  },
  'rule.direction-declared.unchecked': {
    zh: '本次未检查：列“{column}”的内容大多不是本指南的研究方向，应为申请代码下的研究方向。文件中如有指南方向一列，请在列对应中指定后重新检查。',
    en: 'Not checked: most values of the column “{column}” are no directions of this call; it seems to be the field under the application code. If the file has a column with the call’s directions, choose it in the mapping and check again.',
  },

  'rule.abstract-length.name': { zh: '摘要长度', en: 'Length of the abstract' },
  'rule.abstract-length.demand': { zh: '摘要不超过规定字数。', en: 'The abstract must not be longer than the form takes.' },
  'rule.abstract-length.pass': { zh: '摘要长度符合要求。', en: 'The abstract is of the right length.' },
  'rule.abstract-length.fail': {
    zh: '摘要共 {found} 字，规定不超过 {expected} 字。请提醒申请人。',
    en: 'The abstract has {found} characters; {expected} are allowed. Tell the applicant.',
  },
  'rule.abstract-length.fail-english': {
    zh: '英文摘要共 {found} 个字符，规定不超过 {expected} 个。请提醒申请人。',
    en: 'The English abstract has {found} characters; {expected} are allowed. Tell the applicant.',
  },

  'rule.direction-targets.name': { zh: '方向考核指标', en: 'Figures of the direction' },
  'rule.direction-targets.demand': {
    zh: '重点支持项目的申请内容须写明该方向规定的指标。',
    en: 'A key project must state the figures that its direction asks for.',
  },
  'rule.direction-targets.pass': { zh: '已写明该方向规定的指标。', en: 'The figures of the direction are stated.' },
  'rule.direction-targets.fail': {
    zh: '文中未见该方向规定的指标：{found}。请对照申请书正文核对。',
    en: 'The text does not state these figures of the direction: {found}. Look them up in the full application.',
  },
  'rule.direction-targets.unsure': {
    zh: '文中未提及该方向优先考虑的内容：{found}。请对照申请书正文判断。',
    en: 'The text does not speak of what the direction prefers: {found}. Judge by the full application.',
  },
  'rule.direction-targets.not-applicable': {
    zh: '未能确定申报方向，或该方向未规定指标，本项不适用。',
    en: 'The direction is not settled or asks for no figures; the check does not apply.',
  },

  'rule.fit-statement.name': { zh: '方向贡献说明', en: 'Statement of fit' },
  'rule.fit-statement.demand': {
    zh: '申请书起始部分须说明符合的方向及对核心科学问题的贡献。',
    en: 'The opening must state the direction that the proposal meets and what it contributes.',
  },
  'rule.fit-statement.pass': { zh: '已填写方向贡献说明。', en: 'The statement of fit is given.' },
  'rule.fit-statement.fail': {
    zh: '方向贡献说明未填写。请核对申请书起始部分。',
    en: 'The statement of fit is blank. Look at the opening of the application.',
  },
  'rule.fit-statement.unsure': {
    zh: '方向贡献说明仅写“{found}”，无法判断。请核对申请书起始部分。',
    en: 'The statement of fit only says “{found}”. Look at the opening of the application.',
  },

  'rule.keyword-count.name': { zh: '关键词个数', en: 'Number of keywords' },
  'rule.keyword-count.demand': { zh: '关键词个数须在规定范围内。', en: 'The number of keywords must be as the form asks.' },
  'rule.keyword-count.pass': { zh: '关键词个数符合要求。', en: 'The number of keywords is as required.' },
  'rule.keyword-count.fail': {
    zh: '关键词有 {found} 个，规定不超过 {expected} 个。请提醒申请人。',
    en: 'There are {found} keywords; {expected} are allowed. Tell the applicant.',
  },
  'rule.keyword-count.fail-few': {
    zh: '关键词有 {found} 个，至少应填 {expected} 个。请提醒申请人。',
    en: 'There are {found} keywords; at least {expected} is asked for. Tell the applicant.',
  },

  'rule.related-projects.name': { zh: '相关项目的区别与联系', en: 'Related projects' },
  'rule.related-projects.demand': {
    zh: '承担相关科技计划项目的，须说明与本申请的区别与联系。',
    en: 'Who holds a related project must explain how this one differs.',
  },
  'rule.related-projects.pass': { zh: '已说明与相关项目的区别与联系。', en: 'The difference from related projects is explained.' },
  'rule.related-projects.fail': {
    zh: '承担相关项目一栏为“{found}”，但未说明区别与联系。请核对申请书。',
    en: 'A related project is held (“{found}”), but the difference is not explained. Look at the application.',
  },
  'rule.related-projects.unsure': {
    zh: '承担相关项目一栏“{found}”无法判断，且未说明区别与联系。请核对申请书。',
    en: 'Whether a related project is held cannot be told from “{found}”, and no difference is explained. Look at the application.',
  },
  'rule.related-projects.not-applicable': {
    zh: '未承担相关项目或未填写，本项不适用。',
    en: 'No related project is held, or the cell is blank; the check does not apply.',
  },

  'rule.sensitive-terms.name': { zh: '敏感词', en: 'Sensitive terms' },
  'rule.sensitive-terms.demand': { zh: '申请内容不含本单位列出的敏感词。', en: 'The texts must hold none of the terms that the office lists.' },
  'rule.sensitive-terms.pass': { zh: '未出现所列敏感词。', en: 'None of the listed terms occurs.' },
  'rule.sensitive-terms.fail': { zh: '出现所列敏感词：{found}。请人工核实其用法。', en: 'Listed terms occur: {found}. See how they are used.' },

  'rule.title-length.name': { zh: '项目名称长度', en: 'Length of the title' },
  'rule.title-length.demand': { zh: '项目名称不超过规定字数，且不是占位文字。', en: 'The title must not be too long, nor a placeholder.' },
  'rule.title-length.pass': { zh: '项目名称长度符合要求。', en: 'The title is of the right length.' },
  'rule.title-length.fail': {
    zh: '项目名称共 {found} 字，规定不超过 {expected} 字。请提醒申请人。',
    en: 'The title counts {found} characters; {expected} are allowed. Tell the applicant.',
  },
  'rule.title-length.fail-placeholder': {
    zh: '项目名称“{found}”像是占位文字。请核对申请书。',
    en: 'The title “{found}” looks like a placeholder. Look at the application.',
  },

  'rule.direction-fit.name': { zh: '内容与方向相符', en: 'Fit with the direction' },
  'rule.direction-fit.demand': { zh: '申请内容应与申报方向相符。', en: 'The text should fit the direction declared.' },
  'rule.direction-fit.pass': {
    zh: '申请内容与申报方向相符，或难以区分。',
    en: 'The text fits the direction declared, or does not clearly fit another better.',
  },
  'rule.direction-fit.fail': {
    zh: '申报方向为{found}，而内容明显更接近{expected}“{title}”。请对照摘要判断方向是否填错。',
    en: 'The direction declared is “{found}”, but the text fits “{expected}” ({title}) clearly better. Judge by the abstract whether it is a slip.',
  },
  'rule.direction-fit.not-applicable': {
    zh: '未能确定申报方向，或没有可供比较的文字，本项不适用。',
    en: 'The direction is not settled, or there is no text; the check does not apply.',
  },

  'rule.out-of-scope.name': { zh: '指南范围', en: 'Scope of the call' },
  'rule.out-of-scope.demand': { zh: '申请内容应属于指南的资助范围。', en: 'The text should belong to the call.' },
  'rule.out-of-scope.pass': { zh: '申请内容在指南范围内。', en: 'The text belongs to the call.' },
  'rule.out-of-scope.fail': {
    zh: '从名称、关键词和摘要看，申请内容不属于本指南的任何方向。请人工判断。',
    en: 'By title, keywords and abstract the proposal fits no direction of the call. Judge by hand.',
  },
  'rule.out-of-scope.unsure-applied': {
    zh: '申请用到本领域的方法（{methods}），内容却更像其他领域的应用（{topics}），是否属于指南范围请人工判断。',
    en: 'The text uses methods of the field ({methods}), yet reads like an application in another ({topics}); please judge whether it belongs to the call.',
  },
  'rule.out-of-scope.unsure': {
    zh: '申请内容与指南各方向都只有少量联系，是否属于指南范围请人工判断。',
    en: 'The text has little in common with the directions of the call; please judge whether it belongs to it.',
  },
  'rule.out-of-scope.not-applicable': { zh: '没有可供比较的文字，本项不适用。', en: 'There is no text to compare; the check does not apply.' },
} as const satisfies WordTable;
