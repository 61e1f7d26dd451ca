/** One part of a ZIP archive, as its directory names it. */
export interface ZipPart {
  readonly name: string;
  /** Bytes that it unpacks to, as the directory says. */
  readonly size: number;
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const endLength = 22;
const partLength = 46;
const longestComment = 65_535;

/**
 * The directory of a ZIP archive, without unpacking anything; undefined where it has none (cut off, damaged).
 * Source: PKWARE APPNOTE, end of central directory and central directory header.
 */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + partLength > view.byteLength || view.getUint32(at, true) !== partMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + partLength, at + partLength + nameLength));
    parts.push({ name, size: view.getUint32(at + 24, true) });
    at += partLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
