/**
 * A short name for a text, to tell whether it is the same again: FNV-1a with 64 bits (Fowler, Noll, Vo) over the
 * UTF-16 units, low byte first, as 16 hexadecimal digits. Not a protection against forgery.
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const take = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    // The prime is 2^40 + 435: products of 32-bit halves with 435 stay exact in a double.
    const product = mixed * 435;
    high = (high * 435 + Math.floor(product / 0x100000000) + mixed * 256) >>> 0;
    low = product >>> 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    take(unit & 0xff);
    take(unit >>> 8);
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => half.toString(16).padStart(8, '0');
