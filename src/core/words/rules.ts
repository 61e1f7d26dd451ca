import type { WordTable } from './table';

export const ruleWords = {
} as const satisfies WordTable;
