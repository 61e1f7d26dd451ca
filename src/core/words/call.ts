import type { WordTable } from './table';

export const callWords = {
} as const satisfies WordTable;
