/** Every report by id: the secretary's sheet, the list as on screen, 总表, 建议不予受理清单, the notices that go with it, and the log. */
export const reportIds = ['triage', 'list', 'master', 'rejections', 'notices', 'log'] as const;
export type ReportId = (typeof reportIds)[number];

/** The sheets of a review: overview of panels, one a panel, one an expert, conflicts. */
export const reviewSheetIds = ['panels', 'panel', 'expert', 'conflicts'] as const;
export type ReviewSheetId = (typeof reviewSheetIds)[number];
