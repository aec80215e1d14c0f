import { murmur } from '../murmur';

// What has been taken note of, for ever and in little room: of each id a digest of ten figures, one after the
// other in one text. A list of the newest would forget the oldest, which would then be news again.

const FIGURES = 10;

/** The memory with one more id in it. */
export function remember(memory: string, id: string): string {
  return memory + digestOf(id);
}

/**
 * Whether the id was ever remembered. Of ten thousand ids two look the same in one memory of fifty million.
 */
export function remembers(memory: string, id: string): boolean {
  const digest = digestOf(id);
  let place = memory.indexOf(digest);
  while (place >= 0 && place % FIGURES !== 0) place = memory.indexOf(digest, place + 1);
  return place >= 0;
}

/** 50 bits, in base 36. */
function digestOf(id: string): string {
  const bits = murmur(id, 0x9e3779b9) * 2 ** 18 + (murmur(id, 0x85ebca6b) & 0x3ffff);
  return bits.toString(36).padStart(FIGURES, '0');
}
