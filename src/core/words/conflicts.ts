import type { WordTable } from './table';

/** Why an expert should not judge a proposal. */
export const conflictWords = {
  'conflict.same-institution.name': { zh: '同一单位', en: 'Same institution' },
  'conflict.same-institution.same': {
    zh: '专家单位“{own}”与项目单位“{other}”是同一法人单位。',
    en: 'The expert’s institution "{own}" and the proposal’s "{other}" are one legal person.',
  },
  'conflict.same-institution.affiliate': {
    zh: '专家单位“{own}”与项目单位“{other}”有附属关系，是否同一法人单位请核对。',
    en: 'The expert’s institution "{own}" and the proposal’s "{other}" are affiliated; check whether they are one legal person.',
  },
  'conflict.same-institution.unclear': {
    zh: '专家单位“{own}”与项目单位“{other}”可能是同一单位的全称和简称，请核对。',
    en: 'The expert’s institution "{own}" and the proposal’s "{other}" may be long and short names of one; please check.',
  },
  'conflict.own-proposal.name': { zh: '本人的项目', en: 'Own proposal' },
  'conflict.own-proposal.applicant': { zh: '专家{name}是本项目的申请人。', en: 'Expert {name} is the applicant of this proposal.' },
  'conflict.own-proposal.participant': { zh: '专家{name}是本项目的参与者。', en: 'Expert {name} takes part in this proposal.' },
  'conflict.own-proposal.namesake': {
    zh: '本项目有人与专家{name}同名，单位不同或未写明，请核对是否同一人。',
    en: 'Someone in this proposal bears the name of expert {name}, at another institution or at one that is not said; check whether it is the same person.',
  },
  'conflict.in-round.name': { zh: '参加本轮申请', en: 'Takes part in this round' },
  'conflict.in-round.applicant': {
    zh: '专家{name}是本轮另一项目（表中第 {line} 行）的申请人。',
    en: 'Expert {name} is the applicant of another proposal of this round (line {line} of the table).',
  },
  'conflict.in-round.participant': {
    zh: '专家{name}是本轮另一项目（表中第 {line} 行）的参与者。',
    en: 'Expert {name} takes part in another proposal of this round (line {line} of the table).',
  },
  'conflict.relation.name': { zh: '申报的关系', en: 'Declared relation' },
  'conflict.relation.stands': {
    zh: '关系表载明与{person}有“{kind}”关系（年份：{years}；按 {limit} 年计）。',
    en: 'The table of relations declares "{kind}" with {person} (years: {years}; {limit} years count).',
  },
  'conflict.relation.lapsed': {
    zh: '关系表载明与{person}有“{kind}”关系（年份：{years}），已超过 {limit} 年，请判断是否仍须回避。',
    en: 'The table of relations declares "{kind}" with {person} (years: {years}), more than {limit} years ago; decide whether it still counts.',
  },
  'conflict.relation.undated': {
    zh: '关系表载明与{person}有“{kind}”关系，但没有可读的年份（{years}），无法判断是否在 {limit} 年之内。',
    en: 'The table of relations declares "{kind}" with {person}, but no years that can be read ({years}): whether it lies within {limit} years cannot be told.',
  },
  'conflict.relation.unknown': {
    zh: '关系表载明与{person}有“{kind}”关系（年份：{years}），不在五类关系之中，请判断是否须回避（一般按 {limit} 年计）。',
    en: 'The table of relations declares "{kind}" with {person} (years: {years}), which is none of the five kinds; decide whether it counts (as a rule {limit} years do).',
  },
  'conflict.avoid-unit.name': { zh: '专家申明的回避单位', en: 'Institution the expert avoids' },
  'conflict.avoid-unit.same': {
    zh: '专家申明回避“{avoided}”，本项目有“{other}”。',
    en: 'The expert declares to avoid "{avoided}"; the proposal has "{other}".',
  },
  'conflict.avoid-unit.affiliate': {
    zh: '专家申明回避“{avoided}”，本项目的“{other}”与之有附属关系，请核对。',
    en: 'The expert declares to avoid "{avoided}", with which the proposal’s "{other}" is affiliated; please check.',
  },
  'conflict.avoid-unit.unclear': {
    zh: '专家申明回避“{avoided}”，本项目的“{other}”可能是同一单位，请核对。',
    en: 'The expert declares to avoid "{avoided}", which the proposal’s "{other}" may be; please check.',
  },
  'conflict.avoid-person.name': { zh: '专家申明的回避人员', en: 'Person the expert avoids' },
  'conflict.avoid-person.sure': {
    zh: '专家申明回避{person}，此人在本项目中。',
    en: 'The expert declares to avoid {person}, who is in this proposal.',
  },
  'conflict.avoid-person.maybe': {
    zh: '专家申明回避{person}（{unit}），本项目有同名者，单位是否相同无法确定，请核对。',
    en: 'The expert declares to avoid {person} ({unit}); someone of that name is in this proposal, at an institution that cannot be told apart; please check.',
  },
  'conflict.named-unsuitable.name': { zh: '申请人提出回避', en: 'Named as unsuitable' },
  'conflict.named-unsuitable.named': {
    zh: '申请人提出{name}不适宜评审本项目，请予考虑；仍要指派的，须写明理由。',
    en: 'The applicant names {name} as unsuitable to review this proposal. Consider it; assigning nevertheless needs a reason.',
  },
  'conflict.pinned': { zh: '人工设定回避：{reason}', en: 'Set by hand: {reason}' },
  'conflict.unchecked.employer': {
    zh: '有 {count} 位专家没有工作单位（{names}），无法检查是否与项目同单位。',
    en: '{count} experts have no institution ({names}): whether they share one with a proposal could not be checked.',
  },
  'conflict.unchecked.script': {
    zh: '有 {count} 位专家的单位只有外文名（{names}），在机构名录中没有对应的中文名，无法与项目单位比较，请核对。',
    en: 'The institutions of {count} experts ({names}) have only foreign names, for which no Chinese name is listed: they could not be compared with those of the proposals; please check.',
  },
  'conflict.unchecked.year': {
    zh: '指南和申请书表都没有年度，关系的年份无从计算，一律提示由人判断。',
    en: 'Neither the call nor the proposals give a year, so the years of relations cannot be counted; a person decides on each.',
  },
} as const satisfies WordTable;
