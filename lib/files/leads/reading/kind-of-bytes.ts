import { unreadable } from './lead-file';

/** What the first bytes of a file say that it is, whatever its name says. */
export type Kind = 'text' | 'workbook' | 'cards';

const MAGIC: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'leads-old-excel'],
  ['25504446', 'leads-pdf'],
  ['89504e47', 'leads-picture'],
  ['ffd8ff', 'leads-picture'],
  ['474946383', 'leads-picture'],
  ['1f8b', 'leads-archive'],
  ['377abcaf271c', 'leads-archive'],
  ['526172211a07', 'leads-archive'],
  ['53514c69746520666f726d6174', 'leads-binary'],
];

const HEX_BYTES = 16;
const START = 2000;

/**
 * Refuses, by name, what is no list of people: a picture, a PDF, an old workbook, an archive, a web page,
 * JSON.
 */
export function kindOfBytes(head: Uint8Array): Kind {
  const hex = Array.from(head.subarray(0, HEX_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('504b0304')) return 'workbook';
  const magic = MAGIC.find(([start]) => hex.startsWith(start));
  if (magic) throw unreadable(magic[1]);
  const wide = wideEncoding(head);
  if (wide === null && isBinary(head)) throw unreadable('leads-binary');
  const start = new TextDecoder(wide ?? 'utf-8').decode(head.subarray(0, START)).trimStart();
  if (/^BEGIN:VCARD/i.test(start)) return 'cards';
  if (/^BEGIN:VCALENDAR/i.test(start)) throw unreadable('leads-calendar');
  if (start.startsWith('{\\rtf')) throw unreadable('leads-binary');
  if (/^<(!doctype|html|\?xml|table|meta|head)\b/i.test(start)) throw unreadable('leads-web-page');
  if (/^(\{\s*"|\[\s*[{[])/.test(start)) throw unreadable('leads-json');
  return 'text';
}

/** Whether there are bytes that no text has. A stray one comes with old databases, and fields filled up with noughts. */
function isBinary(head: Uint8Array): boolean {
  const noughts = head.filter((byte) => byte === 0).length;
  const controls = head.filter(
    (byte) => byte > 0 && byte < 0x20 && byte !== 0x1e && byte !== 0x1f && !(byte >= 7 && byte <= 0x0d),
  ).length;
  return controls > Math.max(2, head.length / 50) || noughts > head.length / 5;
}

/**
 * The encoding of a text of two bytes a character, by its mark or by which of the two is mostly zero. Null
 * for other texts.
 */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const counts = [0, 0];
  const most = Math.min(head.length, 4000) & ~1;
  for (let at = 0; at < most; at += 1) if (head[at] === 0) counts[at % 2]! += 1;
  const [even, odd] = counts as [number, number];
  const enough = most * 0.2;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  return even > enough && odd < even / 10 ? 'utf-16be' : null;
}
