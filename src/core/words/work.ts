import type { WordTable } from './table';

/** Why a proposal wants a person, in as few words as fit into a cell. */
export const workWords = {
  'work.changed': { zh: '决定后内容有变，请重看', en: 'changed since decided: look again' },
  'work.findingChanged': { zh: '判断过的问题有变 {count} 项', en: 'findings changed since judged: {count}' },
  'work.reject': { zh: '建议不予受理 {count} 项', en: 'suggested rejections: {count}' },
  'work.verify': { zh: '需核实 {count} 项', en: 'to verify: {count}' },
  'work.notice': { zh: '提示 {count} 项', en: 'notices: {count}' },
  'work.noText': { zh: '没有可供归类的文本', en: 'no text to classify' },
  'work.outOfScope': { zh: '可能不在指南范围', en: 'perhaps out of scope' },
  'work.otherDirection': { zh: '与填报方向不一致', en: 'fits another direction than declared' },
  'work.unsureDirection': { zh: '方向把握不大', en: 'direction uncertain' },
} as const satisfies WordTable;
