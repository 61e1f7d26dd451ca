/**
 * The lists that the office keeps and the checks look things up in: 在研项目 · 上年获资助 · 同年申请 · 依托单位名单 ·
 * 单位项目清单 · 处罚名单 · 已资助项目.
 */
export const listNames = ['ongoing', 'awarded', 'same-year', 'hosts', 'host-lists', 'penalties', 'funded'] as const;
export type ListName = (typeof listNames)[number];
