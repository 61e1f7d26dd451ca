import type { WordTable } from './table';

export const fieldWords = {
} as const satisfies WordTable;
