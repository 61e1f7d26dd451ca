/**
 * The text of a cell: trimmed, and without the apostrophe that spreadsheets put before numbers to keep them text
 * (`'3152479365`). An apostrophe before words stays: it is theirs.
 */
export function cellText(cell: string): string {
  if (cell === '') return cell;
  const trimmed = maybeBlank(cell.charCodeAt(0)) || maybeBlank(cell.charCodeAt(cell.length - 1)) ? cell.trim() : cell;
  return trimmed.charCodeAt(0) === 39 && /^'[\d.+-]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

/** Text for a value parser: half width, trimmed, one kind of space, no stray spaces at the ends. */
export const plainText = (cell: string): string => cellText(cell).normalize('NFKC').replace(/\s+/g, ' ').trim();

/** A cheap look before trimming: all blanks of Unicode lie in these ranges. */
const maybeBlank = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
