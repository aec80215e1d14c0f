import { browser } from 'wxt/browser';
import { z } from 'zod';

import { toBase64 } from './sealed';
import { readAll, streamOf, textLines } from './text-lines';

// A text in `storage.local`, compressed, in pieces: so none is larger than the storage takes well, and it
// need not be in memory whole.
const PIECE_BYTES = 750_000;
/**
 * More than a copy ever has; those that an attempt left behind which came to nothing are found by counting up
 * to it.
 */
const MOST = 400;

/** Where a text is, and in how many pieces. */
export const Pieces = z.object({
  place: z.string().max(40),
  count: z.number().int().min(1).max(MOST),
  /** How large it is, compressed; earlier versions did not say. */
  bytes: z.number().optional(),
});
export type Pieces = z.infer<typeof Pieces>;

const keyOf = (place: string, n: number) => `${place}-${n}`;

/** Writes a text as it comes. Stopped on the way it leaves pieces that belong to nothing. */
export async function writePieces(place: string, text: AsyncGenerator<string>): Promise<Pieces> {
  const packed = streamOf(text)
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'));
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let count = 0;
  let packedSize = 0;
  const put = async () => {
    if (count === MOST) throw new Error(`more than ${MOST} pieces`);
    const bytes = new Uint8Array(await new Blob(waiting).arrayBuffer());
    await browser.storage.local.set({ [keyOf(place, count)]: toBase64(bytes) });
    packedSize += bytes.byteLength;
    count += 1;
    [waiting, size] = [[], 0];
  };
  for await (const bytes of readAll(packed)) {
    waiting.push(bytes);
    size += bytes.byteLength;
    if (size >= PIECE_BYTES) await put();
  }
  if (size > 0) await put();
  await removePieces({ place, count });
  return { place, count, bytes: packedSize };
}

/**
 * The lines of a text, in pieces or kept whole under a key. Throws where a piece is missing or damaged, at
 * the latest at the end.
 */
export async function* readPieces(where: Pieces | string): AsyncGenerator<string> {
  const keys =
    typeof where === 'string'
      ? [where]
      : Array.from({ length: where.count }, (_, n) => keyOf(where.place, n));
  const read = async function* () {
    for (const key of keys) {
      const text = z.string().parse((await browser.storage.local.get(key))[key]);
      yield Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    }
  };
  const packed = streamOf(read()).pipeThrough(new DecompressionStream('gzip'));
  yield* textLines(readAll(packed.pipeThrough(new TextDecoderStream())));
}

/** Takes away the pieces of a place from the `count`th on. */
export async function removePieces({ place, count }: Pick<Pieces, 'place' | 'count'>): Promise<void> {
  await browser.storage.local.remove(Array.from({ length: MOST - count }, (_, n) => keyOf(place, count + n)));
}
