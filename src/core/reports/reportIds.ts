/** Every report by id: the secretary's sheet, the list as on screen, 总表, 建议不予受理清单, the notices that go with it, and the log. */
export const reportIds = ['triage', 'list', 'master', 'rejections', 'notices', 'log'] as const;
export type ReportId = (typeof reportIds)[number];
