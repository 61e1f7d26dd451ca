/** All but the last two characters hidden: enough to tell two persons apart, too little to use. */
export const masked = (cell: string): string => (cell.length <= 2 ? '••' : `••••${cell.slice(-2)}`);
