import type { WordTable } from './table';

/** Review panels: their names, what is wrong with them, and why a proposal would move. */
export const panelWords = {
  'panel.mixed': { zh: '综合', en: 'Mixed' },
  'panel.mixedOf': { zh: '综合（{directions}等）', en: 'Mixed ({directions} etc.)' },
  'panel.other': { zh: '其他', en: 'Others' },
  'panel.fault.without': { zh: '有 {count} 个项目没有分到评审组。', en: '{count} proposals are on no panel.' },
  'panel.fault.several': { zh: '同一项目分到了几个评审组：{panels}。', en: 'One proposal is on several panels: {panels}.' },
  'panel.fault.stranger': { zh: '评审组“{panel}”中有不在本表中的项目。', en: 'Panel "{panel}" has a proposal that the table does not have.' },
  'panel.fault.small': { zh: '评审组“{panel}”只有 {count} 个项目，少于 {least} 个。', en: 'Panel "{panel}" has only {count} proposals, fewer than {least}.' },
  'panel.fault.large': { zh: '评审组“{panel}”有 {count} 个项目，多于 {most} 个。', en: 'Panel "{panel}" has {count} proposals, more than {most}.' },
  'panel.fault.torn': {
    zh: '应放在一起的 {count} 个项目（同一项目包或内容相近）分在了不同评审组：{panels}。',
    en: '{count} proposals that belong together (a package, or nearly the same text) are on different panels: {panels}.',
  },
  'panel.why.direction': { zh: '按指南方向归入“{panel}”。', en: 'Goes to "{panel}" by its direction.' },
  'panel.why.merged': { zh: '所属方向项目太少，与内容最近的方向合为“{panel}”。', en: 'Its direction has too few proposals and is merged with the most similar into "{panel}".' },
  'panel.why.split': { zh: '所属方向项目太多，按内容分组，归入“{panel}”。', en: 'Its direction has too many proposals and is split by likeness; it goes to "{panel}".' },
  'panel.why.together': { zh: '与同一项目包或内容相近的项目一起归入“{panel}”。', en: 'Goes to "{panel}" with the proposals it belongs together with.' },
  'panel.why.text': { zh: '没有方向，按内容归入“{panel}”。', en: 'Has no direction and goes to "{panel}" by its text.' },
  'page.stage.panels': { zh: '划分评审组', en: 'Forming panels' },
} as const satisfies WordTable;
