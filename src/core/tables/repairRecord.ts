/** How many lines a cell with a broken quote may run over before it is given up. */
const linesTried = 10;

/** A record with a broken quote, read again from its own line(s). */
export interface Repair {
  readonly cells: string[];
  /** How many characters of the text it takes, its line end included. */
  readonly length: number;
  /** Whether its cells came out as many as the header has. */
  readonly whole: boolean;
}

/**
 * Reads a record whose quote is never closed so that it ends on its own line: the broken cell is taken without its
 * quote, and gets the pieces by which the row would be too wide. A row that is too narrow may run on over the next
 * lines, as long as those are not full rows themselves.
 */
export function repairRecord(text: string, start: number, delimiter: string, width: number): Repair {
  const first = endOfLine(text, start);
  for (let lines = 1, end = first; lines <= linesTried; lines += 1) {
    const line = text.slice(start, end);
    const plain = splitLoosely(line, delimiter, false);
    const split = plain.cells.length >= width ? plain : splitLoosely(line, delimiter, true);
    if (split.cells.length >= width) return { cells: fitted(split, delimiter, width), length: end + 1 - start, whole: true };
    if (end >= text.length) break;
    const next = endOfLine(text, end + 1);
    if (splitLoosely(text.slice(end + 1, next), delimiter, false).cells.length >= width) break;
    end = next;
  }
  const { cells } = splitLoosely(text.slice(start, first), delimiter, false);
  return { cells, length: first + 1 - start, whole: false };
}

/** Whether the line after a record's first one is a full row of its own: then the record has swallowed it. */
export function swallowsRows(text: string, start: number, delimiter: string, width: number): boolean {
  const first = endOfLine(text, start);
  if (first >= text.length) return false;
  return splitLoosely(text.slice(first + 1, endOfLine(text, first + 1)), delimiter, false).cells.length >= width;
}

interface LooseCells {
  readonly cells: string[];
  /** The first cell whose quote is not closed; -1 where all are. */
  readonly broken: number;
}

/**
 * Splits a piece of text; a quoted cell that does not end at a delimiter counts as unquoted, its first quote dropped.
 * A wary split takes a quote right after a delimiter for the next cell's: `"甲,"乙"` is then two cells.
 */
function splitLoosely(line: string, delimiter: string, wary: boolean): LooseCells {
  const cells: string[] = [];
  let broken = -1;
  for (let at = 0; ;) {
    const end = line[at] === '"' ? closingQuote(line, at, delimiter, wary) : undefined;
    const next = line.indexOf(delimiter, end ?? at);
    const stop = next === -1 ? line.length : next;
    if (end !== undefined) cells.push(line.slice(at + 1, end).replace(/""/g, '"'));
    else {
      if (line[at] === '"' && broken === -1) broken = cells.length;
      cells.push(line[at] === '"' ? line.slice(at + 1, stop) : line.slice(at, stop));
    }
    if (next === -1) return { cells, broken };
    at = next + delimiter.length;
  }
}

/** Where the cell that opens at `open` closes: at a single quote before a delimiter or the end. */
function closingQuote(line: string, open: number, delimiter: string, wary: boolean): number | undefined {
  for (let at = line.indexOf('"', open + 1); at !== -1; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') at += 1;
    else if (at + 1 === line.length || line.startsWith(delimiter, at + 1)) return at;
    else if (wary && line.startsWith(delimiter, at - delimiter.length)) return undefined;
  }
  return undefined;
}

/** Gives the broken cell the pieces by which the row is too wide; without a broken cell the row stays as wide as it is. */
function fitted({ cells, broken }: LooseCells, delimiter: string, width: number): string[] {
  const excess = cells.length - width;
  if (excess === 0 || broken === -1) return cells;
  const end = Math.min(cells.length, broken + excess + 1);
  return [...cells.slice(0, broken), cells.slice(broken, end).join(delimiter), ...cells.slice(end)];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
