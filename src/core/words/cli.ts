import type { WordTable } from './table';

export const cliWords = {
} as const satisfies WordTable;
