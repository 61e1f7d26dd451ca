import type { WordTable } from './table';

export const assignWords = {
  'page.stage.assign': { zh: '指派专家', en: 'Assigning experts' },
} as const satisfies WordTable;
