import type { WordTable } from './table';

export const sessionWords = {
} as const satisfies WordTable;
