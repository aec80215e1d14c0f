import { z } from 'zod';

import { fromBase64, toBase64 } from './base64';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const AES = { name: 'AES-GCM', length: 256 } as const;
const WRAPPING = { name: 'AES-KW', length: 256 } as const;

/** A new key of a scope and the id it is known by; base64. */
export function newScopeKey(): { kid: string; key: string } {
  const kid = crypto.randomUUID().replaceAll('-', '').slice(-16);
  return { kid, key: toBase64(crypto.getRandomValues(new Uint8Array(32))) };
}

/** A scope's key, to seal and open with. */
export function importScopeKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), AES, false, ['encrypt', 'decrypt']);
}

/** A member's pair: `unwrap` goes to them in the invitation, `wrapFor` stays where keys are changed. */
export async function newUnwrapPair(): Promise<{ unwrap: JsonWebKey; wrapFor: JsonWebKey }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveKey']);
  const [unwrap, wrapFor] = await Promise.all(
    [privateKey, publicKey].map((key) => crypto.subtle.exportKey('jwk', key)),
  );
  return { unwrap: unwrap!, wrapFor: wrapFor! };
}

/** A scope's key as one member alone can open it. */
const Wrapped = z.strictObject({ from: z.record(z.string(), z.unknown()), key: z.string() });
type Wrapped = z.infer<typeof Wrapped>;

/** A new key of a scope, wrapped for everybody who may have it. Published as a document of the scope. */
export const KeyDocument = z.strictObject({
  v: z.literal(1),
  kid: z.string().regex(/^[0-9a-z]{1,40}$/),
  wrapped: z.record(z.string(), Wrapped),
});
export type KeyDocument = z.infer<typeof KeyDocument>;

/** A key document as it was published; undefined where a text is none. */
export function readKeyDocument(text: string): KeyDocument | undefined {
  try {
    return KeyDocument.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A key for these members and no other: by actor, the public key of each. */
export async function keyDocument(
  { kid, key }: { kid: string; key: string },
  members: Readonly<Record<string, JsonWebKey>>,
): Promise<KeyDocument> {
  const each = Object.entries(members).map(
    async ([actor, wrapFor]) => [actor, await wrapped(key, wrapFor)] as const,
  );
  return { v: 1, kid, wrapped: Object.fromEntries(await Promise.all(each)) };
}

/** The key in a document, base64; undefined where it is not for this member, or cannot be opened. */
export async function keyIn(
  { wrapped: all }: KeyDocument,
  actor: string,
  unwrap: JsonWebKey,
): Promise<string | undefined> {
  const mine = Object.hasOwn(all, actor) ? all[actor] : undefined;
  if (!mine) return undefined;
  try {
    const [own, from] = await Promise.all([
      crypto.subtle.importKey('jwk', unwrap, CURVE, false, ['deriveKey']),
      crypto.subtle.importKey('jwk', mine.from as JsonWebKey, CURVE, false, []),
    ]);
    const wrapping = await agreed(own, from, 'unwrapKey');
    const key = await crypto.subtle.unwrapKey('raw', fromBase64(mine.key), wrapping, 'AES-KW', AES, true, [
      'encrypt',
    ]);
    return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
  } catch {
    return undefined;
  }
}

async function wrapped(key: string, wrapFor: JsonWebKey): Promise<Wrapped> {
  const [once, theirs, raw] = await Promise.all([
    crypto.subtle.generateKey(CURVE, true, ['deriveKey']),
    crypto.subtle.importKey('jwk', wrapFor, CURVE, false, []),
    crypto.subtle.importKey('raw', fromBase64(key), AES, true, ['encrypt']),
  ]);
  const wrapping = await agreed(once.privateKey, theirs, 'wrapKey');
  const [from, bytes] = await Promise.all([
    crypto.subtle.exportKey('jwk', once.publicKey),
    crypto.subtle.wrapKey('raw', raw, wrapping, 'AES-KW'),
  ]);
  return { from: { ...from }, key: toBase64(new Uint8Array(bytes)) };
}

function agreed(own: CryptoKey, theirs: CryptoKey, use: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.deriveKey({ name: 'ECDH', public: theirs }, own, WRAPPING, false, [use]);
}
