import type { WordTable } from './table';

/** The pages of an open session, as the rail at the left names them. */
export const pagesWords = {
  'pages.label': { zh: '页面', en: 'Pages' },
  'pages.triage': { zh: '分拣', en: 'Triage' },
  'pages.experts': { zh: '专家', en: 'Experts' },
  'pages.panels': { zh: '评审组', en: 'Panels' },
  'pages.assign': { zh: '指派', en: 'Assign' },
  'pages.rules': { zh: '规则', en: 'Rules' },
  'pages.lists': { zh: '名单', en: 'Lists' },
  'pages.overview': { zh: '总览', en: 'Overview' },
  'pages.history': { zh: '记录', en: 'History' },
  'pages.keyGo': { zh: '到“{page}”页', en: 'Go to {page}' },
} as const satisfies WordTable;
