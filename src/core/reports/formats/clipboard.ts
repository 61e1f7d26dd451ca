import { guardCell } from '../../tables/guardCell';

/** A cell as it is copied: words, or a number that a spreadsheet can reckon with, if need be as it is written with its sign (97%). */
export type CopiedCell = string | number | { readonly reckoned: string };

/** A table for the clipboard, in both forms that a spreadsheet takes. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');

/** Guarded where a spreadsheet would run it; quoted where a tab, a quote or a line end would tear it apart. */
function plain(cell: CopiedCell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.reckoned;
  const guarded = guardCell(cell);
  // The guard of long numbers is a tab, which here would begin another cell.
  const safe = guarded.startsWith('\t') ? cell : guarded;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Marked as text, so that long numbers keep their digits and nothing is run as a formula. */
const cellHtml = (cell: CopiedCell): string =>
  (typeof cell !== 'string' ? `<td>${plain(cell)}</td>` : `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`);

/** A head line and rows as tab-separated text and as a table of HTML (which spreadsheets prefer). */
export function copiedTable(header: readonly string[], rows: readonly (readonly CopiedCell[])[]): CopiedTable {
  const text = [header, ...rows].map((row) => row.map(plain).join('\t')).join('\r\n');
  const head = `<tr>${header.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr>`;
  return { text, html: `<meta charset="utf-8"><table>${head}${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>` };
}
