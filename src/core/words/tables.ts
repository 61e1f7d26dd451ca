import type { WordTable } from './table';

export const tableWords = {
} as const satisfies WordTable;
