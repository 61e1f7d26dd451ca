/** Names that every file system takes, each once (without regard to case), without extension. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = safeFileName(name) || String(index + 1);
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${plain}_${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A name without what a file system forbids (`/ \ : * ? " < > |`, control characters, dots at the end), of at most 80 characters. */
export const safeFileName = (name: string): string =>
  name.replace(/[/\\:*?"<>|\p{Cc}\p{Cs}]+/gu, ' ').slice(0, 80).replace(/^[\s.]+|[\s.]+$/g, '').replace(/[\ud800-\udbff]$/, '');
