/** What a spreadsheet runs as a formula, and cells that already bear a guard. */
const risky = /^'*[=+\-@\t\r＝＋－＠]/;
/** Plain numbers and dates may start with a sign: `-3`, `+8.5e2`, `-0.5%`. */
const harmless = /^[+-](?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i;
/** Digits that Excel would round (from 12 on it shows powers of ten, from 16 on it loses digits) or strip of leading zeros. */
const fragile = /^(?:\d{12,}|0\d+)$/;

/**
 * A cell made safe for spreadsheets. A formula gets a leading apostrophe, as plain numbers such as -3 do not.
 * Long digit strings and leading zeros get a leading tab: Excel and WPS then take them for text and show no sign of it.
 * The alternatives are worse: an apostrophe in a CSV is shown as it is, and ="…" is a formula that other programs
 * print in full. Its price: another program that reads the file must trim. Numbers of up to 11 digits stay bare.
 */
export function guardCell(cell: string): string {
  if (fragile.test(cell)) return `\t${cell}`;
  return risky.test(cell) && !harmless.test(cell) ? `'${cell}` : cell;
}

/** Takes off the one guard that guardCell put on: `unguardCell(guardCell(cell)) === cell` for every cell. */
export function unguardCell(cell: string): string {
  const first = cell.charCodeAt(0);
  if (first === 9) return fragile.test(cell.slice(1)) ? cell.slice(1) : cell;
  return first === 39 && risky.test(cell) ? cell.slice(1) : cell;
}
