import { z } from 'zod';

import { bytesOf, PIECE_BYTES, placeOf, ROUNDS, sealOf } from './sealed';
import { readAll, streamOf, textLines } from './text-lines';

/** More would hang. */
const MOST_ROUNDS = 10_000_000;
/** The longest line that the product writes, with room: what comes from outside is bounded. */
const MOST_LINE = PIECE_BYTES * 2;

const Base64 = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const Head = z.strictObject({
  'fifth-touch': z.literal('sealed copy'),
  v: z.literal(1),
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.number().int().min(ROUNDS).max(MOST_ROUNDS),
  salt: Base64,
  file: Base64,
  check: Base64,
});
type Head = z.infer<typeof Head>;

/** `wrong`: another passphrase. `damaged`: changed, cut off, or no such file. `newer`: of a version to come. */
export class Unopened extends Error {
  constructor(readonly why: 'wrong' | 'damaged' | 'newer') {
    super(`sealed copy: ${why}`);
  }
}

/** Whether a file is a sealed one, by its first line. */
export const isSealed = (line: string): boolean => line.startsWith('{"fifth-touch":"sealed copy"');

/** The lines of a sealed text. Throws `Unopened`, perhaps only at its end. */
export async function* unsealed(lines: AsyncIterable<string>, passphrase: string): AsyncGenerator<string> {
  const pieces = unlocked(lines, passphrase);
  const text = streamOf(pieces)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  try {
    yield* textLines(readAll(text));
  } catch (error) {
    throw error instanceof Unopened ? error : new Unopened('damaged');
  }
}

async function* unlocked(
  lines: AsyncIterable<string>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const all = lines[Symbol.asyncIterator]();
  const head = readHead((await all.next()).value);
  const { key } = await sealOf(passphrase, head.salt, head.rounds);
  if (!(await unlock(key, head.check, `${head.file} check`))) throw new Unopened('wrong');
  let line = await all.next();
  for (let n = 0; !line.done; n += 1) {
    const piece = line.value;
    if (piece.length > MOST_LINE) throw new Unopened('damaged');
    line = await all.next();
    const bytes = await unlock(key, piece, placeOf(head.file, n, line.done === true));
    if (!bytes) throw new Unopened('damaged');
    yield bytes;
  }
}

function readHead(line: string | undefined): Head {
  try {
    const json: unknown = JSON.parse((line ?? '').slice(0, 2000));
    const head = Head.safeParse(json).data;
    if (head) return head;
    throw new Unopened(Number((json as { v?: unknown } | null)?.v) > 1 ? 'newer' : 'damaged');
  } catch (error) {
    throw error instanceof Unopened ? error : new Unopened('damaged');
  }
}

async function unlock(
  key: CryptoKey,
  text: string,
  place: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const whole = bytesOf(text);
    const how = { name: 'AES-GCM', iv: whole.slice(0, 12), additionalData: new TextEncoder().encode(place) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, whole.slice(12)));
  } catch {
    return undefined;
  }
}
