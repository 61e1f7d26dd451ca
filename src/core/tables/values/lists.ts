import { closingsOf, type BracketKinds } from '../../text/brackets';
import { cellText } from './text';

/** Half and full width are one kind. */
const brackets: BracketKinds = new Map(['()（）', '[]［］', '【】', '《》', '〈〉', '「」', '“”'].flatMap((signs, kind) =>
  Array.from(signs, (sign, at) => [sign, at % 2 === 0 ? kind + 1 : -kind - 1] as const)));
/** Words for an empty list. */
const nothing = new Set(['无', '没有', '暂无', '/', '-', '—', '——', '--', 'n/a', 'none', '无。', '(无)', '（无）']);

/** What a sign does, by its code: a table, since every sign of every list is looked up. */
const roles = new Uint8Array(65_536);
const separates = 1;
const opens = 2;
for (const sign of ';；﹔,，﹐、﹑､|｜\n\t①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') roles[sign.charCodeAt(0)] = separates;
for (const [sign, kind] of brackets) if (kind > 0) roles[sign.charCodeAt(0)] = opens;

/**
 * The entries of a cell split by ；; ，, 、 |, line breaks or circled numbers (①), in order, repeats kept. What stands inside brackets is not
 * split (a bracket that is never closed protects nothing: one slip would join the rest of the list); a cell that says
 * there is nothing (无, /) gives none.
 */
export function parseList(cell: string): readonly string[] {
  if (cell === '') return [];
  const entries: string[] = [];
  let start = 0;
  let closings: ReadonlyMap<number, number> | undefined;
  for (let at = 0; at < cell.length; at += 1) {
    const role = roles[cell.charCodeAt(at)];
    if (role === separates) {
      addEntry(entries, cell.slice(start, at));
      start = at + 1;
    } else if (role === opens) {
      closings ??= closingsOf(cell, brackets);
      at = closings.get(at) ?? at;
    }
  }
  addEntry(entries, start === 0 ? cell : cell.slice(start));
  return entries.length === 1 && nothing.has((entries[0] ?? '').toLowerCase()) ? [] : entries;
}

function addEntry(entries: string[], piece: string): void {
  const text = cellText(piece);
  if (text !== '') entries.push(text);
}
