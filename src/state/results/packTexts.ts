import { deflateSync, inflateSync } from 'fflate';

/** Texts one after the other, made small: reading them back costs a browser hardly more than their bytes do. */
export interface SmallTexts {
  /** UTF-8, by DEFLATE (RFC 1951). */
  readonly bytes: Uint8Array;
  /** How many bytes these are. */
  readonly size: number;
  /** Where each text ends in what they stand for. */
  readonly ends: Uint32Array;
}

/** The same as it can be read. */
export interface LargeTexts {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Packs what can be said as JSON, one text for each. */
export function packTexts(values: readonly unknown[]): SmallTexts {
  const encoder = new TextEncoder();
  const texts = values.map((value) => encoder.encode(JSON.stringify(value)));
  let end = 0;
  const ends = Uint32Array.from(texts, ({ length }) => (end += length));
  const large = new Uint8Array(end);
  for (const [at, text] of texts.entries()) large.set(text, ends[at - 1] ?? 0);
  const bytes = deflateSync(large);
  return { bytes, size: bytes.length, ends };
}

/** Whether these are so many texts, and all of them there. */
export const isWhole = ({ bytes, size, ends }: SmallTexts, count: number): boolean => ends.length === count && bytes.length === size;

/** The texts of those that are whole. */
export const makeLarge = ({ bytes, ends }: SmallTexts): LargeTexts => ({ bytes: inflateSync(bytes, { out: new Uint8Array(ends.at(-1) ?? 0) }), ends });

const decoder = new TextDecoder();

/** What one text says; the caller knows what was packed. */
export const unpackText = ({ bytes, ends }: LargeTexts, at: number): unknown => JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, ends[at])));
