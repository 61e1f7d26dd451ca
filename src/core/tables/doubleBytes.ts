const sampled = 262_144;

/** Share of two-byte characters whose second byte is below A1: next to none in simplified Chinese, about 40 % in Big5. */
const lowTrailsAllowed = 0.25;

/**
 * Whether bytes read like simplified Chinese in GB18030. Nearly any bytes decode as GB18030, so the decoder alone
 * proves little: the everyday characters (GB 2312) have a second byte of A1 or more, other encodings' bytes do not.
 */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  const { pairs, lowTrails } = countPairs(bytes);
  return pairs > 0 && lowTrails <= pairs * lowTrailsAllowed;
}

/** Whether bytes read like Big5: first bytes A1–C6 hold its punctuation and 5,401 everyday characters. */
export function looksLikeBig5(bytes: Uint8Array): boolean {
  const { pairs, everydayBig5 } = countPairs(bytes);
  return pairs > 1 && everydayBig5 >= pairs * 0.9;
}

function countPairs(bytes: Uint8Array): { readonly pairs: number; readonly lowTrails: number; readonly everydayBig5: number } {
  const length = Math.min(bytes.length - 1, sampled);
  let pairs = 0;
  let lowTrails = 0;
  let everydayBig5 = 0;
  for (let at = 0; at < length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
    pairs += 1;
    if (trail < 0xa1 && !(trail >= 0x30 && trail <= 0x39)) lowTrails += 1;
    if (lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)) everydayBig5 += 1;
  }
  return { pairs, lowTrails, everydayBig5 };
}
