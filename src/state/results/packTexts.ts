import { deflateSync, inflateSync } from 'fflate';

/** Texts one after the other: as bytes, a browser reads ten thousand back as fast as one. */
export interface PackedTexts {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** The same made small, for what is long and mostly not asked for. */
export interface SmallTexts {
  /** Those bytes by DEFLATE (RFC 1951). */
  readonly small: Uint8Array;
  /** How many these are. */
  readonly size: number;
  readonly ends: Uint32Array;
}

/** Packs what can be said as JSON, one text for each. */
export function packTexts(values: readonly unknown[]): PackedTexts {
  const encoder = new TextEncoder();
  const texts = values.map((value) => encoder.encode(JSON.stringify(value)));
  let end = 0;
  const ends = Uint32Array.from(texts, ({ length }) => (end += length));
  const bytes = new Uint8Array(end);
  for (const [at, text] of texts.entries()) bytes.set(text, ends[at - 1] ?? 0);
  return { bytes, ends };
}

export function makeSmall({ bytes, ends }: PackedTexts): SmallTexts {
  const small = deflateSync(bytes);
  return { small, size: small.length, ends };
}

/** The texts of those that are whole. */
export const makeLarge = ({ small, ends }: SmallTexts): PackedTexts => ({ bytes: inflateSync(small, { out: new Uint8Array(ends.at(-1) ?? 0) }), ends });

/** Whether these are so many texts, and all of them there. */
export const areWhole = (texts: PackedTexts | SmallTexts, count: number): boolean =>
  texts.ends.length === count && ('small' in texts ? texts.small.length === texts.size : texts.bytes.length === (texts.ends.at(-1) ?? 0));

const decoder = new TextDecoder();

/** What one text says; the caller knows what was packed. */
export const unpackText = ({ bytes, ends }: PackedTexts, at: number): unknown => JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, ends[at])));
