/** Excel's limit. */
const longest = 31;

/**
 * Names that a workbook takes: without `: \ / ? * [ ]` and quotes at the ends, 31 characters at most, each once (Excel
 * compares without case), never blank.
 */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = name.replace(/[:\\/?*[\]\p{Cc}\p{Cs}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '') || `${index + 1}`;
    let free = cut(plain, longest);
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${cut(plain, longest - 1 - String(count).length)}_${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** By UTF-16 units, never through a character. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '').replace(/[\s']+$/, '');
