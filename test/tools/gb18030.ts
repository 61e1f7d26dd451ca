/** Two bytes of each character of GBK; the platform decodes the encoding but does not write it. */
const pairs: ReadonlyMap<string, readonly [lead: number, trail: number]> = (() => {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const sign = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && sign.length === 1 && sign !== '\ufffd') known.set(sign, [lead, trail]);
  }
  return known;
})();

/** Text in GB18030; what has no two bytes there becomes a question mark, as old programs write it. */
export function gb18030Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) bytes.push(...(sign <= '\u007f' ? [sign.charCodeAt(0)] : pairs.get(sign) ?? [63]));
  return Uint8Array.from(bytes);
}
