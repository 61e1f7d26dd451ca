/** Signs of an identity number's shape, whether or not its check sign is right; half or full width, its three parts perhaps set apart. */
const digit = '[0-9０-９]';
const shape = new RegExp(`(?<![0-9０-９A-Za-z])${digit}{6}[ \\-]?(?:[1１][9９]|[2２][0０])${digit}{2}(?:[0０]${digit}|[1１][0-2０-２])[0-3０-３]${digit}[ \\-]?${digit}{3}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])`, 'gu');

/** All but the last two signs hidden: enough to tell two persons apart, too little to use. */
export const masked = (cell: string): string => (cell.length <= 2 ? '••' : `••••${cell.slice(-2)}`);

/** The text with every identity number in it masked: in a cell of people or of remarks they must not be seen either. */
export const hideIdentities = (text: string): string => (text.length < 18 ? text : text.replace(shape, masked));
