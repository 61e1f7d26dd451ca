/**
 * What a paste holds that can be imported: files as they are, or the cells of a spreadsheet, which it puts on the
 * clipboard as text with tabs. Nothing where it is neither: a single word is no table.
 * @param name what to call pasted cells
 */
export function pastedFiles(clipboard: DataTransfer | null, name: string): readonly File[] {
  if (clipboard === null) return [];
  const text = clipboard.getData('text/plain');
  // A spreadsheet offers a picture of the cells beside their text.
  if (text.includes('\t') || text.trimEnd().includes('\n')) return [new File([text], name, { type: 'text/tab-separated-values' })];
  return [...clipboard.files];
}
