/**
 * A UUID made of a text, the same every time: a command the worker gives itself has one effect however often it is tried.
 * Written out here because the platform's digests are asynchronous, and nothing but the database may be awaited in a transaction.
 */
export function derivedId(text: string): string {
  const hex = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hash(text, seed)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Murmur3, 32 bits, over UTF-16 code units. */
function hash(text: string, seed: number): string {
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
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
