const sampled = 65_536;
/** ASCII letters, digits, separators and line ends of a table make up at least this share of UTF-16 pairs. */
const nulShare = 0.02;

/**
 * UTF-16 without a byte order mark shows by NULs that stand (nearly) all at odd or all at even places.
 * Many NULs at both are no text at all; a few are dirt in an 8-bit text, for the reader to clean.
 */
export function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const length = Math.min(bytes.length, sampled);
  const nuls: [number, number] = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) nuls[(at % 2) as 0 | 1] += 1;
  const all = nuls[0] + nuls[1];
  if (all === 0 || all < length * nulShare / 2) return undefined;
  if (bytes.length % 2 === 0 && nuls[1] >= all * 0.95) return 'utf-16le';
  if (bytes.length % 2 === 0 && nuls[0] >= all * 0.95) return 'utf-16be';
  return all > length * 0.1 ? 'binary' : undefined;
}
