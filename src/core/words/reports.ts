import type { WordTable } from './table';

export const reportWords = {
} as const satisfies WordTable;
