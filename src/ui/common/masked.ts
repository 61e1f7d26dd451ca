/** All but the last two characters hidden: enough to tell two persons apart, too little to use. */
export const masked = (cell: string): string => '•'.repeat(Math.max(0, cell.length - 2)) + cell.slice(-2);
