import { z } from 'zod';

import { readAll, streamOf, textLines } from './text-lines';

// A copy locked with a passphrase. The first line says how, for everybody to read; each line after it is a
// piece of the packed text in base64: 12 bytes of chance, then AES-256-GCM. What is sealed with a piece says
// which file it is of, its place and whether it is the last, so that none can be moved, left out or cut off.

/** Fewer rounds than these are not enough today (OWASP, for PBKDF2 with SHA-256); more than the most would hang. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const PIECE_BYTES = 512 * 1024;
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

/** A key made of a passphrase, which cannot be read out again, and what it was made with. */
export type Seal = { key: CryptoKey; salt: string; rounds: number };

/** `wrong`: another passphrase. `damaged`: changed, cut off, or no such file. `newer`: of a version to come. */
export class Unopened extends Error {
  constructor(readonly why: 'wrong' | 'damaged' | 'newer') {
    super(`sealed copy: ${why}`);
  }
}

export async function sealOf(passphrase: string, salt = chance(16), rounds = ROUNDS): Promise<Seal> {
  const text = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds };
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(how, raw, aes, false, ['encrypt', 'decrypt']);
  return { key, salt, rounds };
}

/** A text as a sealed one, in lines with their ends. */
export async function* sealed(
  { key, salt, rounds }: Seal,
  text: AsyncIterable<string>,
): AsyncGenerator<string> {
  const file = chance(16);
  const check = await lock(key, new Uint8Array(), `${file} check`);
  const head: Head = {
    'fifth-touch': 'sealed copy',
    v: 1,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt,
    file,
    check,
  };
  yield `${JSON.stringify(head)}\n`;
  const packed = streamOf(text)
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'));
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let n = 0;
  const next = async (last: boolean) => {
    const bytes = new Uint8Array(await new Blob(waiting).arrayBuffer());
    [waiting, size] = [[], 0];
    return `${await lock(key, bytes, placeOf(file, n++, last))}\n`;
  };
  for await (const bytes of readAll(packed)) {
    if (size > 0 && size + bytes.byteLength > PIECE_BYTES) yield await next(false);
    waiting.push(bytes);
    size += bytes.byteLength;
  }
  yield await next(true);
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

const placeOf = (file: string, n: number, last: boolean) => `${file} ${n} ${last ? 'last' : 'more'}`;

async function lock(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, place: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(place);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  const whole = new Uint8Array(iv.length + locked.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(locked), iv.length);
  return toBase64(whole);
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

const chance = (bytes: number) => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));
const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Bytes as text; as many at a time as fit on the stack. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 8190) text += String.fromCharCode(...bytes.subarray(n, n + 8190));
  return btoa(text);
}
