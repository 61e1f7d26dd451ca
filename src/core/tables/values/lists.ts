import { cellText } from './text';

const separators = /[;；,，、|｜\n\t]/;
const brackets: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '《': '》', '〈': '〉', '「': '」', '“': '”' };
/** Words for an empty list. */
const nothing = new Set(['无', '没有', '暂无', '/', '-', '—', '——', '--', 'n/a', 'none', '无。', '(无)', '（无）']);

/**
 * The entries of a cell split by ；; ，, 、 | or line breaks, in order, repeats kept. What stands inside brackets is not
 * split; a cell that says there is nothing (无, /) gives none.
 */
export function parseList(cell: string): readonly string[] {
  if (cell === '') return [];
  const parts = /[(（[【《〈「“]/.test(cell) ? splitOutsideBrackets(cell) : cell.split(separators);
  const entries = parts.map(cellText).filter((part) => part !== '');
  return entries.length === 1 && nothing.has((entries[0] ?? '').toLowerCase()) ? [] : entries;
}

/** A bracket that is never closed protects nothing: otherwise one slip would join the rest of the list. */
function splitOutsideBrackets(cell: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (Object.hasOwn(brackets, sign)) at = closing(cell, at) ?? at;
    else if (separators.test(sign)) {
      parts.push(cell.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(cell.slice(start));
  return parts;
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
