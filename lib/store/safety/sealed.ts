import { readAll, streamOf } from './text-lines';

// A copy locked with a passphrase. The first line says how, for everybody to read; each line after it is a
// piece of the packed text in base64: 12 bytes of chance, then AES-256-GCM. What is sealed with a piece says
// which file it is of, its place and whether it is the last, so that none can be moved, left out or cut off.

/** Fewer are not enough today (OWASP, for PBKDF2 with SHA-256). */
export const ROUNDS = 600_000;
export const PIECE_BYTES = 512 * 1024;

/** The first line: how the rest is locked, in its first version. */
type Head = {
  'fifth-touch': 'sealed copy';
  v: 1;
  cipher: 'AES-256-GCM';
  kdf: 'PBKDF2-SHA-256';
  rounds: number;
  salt: string;
  file: string;
  check: string;
};

/** A key made of a passphrase, which cannot be read out again, and what it was made with. */
export type Seal = { key: CryptoKey; salt: string; rounds: number };

/** A key from a passphrase, whichever way its letters are written. */
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

/** What is sealed with a piece. */
export const placeOf = (file: string, n: number, last: boolean) => `${file} ${n} ${last ? 'last' : 'more'}`;

async function lock(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, place: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(place);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  const whole = new Uint8Array(iv.length + locked.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(locked), iv.length);
  return toBase64(whole);
}

const chance = (bytes: number) => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));
export const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Bytes as text; as many at a time as fit on the stack. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 8190) text += String.fromCharCode(...bytes.subarray(n, n + 8190));
  return btoa(text);
}
