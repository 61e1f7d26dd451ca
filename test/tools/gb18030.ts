const decoder = new TextDecoder('gb18030');

/** Two bytes of each character of GBK; the platform decodes the encoding but does not write it. */
const pairs: ReadonlyMap<string, readonly [lead: number, trail: number]> = (() => {
  const known = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const sign = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && sign.length === 1 && sign !== '\ufffd') known.set(sign, [lead, trail]);
  }
  return known;
})();

/** How many sequences of four bytes stand for the rest of the basic plane, and which is the first one of the planes above it. */
const [ofBasicPlane, firstAbove] = [39_420, 189_000];

/** The four bytes at a place in their order: the second and fourth are ten digits, the third is one of 126. */
const fourBytes = (place: number): readonly number[] =>
  [0x81 + Math.floor(place / 12_600), 0x30 + (Math.floor(place / 1260) % 10), 0x81 + (Math.floor(place / 10) % 126), 0x30 + (place % 10)];

/** Places of the basic plane's other characters. */
const places: ReadonlyMap<string, number> = new Map(
  [...decoder.decode(Uint8Array.from(Array.from({ length: ofBasicPlane }, (_, place) => fourBytes(place)).flat()))].map((sign, place) => [sign, place]),
);

/** Text in GB18030, which has every character in one, two or four bytes; half a surrogate pair becomes a question mark. */
export function gb18030Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) bytes.push(...bytesOf(sign));
  return Uint8Array.from(bytes);
}

function bytesOf(sign: string): readonly number[] {
  if (sign <= '\u007f') return [sign.charCodeAt(0)];
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return fourBytes(firstAbove + code - 0x1_0000);
  const place = places.get(sign);
  return pairs.get(sign) ?? (place === undefined ? [63] : fourBytes(place));
}
