import { Inflate } from 'fflate';

import { unreadable } from './lead-file';

/** One file within a ZIP archive. */
export type Entry = { name: string; method: number; packed: Uint8Array };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Packed; a sheet is twenty times as long. */
const PIECE = 4 * 1024;
/**
 * A small archive can hold a sheet that fills the memory: what it unpacks to is bounded, whatever it says.
 */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/**
 * What is in a ZIP archive, by its directory at the end: an archive without one was cut off. fflate's own
 * reader unpacks in a worker made of text, which an extension may not start, or all at once.
 */
export function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && end > zip.length - 66_000 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) throw unreadable('leads-workbook-cut-off');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
      const name = at + 46;
      const nameEnd = name + view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no file');
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: new TextDecoder().decode(zip.subarray(name, nameEnd)),
        method: view.getUint16(at + 10, true),
        packed: zip.subarray(data, data + view.getUint32(at + 20, true)),
      });
      at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    throw unreadable('leads-workbook-damaged');
  }
  return entries;
}

/** An entry's text, in pieces. `done` is the share of it that is read, 0 to 1. */
export function* unpacked({ method, packed }: Entry): Generator<{ text: string; done: number }> {
  if (method !== 0 && method !== 8) throw unreadable('leads-workbook-damaged');
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += PIECE) {
    const part = packed.subarray(at, at + PIECE);
    pieces = [];
    if (method === 0) pieces.push(part);
    else inflatePart(inflate, part, at + PIECE >= packed.length);
    for (const piece of pieces) {
      size += piece.length;
      if (size > MOST_UNPACKED) throw unreadable('leads-workbook-too-big');
      yield {
        text: decoder.decode(piece, { stream: true }),
        done: Math.min(1, (at + PIECE) / packed.length),
      };
    }
  }
  yield { text: decoder.decode(), done: 1 };
}

function inflatePart(inflate: Inflate, part: Uint8Array, last: boolean): void {
  try {
    inflate.push(part, last);
  } catch {
    throw unreadable('leads-workbook-damaged');
  }
}
