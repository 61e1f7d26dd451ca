import { cellText } from './text';

const brackets: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '《': '》', '〈': '〉', '「': '」', '“': '”' };
/** Words for an empty list. */
const nothing = new Set(['无', '没有', '暂无', '/', '-', '—', '——', '--', 'n/a', 'none', '无。', '(无)', '（无）']);

/** What a sign does, by its code: a table, since every sign of every list is looked up. */
const roles = new Uint8Array(65_536);
const separates = 1;
const opens = 2;
for (const sign of ';；,，、|｜\n\t') roles[sign.charCodeAt(0)] = separates;
for (const sign of Object.keys(brackets)) roles[sign.charCodeAt(0)] = opens;

/**
 * The entries of a cell split by ；; ，, 、 | or line breaks, in order, repeats kept. What stands inside brackets is not
 * split (a bracket that is never closed protects nothing: one slip would join the rest of the list); a cell that says
 * there is nothing (无, /) gives none.
 */
export function parseList(cell: string): readonly string[] {
  if (cell === '') return [];
  const entries: string[] = [];
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const role = roles[cell.charCodeAt(at)];
    if (role === separates) {
      addEntry(entries, cell.slice(start, at));
      start = at + 1;
    } else if (role === opens) at = closing(cell, at) ?? at;
  }
  addEntry(entries, start === 0 ? cell : cell.slice(start));
  return entries.length === 1 && nothing.has((entries[0] ?? '').toLowerCase()) ? [] : entries;
}

function addEntry(entries: string[], piece: string): void {
  const text = cellText(piece);
  if (text !== '') entries.push(text);
}

/** Where the bracket at `open` closes, half and full width taken for the same; undefined where it does not. */
function closing(cell: string, open: number): number | undefined {
  const opener = (cell[open] ?? '').normalize('NFKC');
  const closer = (brackets[cell[open] ?? ''] ?? '').normalize('NFKC');
  let depth = 0;
  for (let at = open; at < cell.length; at += 1) {
    const sign = (cell[at] ?? '').normalize('NFKC');
    if (sign === opener) depth += 1;
    else if (sign === closer) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
