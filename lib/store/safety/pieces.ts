import { browser } from 'wxt/browser';
import { z } from 'zod';

// A text in `storage.local`, compressed, in pieces: so none is larger than the storage takes well, and it
// need not be in memory whole.
const PIECE_BYTES = 750_000;
/**
 * More than a copy ever has; those that an attempt left behind which came to nothing are found by counting up
 * to it.
 */
const MOST = 400;

/** Where a text is, and in how many pieces. */
export const Pieces = z.object({ place: z.string().max(40), count: z.number().int().min(1).max(MOST) });
export type Pieces = z.infer<typeof Pieces>;

const keyOf = (place: string, n: number) => `${place}-${n}`;

/** Writes a text as it comes. Stopped on the way it leaves pieces that belong to nothing. */
export async function writePieces(place: string, text: AsyncGenerator<string>): Promise<Pieces> {
  const source = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const packed = source.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  const reader = packed.getReader();
  let waiting: Uint8Array[] = [];
  let size = 0;
  let count = 0;
  const put = async () => {
    if (count === MOST) throw new Error(`more than ${MOST} pieces`);
    await browser.storage.local.set({
      [keyOf(place, count)]: await toBase64(new Blob(waiting as BlobPart[])),
    });
    count += 1;
    [waiting, size] = [[], 0];
  };
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    waiting.push(read.value);
    size += read.value.byteLength;
    if (size >= PIECE_BYTES) await put();
  }
  if (size > 0) await put();
  await removePieces({ place, count });
  return { place, count };
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
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const key = keys.shift();
      if (key === undefined) return controller.close();
      const text = z.string().parse((await browser.storage.local.get(key))[key]);
      controller.enqueue(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    },
  });
  const text = source.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream());
  const reader = text.getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/** Takes away the pieces of a place from the `count`th on. */
export async function removePieces({ place, count }: { place: string; count: number }): Promise<void> {
  await browser.storage.local.remove(Array.from({ length: MOST - count }, (_, n) => keyOf(place, count + n)));
}

/** As many bytes at a time as fit on the stack. */
async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let n = 0; n < bytes.length; n += 8190) text += String.fromCharCode(...bytes.subarray(n, n + 8190));
  return btoa(text);
}
