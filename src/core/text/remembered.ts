/** How many different cells are kept: enough for columns of a form, little enough for columns of free text. */
const kept = 2000;

/** The same pure function of a cell, which reads equal cells once. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const seen = new Map<string, T>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const value = read(cell);
    if (seen.size < kept) seen.set(cell, value);
    return value;
  };
}
