import type { WordTable } from './table';

export const pageWords = {
} as const satisfies WordTable;
