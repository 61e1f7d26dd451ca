import type { WordTable } from './table';

/** The page's colours. */
export const themeWords = {
  'theme.label': { zh: '外观', en: 'Appearance' },
  'theme.system': { zh: '跟随系统', en: 'As the system' },
  'theme.light': { zh: '浅色', en: 'Light' },
  'theme.dark': { zh: '深色', en: 'Dark' },
} as const satisfies WordTable;
