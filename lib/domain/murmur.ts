/**
 * Murmur3, 32 bits, over the UTF-16 code units of a text; from 0 to 2³² − 1. Spreads evenly; no secret is
 * safe behind it.
 */
export function murmur(text: string, seed: number): number {
  let h = seed;
  for (let n = 0; n < text.length; n += 1) {
    let k = Math.imul(text.charCodeAt(n), 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
