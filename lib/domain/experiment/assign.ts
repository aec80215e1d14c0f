import { z } from 'zod';

/** A is what is done anyway, B the change. */
export const ArmName = z.enum(['a', 'b']);
export type ArmName = z.infer<typeof ArmName>;

/** FNV-1a over the text's UTF-8, 32 bits, unsigned. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) yield code;
    else if (code < 0x800) yield* [0xc0 | (code >> 6), tail(code)];
    else if (code < 0x1_0000) yield* [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
    else yield* [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
  }
}

const tail = (bits: number) => 0x80 | (bits & 0x3f);

/** How many leads one arm of a source may be ahead. */
const MOST_AHEAD = 3;

/**
 * Which arm a lead gets. The experiment and the lead alone decide, so that every device and every second
 * asking says the same, and what one experiment drew tells nothing about another. Within a source no arm gets
 * more than 3 leads ahead: there the one behind is given (Soares and Wu's "big stick"). Write the answer down
 * when it is used: `inSource` counts those written down, and a lead that has an arm keeps it.
 */
export function drawArm(
  experiment: string,
  lead: string,
  inSource: Readonly<Record<ArmName, number>> = { a: 0, b: 0 },
): ArmName {
  const ahead = inSource.a - inSource.b;
  if (Math.abs(ahead) >= MOST_AHEAD) return ahead > 0 ? 'b' : 'a';
  return mixed(fnv1a32(`${experiment}:${lead}`)) >>> 31 === 0 ? 'a' : 'b';
}

/** MurmurHash3's finaliser: the last bit of FNV alone is only the parity of the text. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
