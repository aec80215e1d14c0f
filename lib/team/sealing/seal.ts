import { Envelope } from '../../domain/team/envelope';
import { fromBase64, toBase64 } from './base64';

// A sealed text is one line of JSON, the envelope, and below it in base64 the initialisation vector with the
// body, AES-GCM of 256 bits. The line as it stands is the additional data: changed by one letter it opens no
// more. In the log a third line shows who wrote these two.
const IV_BYTES = 12;
const HASH_BYTES = 16;
const LINE_FEED = 10;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Seals a body, which must be JSON. */
export async function seal(envelope: Envelope, body: unknown, key: CryptoKey): Promise<string> {
  const line = JSON.stringify(envelope);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(line) },
    key,
    encoder.encode(JSON.stringify(body)),
  );
  const bytes = new Uint8Array(IV_BYTES + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), IV_BYTES);
  return `${line}\n${toBase64(bytes)}`;
}

/** What a text says openly; undefined where it is none of ours. Not proven before it is opened. */
export function readEnvelope(text: string): Envelope | undefined {
  return Envelope.safeParse(parsed(text.slice(0, text.indexOf('\n')))).data;
}

/** A sealed text with a third line. */
export const withLine = (sealed: string, line: string) => `${sealed}\n${line}`;

/** A text without its third line, and that line; undefined where there is none. */
export function withoutLine(text: string): { sealed: string; line: string | undefined } {
  const end = text.indexOf('\n', text.indexOf('\n') + 1);
  return end < 0
    ? { sealed: text, line: undefined }
    : { sealed: text.slice(0, end), line: text.slice(end + 1) };
}

/**
 * The body of a sealed text, and the hash by which the next text names it; undefined where it, or its envelope, was
 * changed, or the key is another. `all`: the bytes of the text, for whoever has them at hand.
 */
export async function open(
  text: string,
  key: CryptoKey,
  all: Uint8Array<ArrayBuffer> = encoder.encode(text),
): Promise<{ body: unknown; hash: string } | undefined> {
  const end = text.indexOf('\n');
  try {
    const sealed = fromBase64(text.slice(end + 1));
    const [body, hash] = await Promise.all([
      crypto.subtle.decrypt(
        {
          name: 'AES-GCM',
          iv: sealed.subarray(0, IV_BYTES),
          additionalData: all.subarray(0, all.indexOf(LINE_FEED)),
        },
        key,
        sealed.subarray(IV_BYTES),
      ),
      hashOfBytes(all),
    ]);
    return { body: JSON.parse(decoder.decode(body)), hash };
  } catch {
    return undefined;
  }
}

/** By this the next text of a chain names a text. */
export const hashOf = (text: string): Promise<string> => hashOfBytes(encoder.encode(text));

async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toBase64(new Uint8Array(digest, 0, HASH_BYTES));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
